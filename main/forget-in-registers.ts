import { isDeepStrictEqual } from 'node:util'
import { refuse, succeed } from '../domain/failure.ts'
import { dispatchWithout, type Forgotten, registerWithout } from '../domain/register-traces.ts'
import type { OnDemand, Store } from './store/store.ts'

/**
 * Takes people who are erased out of accreditation registers, out of those for whom something was made to leave, and
 * out of what is said of photos. How many they were stays. Throws when something cannot be written; what cannot be
 * read has been put aside, and is no register any more.
 */
export async function forgetInRegisters(store: Store, who: Forgotten): Promise<void> {
  await rewriteEach(store.registers, register => registerWithout(register, who))
  await rewriteEach(store.dispatches, dispatch => dispatchWithout(dispatch, who))
  const { isTrace } = who.reader
  await rewriteEach(store.photos, photo => ({
    ...photo,
    caption: isTrace(photo.caption) ? '' : photo.caption,
    credit: isTrace(photo.credit) ? '' : photo.credit,
  }))
}

/** One at a time: together they may be large. */
async function rewriteEach<T extends { readonly id: string }>(
  all: OnDemand<T>,
  alter: (value: T) => T,
): Promise<void> {
  for (const id of await all.ids()) {
    const found = await all.get(id)
    if (!found.ok || isDeepStrictEqual(found.value, alter(found.value))) continue
    const written = await all.change(id, current =>
      current === null ? refuse('not-found') : succeed(alter(current)),
    )
    if (!written.ok) throw new Error(`a register keeps who was to be forgotten: ${written.failure.code}`)
  }
}
