import type { Dispatch } from '../../domain/dispatch.ts'
import { mailbox } from '../../domain/duplicates/addresses.ts'
import { type Result, succeed } from '../../domain/failure.ts'
import { attempt } from '../store/disk-failure.ts'
import type { Store } from '../store/store.ts'

/** A dispatch without the people it was for, of whom there may be ten thousand. */
export type LoggedDispatch = Omit<Dispatch, 'recipients' | 'forgotten'> & {
  readonly recipients: number
  /** A number for each mailbox that it was for: enough to tell who got something since, and small. */
  readonly boxes: Uint32Array
}

/** FNV-1a, 32 bits: of ten thousand mailboxes two share a number once in a hundred mailings. */
function boxNumber(box: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < box.length; at += 1) hash = Math.imul(hash ^ box.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

type DispatchLog = {
  /** In no particular order; those that cannot be read are left out. */
  all(): Promise<Result<readonly LoggedDispatch[]>>
  hold(dispatch: Dispatch): void
}

const logs = new WeakMap<Store['dispatches'], DispatchLog>()

const logged = ({ recipients, forgotten, ...rest }: Dispatch): LoggedDispatch => ({
  ...rest,
  recipients: recipients.length + forgotten,
  boxes: Uint32Array.from(recipients, ({ mail }) => boxNumber(mailbox(mail))),
})

/**
 * What was made to leave, held in memory once it was read: each file is read once, one at a time, so that ten thousand
 * recipients are in memory no longer than it takes to count them.
 */
export function dispatchLog({ dispatches }: Pick<Store, 'dispatches'>): DispatchLog {
  const known = logs.get(dispatches)
  if (known !== undefined) return known
  const held = new Map<string, LoggedDispatch>()
  const hold = (dispatch: Dispatch): void => {
    held.set(dispatch.id, logged(dispatch))
  }
  const log: DispatchLog = {
    hold,
    all: async () => {
      const ids = await attempt(() => dispatches.ids())
      if (!ids.ok) return ids
      for (const id of ids.value) {
        if (held.has(id)) continue
        const read = await dispatches.get(id)
        if (read.ok) hold(read.value)
      }
      return succeed(ids.value.flatMap(id => held.get(id) ?? []))
    },
  }
  logs.set(dispatches, log)
  return log
}
