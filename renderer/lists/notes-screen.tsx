import type { ReactNode } from 'react'
import { BinLink } from '../bin/bin-link.tsx'
import { useNotesToCorrect } from '../correction/use-releases.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { NoteTabs } from '../parts/note-tabs.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { ThingList } from '../parts/thing-list.tsx'
import { TakeInButton } from '../returned/take-in-button.tsx'
import { useLists } from './lists.tsx'
import { NewNoteButton } from './new-note-button.tsx'
import { orderedNotes } from './summaries-order.ts'
import { noteThing, withCorrection } from './things.ts'
import { useRemoval } from './use-removal.ts'

/** Every press note, drafts first. */
export function NotesScreen(): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { notes: asked } = useLists()
  const toCorrect = useNotesToCorrect()
  const remove = useRemoval('pressNotes')
  const { notes } = messages
  return (
    <>
      <ScreenHeader
        title={notes.listTitle}
        actions={
          <>
            <TakeInButton />
            <NewNoteButton />
          </>
        }
      />
      <NoteTabs />
      <div className="screen-body">
        <AskedView asked={asked}>
          {all =>
            all.length === 0 ? (
              <EmptyState title={notes.listEmpty} text={notes.listEmptyText} />
            ) : (
              <ThingList
                label={notes.listTitle}
                things={orderedNotes(all).map(note =>
                  withCorrection(noteThing(note, messages, language), toCorrect),
                )}
                onRemove={({ id, name }) => void remove(id, notes.listRemoved(name))}
              />
            )
          }
        </AskedView>
        <BinLink />
      </div>
    </>
  )
}
