import type { Noun } from '../domain/contract.ts'
import type { Store } from './store/store.ts'

/** What the answers need of the world around them: the store, the clock, new identities, and a voice. */
export type World = {
  readonly store: Store
  readonly now: () => Date
  /** A fresh UUID. */
  readonly newId: () => string
  /** Tells the page that a noun changed, so that whoever shows it asks again. */
  readonly changed: (noun: Noun, id: string) => void
}
