import type { ReactNode } from 'react'
import type { NoteSummary } from '../../domain/summaries.ts'
import { useNotesToCorrect } from '../correction/use-releases.ts'
import { noteThing } from '../lists/things.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { HomeList } from './home-list.tsx'
import { withoutStatus } from './without-status.ts'

/** The released notes whose facts have changed since; nothing where there are none. */
export function NotesToCorrect({ notes }: { notes: readonly NoteSummary[] }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const toCorrect = useNotesToCorrect()
  if (toCorrect.size === 0) return null
  return (
    <HomeList
      title={messages.releases.states['to-correct']}
      empty=""
      more={{ label: messages.home.allNotes, route: { at: 'notes' } }}
      things={notes
        .filter(({ id }) => toCorrect.has(id))
        .map(note => withoutStatus(noteThing(note, messages, language)))}
    />
  )
}
