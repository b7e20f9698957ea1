import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { EventSummary, NoteSummary } from '../../domain/summaries.ts'
import { type Asking, useAsked } from '../use-asked.ts'

type Lists = { readonly events: Asking<EventSummary[]>; readonly notes: Asking<NoteSummary[]> }

const loading = { status: 'loading' } as const
const ListsContext = createContext<Lists>({ events: loading, notes: loading })

/** The events and the notes, asked for once: the rail counts them, home and the lists show them. */
export const useLists = (): Lists => useContext(ListsContext)

/** Asks for both lists and asks again when one of them changed. */
export function ListsProvider({ children }: { children: ReactNode }): ReactNode {
  const events = useAsked('eventNotes.list', {}, 'eventNotes')
  // A note without a title is named after its event, so it changes with it.
  const notes = useAsked('pressNotes.list', {}, 'pressNotes', 'eventNotes')
  const lists = useMemo(() => ({ events, notes }), [events, notes])
  return <ListsContext value={lists}>{children}</ListsContext>
}
