import { ListChecks, Plus } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { ListSummary } from '../../domain/contact-list.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useAsked } from '../use-asked.ts'
import { listThings } from './list-things.ts'

/** The lists of recipients, with how many each one reaches today. */
export function ContactListsScreen(): ReactNode {
  const { contactLists, failures } = useMessages()
  const { go } = useNavigation()
  const toasts = useToasts()
  const asked = useAsked('contactLists.list', {}, 'contactLists', 'contacts', 'outlets')
  const make = async (): Promise<void> => {
    const created = await ask('contactLists.create', { name: contactLists.newList })
    if (created.ok) go({ at: 'contact-list', id: created.value.id })
    else toasts.show({ text: failures[created.failure.code] })
  }
  const newList = (
    <Button tone="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void make()}>
      {contactLists.newList}
    </Button>
  )
  const isEmpty = asked.status === 'ready' && asked.value.length === 0
  return (
    <>
      <ScreenHeader title={contactLists.title} actions={isEmpty ? undefined : newList} />
      <PressFileTabs />
      <div className="screen-body">
        <AskedView asked={asked}>
          {lists =>
            lists.length === 0 ? (
              <EmptyState
                icon={<ListChecks size={20} aria-hidden />}
                title={contactLists.empty}
                text={contactLists.emptyText}
              >
                {newList}
              </EmptyState>
            ) : (
              <AllLists lists={lists} />
            )
          }
        </AskedView>
      </div>
    </>
  )
}

function AllLists({ lists }: { lists: readonly ListSummary[] }): ReactNode {
  const { contactLists } = useMessages()
  const things = useMemo(() => listThings(lists, contactLists), [lists, contactLists])
  return <ThingList label={contactLists.title} things={things} />
}
