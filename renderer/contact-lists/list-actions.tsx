import { Ellipsis } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { contactViewSchema } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import { ExportDialog } from '../contacts/export-dialog.tsx'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { IconMenu } from '../parts/icon-menu.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { useAsked } from '../use-asked.ts'

type ListActionsProps = {
  readonly id: string
  readonly name: string
  readonly flush: () => Promise<boolean>
}

/** What can be done with a whole list. */
export function ListActions({ id, name, flush }: ListActionsProps): ReactNode {
  const { contactLists } = useMessages()
  const { go } = useNavigation()
  const told = useDeedToast()
  const [isExporting, setIsExporting] = useState(false)
  const view = contactViewSchema.parse({ where: { list: id } })
  const asked = useAsked('contacts.view', { view, count: 1 }, 'contacts', 'contactLists', 'outlets')
  const count = asked.status === 'ready' ? asked.value.total : 0

  const remove = async (): Promise<void> => {
    await flush()
    const removed = await ask('contactLists.remove', { id })
    told(removed, contactLists.removed(name))
    if (removed.ok) go({ at: 'contact-lists' })
  }
  const exportAll = async (): Promise<void> => {
    // The file follows the conditions as they stand on the screen.
    if (await flush()) setIsExporting(true)
  }
  return (
    <>
      <IconMenu
        name={contactLists.moreActs}
        icon={<Ellipsis size={20} aria-hidden />}
        items={[
          { id: 'export', label: contactLists.exportList, isDisabled: count === 0 },
          { id: 'remove', label: contactLists.remove },
        ]}
        onAction={act => void (act === 'export' ? exportAll() : remove())}
      />
      {isExporting ? (
        <ExportDialog selection={{ view, except: [] }} count={count} onClose={() => setIsExporting(false)} />
      ) : null}
    </>
  )
}
