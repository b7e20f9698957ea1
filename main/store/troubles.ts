import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Trouble } from '../../domain/trouble.ts'
import { decide, type SetAside } from './aside.ts'
import { attempt } from './disk-failure.ts'
import type { Store } from './store.ts'
import type { Turns } from './turns.ts'

/** A document that was set aside and whose last good copy waits. */
export type Waiting = SetAside & { readonly copy: string }

/** The part of a store that tells about unreadable documents and takes their last good copies back. */
export function troublesOf(
  setAside: readonly SetAside[],
  takeBack: (document: Waiting) => Promise<Result<unknown>>,
  turns: Turns,
): Pick<Store, 'troubles' | 'takeLastGood' | 'dismiss'> {
  const open = new Map(setAside.map(document => [document.trouble.id, document]))
  const turn = 'troubles'

  return {
    troubles: () => [...open.values()].map(({ trouble }) => trouble),

    takeLastGood: id =>
      turns.take(turn, async () => {
        const document = open.get(id)
        if (document === undefined || document.copy === null) return refuse('not-found')
        const taken = await takeBack({ ...document, copy: document.copy })
        return taken.ok ? close(document, 'taken') : refuse(taken.failure.code)
      }),

    dismiss: id =>
      turns.take(turn, async () => {
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
}
