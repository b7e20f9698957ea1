import { Ellipsis } from 'lucide-react'
import { memo, type ReactNode, useState } from 'react'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { useRemoval } from '../../lists/use-removal.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useNavigation } from '../../navigation.tsx'
import { IconMenu } from '../../parts/icon-menu.tsx'
import { ReuseDialog } from './reuse-dialog.tsx'
import { TemplateDialog } from './template-dialog.tsx'

type NoteMoreMenuProps = {
  readonly id: string
  /** The note and its event as they stand on the screen. */
  readonly read: () => Workpiece
  /** Writes what is still unsaved: another note is made from what is on the disk. */
  readonly flush: () => Promise<unknown>
}

type Opened = { readonly act: 'kind' | 'redate' | 'template'; readonly work: Workpiece }

/** What may be done with the whole note: make another one or a template from it, remove it. */
export const NoteMoreMenu = memo(function NoteMoreMenu({ id, read, flush }: NoteMoreMenuProps): ReactNode {
  const { start, notes } = useMessages()
  const { go } = useNavigation()
  const remove = useRemoval('pressNotes')
  const [opened, setOpened] = useState<Opened | null>(null)
  const { more } = start
  const nameOf = ({ note, event }: Workpiece): string =>
    note.title || (event?.title ?? '') || notes.kinds[note.kind]

  const removeNote = async (): Promise<void> => {
    await flush()
    await remove(id, notes.listRemoved(nameOf(read())))
    go({ at: 'notes' })
  }
  const close = (): void => setOpened(null)
  return (
    <>
      <IconMenu
        name={more.name}
        icon={<Ellipsis size={20} aria-hidden />}
        items={[
          { id: 'kind', label: more.asKind },
          { id: 'redate', label: more.redate },
          { id: 'template', label: more.template },
          { id: 'remove', label: more.remove },
        ]}
        onAction={act => (act === 'remove' ? void removeNote() : setOpened({ act, work: read() }))}
      />
      {opened === null ? null : opened.act === 'template' ? (
        <TemplateDialog name={nameOf(opened.work)} work={opened.work} onClose={close} />
      ) : (
        <ReuseDialog
          note={{
            id,
            kind: opened.work.note.kind,
            name: nameOf(opened.work),
            eventNoteId: opened.work.note.eventNoteId,
          }}
          as={opened.act}
          flush={flush}
          onClose={close}
        />
      )}
    </>
  )
})
