import { assertNever } from '../../domain/assert-never.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Trouble } from '../../domain/trouble.ts'
import { type Clock, copyAside, decide, type SetAside } from './aside.ts'
import type { Contacts } from './contacts-file.ts'
import { attempt } from './disk-failure.ts'
import type { Places } from './places.ts'
import { readApart } from './read-apart.ts'
import { type Shape, shapes } from './shape.ts'
import type { Store } from './store.ts'
import type { Turns } from './turns.ts'

type Kept = Pick<Store, 'eventNotes' | 'pressNotes' | 'library'> & { readonly contacts: Contacts }
type Waiting = SetAside & { readonly copy: string }

/** The part of the store that tells about unreadable documents and takes their last good copies back. */
export function troublesOf(
  setAside: readonly SetAside[],
  kept: Kept,
  places: Places,
  turns: Turns,
  clock: Clock,
): Pick<Store, 'troubles' | 'takeLastGood' | 'dismiss'> {
  const open = new Map(setAside.map(document => [document.trouble.id, document]))

  return {
    troubles: () => [...open.values()].map(({ trouble }) => trouble),

    takeLastGood: id =>
      turns.take(places.aside, async () => {
        const document = open.get(id)
        if (document === undefined || document.copy === null) return refuse('not-found')
        const taken = await takeBack({ ...document, copy: document.copy })
        return taken.ok ? close(document, 'taken') : refuse(taken.failure.code)
      }),

    dismiss: id =>
      turns.take(places.aside, async () => {
        const document = open.get(id)
        return document === undefined ? refuse('not-found') : close(document, 'left')
      }),
  }

  async function close(document: SetAside, decision: 'taken' | 'left'): Promise<Result<Trouble>> {
    const decided = await attempt(() => decide(document, decision))
    if (!decided.ok) return decided
    open.delete(document.trouble.id)
    return succeed(document.trouble)
  }

  function takeBack(document: Waiting): Promise<Result<unknown>> {
    const kind = document.trouble.document
    switch (kind) {
      case 'contacts':
        return withCopy(document, shapes.contacts, kept.contacts.takeBack)
      case 'library':
        return inPlaceOf(document, shapes.library, copy => kept.library.change(() => copy))
      case 'event-note':
        return inPlaceOf(document, shapes.eventNotes, kept.eventNotes.put)
      case 'press-note':
        return inPlaceOf(document, shapes.pressNotes, kept.pressNotes.put)
      default:
        return assertNever(kind)
    }
  }

  async function withCopy<T>(
    { copy }: Waiting,
    shape: Shape<T>,
    use: (copy: T) => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    const read = await readApart(copy, shape)
    return read.ok ? use(read.value) : read
  }

  /** What was written there since is kept aside before the copy takes its place. */
  function inPlaceOf<T>(
    document: Waiting,
    shape: Shape<T>,
    use: (copy: T) => Promise<Result<unknown>>,
  ): Promise<Result<unknown>> {
    return withCopy(document, shape, async copy => {
      const safe = await attempt(() => copyAside(places, document.place, clock.now()))
      return safe.ok ? use(copy) : safe
    })
  }
}
