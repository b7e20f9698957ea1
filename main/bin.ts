import { type Binned, binDays } from '../domain/binned.ts'
import type { Question } from '../domain/channels.ts'
import { type Result, succeed } from '../domain/failure.ts'
import type { AnswersTo } from './bridge/answer.ts'
import type { BinnedThing } from './store/store.ts'
import type { World } from './world.ts'

type BinQuestion = Extract<Question, `bin.${string}`>

const day = 24 * 60 * 60 * 1_000

/** Erases what has been in the bin for longer than its days; gives how many things. */
export async function emptyOldBin({
  store,
  now,
  changed,
}: Pick<World, 'store' | 'now' | 'changed'>): Promise<Result<number>> {
  const erased = await store.bin.eraseBefore(new Date(now().getTime() - binDays * day))
  if (erased.ok && erased.value > 0) changed('bin', '')
  return erased
}

/** The answers about the bin. What comes out of it comes by the answers of its noun. */
export function binAnswers({ store, changed }: World): AnswersTo<BinQuestion> {
  return {
    'bin.list': async () => {
      const found = await store.bin.list()
      if (!found.ok) return found
      const binnedEvents = new Map(found.value.map(thing => [thing.value.id, thing.value.title]))
      const titleOfEvent = (id: string | null): string =>
        id === null ? '' : (store.eventNotes.get(id)?.title ?? binnedEvents.get(id) ?? '')
      return succeed(found.value.map(thing => lineOf(thing, titleOfEvent)))
    },

    'bin.erase': async ({ noun, id }) => {
      const erased = await store.bin.erase(noun, id)
      if (!erased.ok) return erased
      changed('bin', id)
      return succeed({})
    },
  }
}

function lineOf(thing: BinnedThing, titleOfEvent: (id: string | null) => string): Binned {
  const { removedAt } = thing
  if (thing.noun === 'eventNotes') {
    const { id, title } = thing.value
    return { noun: thing.noun, id, title, kind: null, removedAt }
  }
  const { id, title, kind, eventNoteId } = thing.value
  return { noun: thing.noun, id, title: title || titleOfEvent(eventNoteId), kind, removedAt }
}
