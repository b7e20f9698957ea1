import { type Result, refuse } from '../../domain/failure.ts'
import { type Clock, copyAside } from './aside.ts'
import { attempt } from './disk-failure.ts'
import type { Places } from './places.ts'
import { readApart } from './read-apart.ts'
import { type Shape, shapes } from './shape.ts'
import type { Store } from './store.ts'
import type { Waiting } from './troubles.ts'

type Kept = Pick<Store, 'eventNotes' | 'pressNotes' | 'library'>

/** Puts the last good copy of a note or of the library in its place. What was written there since is kept aside. */
export function takerBack(
  places: Places,
  kept: Kept,
  clock: Clock,
): (document: Waiting) => Promise<Result<unknown>> {
  return document => {
    switch (document.trouble.document) {
      case 'library':
        return inPlaceOf(document, shapes.library, copy => kept.library.change(() => copy))
      case 'event-note':
        return inPlaceOf(document, shapes.eventNotes, kept.eventNotes.put)
      case 'press-note':
        return inPlaceOf(document, shapes.pressNotes, kept.pressNotes.put)
      default:
        return Promise.resolve(refuse('not-found'))
    }
  }

  async function inPlaceOf<T>(
    { copy, place }: Waiting,
    shape: Shape<T>,
    use: (copy: T) => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    const read = await readApart(copy, shape)
    if (!read.ok) return read
    const safe = await attempt(() => copyAside(places, place, clock.now()))
    return safe.ok ? use(read.value) : safe
  }
}
