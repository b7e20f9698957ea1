import type { Question } from '../domain/channels.ts'
import type { Dispatch } from '../domain/dispatch.ts'
import { factsOfKind } from '../domain/facts/dispatch-facts.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { lengths } from '../domain/text.ts'
import type { AnswersTo } from './bridge/answer.ts'
import { correctionLinks, noteAndCorrections } from './dispatches/correction-links.ts'
import { dispatchLog } from './dispatches/dispatch-log.ts'
import { holdersOf } from './dispatches/holders.ts'
import { currentFacts, outdatedReader } from './dispatches/outdated.ts'
import { untoldOf } from './dispatches/untold.ts'
import type { Office } from './office.ts'
import { releaseBook } from './releases/release-book.ts'
import type { World } from './world.ts'

type DispatchQuestion = Extract<Question, `dispatches.${string}`>

/** Dispatches of a note and its corrections, or about an event; null asks for all. */
type Wanted = { readonly noteId: string | null; readonly eventNoteId: string | null }

/** The answers about what was made to leave. */
export function dispatchAnswers({ store }: World, _office?: Office): AnswersTo<DispatchQuestion> {
  async function wanted({ noteId, eventNoteId }: Wanted) {
    const [all, book] = [await dispatchLog(store).all(), await releaseBook(store).all()]
    if (!all.ok) return all
    if (!book.ok) return book
    const links = correctionLinks(store, book.value)
    const notes = noteId === null ? null : noteAndCorrections(links, noteId)
    const entries = all.value.filter(
      entry =>
        (notes === null || (entry.noteId !== null && notes.has(entry.noteId))) &&
        (eventNoteId === null || entry.eventNoteId === eventNoteId),
    )
    return succeed({ entries, links, changesOf: outdatedReader(store, book.value) })
  }

  return {
    'dispatches.list': async asked => {
      const found = await wanted(asked)
      if (!found.ok) return found
      const { entries, links, changesOf } = found.value
      const latestFirst = [...entries].sort((one, other) => (one.at < other.at ? 1 : -1))
      const read = latestFirst.map(entry => ({ entry, changes: changesOf(entry) }))
      return succeed(
        read.map(one => {
          const { facts: _facts, boxes: _boxes, ...line } = one.entry
          return { ...line, changes: [...one.changes], untold: untoldOf(links, one, read) }
        }),
      )
    },

    'dispatches.recipients': async ({ id }) => {
      const dispatch = await store.dispatches.get(id)
      return dispatch.ok ? succeed(dispatch.value.recipients) : dispatch
    },

    'dispatches.holders': async asked => {
      const found = await wanted(asked)
      if (!found.ok) return found
      return succeed(await holdersOf(store, found.value.entries, found.value.changesOf))
    },
  }
}

/**
 * Something that left Mallette, as its maker knows it; identity and instant are given here. No `facts` are those that
 * are so now: whoever sends what was released gives the facts of the release.
 */
export type Leaving = Omit<Dispatch, 'id' | 'at' | 'forgotten'>

/** Remembers what left, for whom and with which facts. */
export async function recordDispatch(
  { store, now, newId, changed }: World,
  leaving: Leaving,
): Promise<Result<Dispatch>> {
  const facts =
    leaving.facts.length > 0
      ? factsOfKind(leaving.kind, leaving.facts)
      : currentFacts(store, leaving.kind, leaving)
  const recorded = await store.dispatches.put({
    ...leaving,
    subject: leaving.subject.slice(0, lengths.line),
    facts: [...facts],
    forgotten: 0,
    id: newId(),
    at: now().toISOString(),
  })
  if (!recorded.ok) return recorded
  dispatchLog(store).hold(recorded.value)
  changed('dispatches', recorded.value.id)
  return recorded
}
