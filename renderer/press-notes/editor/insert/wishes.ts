import type { InsertId } from '../../../../domain/insertable.ts'
import type { PasteRemark } from '../paste/paste-remark.ts'

/** What the page asks of the screen around it. */
export type Wish =
  | { readonly kind: 'insert'; readonly id: InsertId }
  | { readonly kind: 'link' }
  | { readonly kind: 'remark'; readonly remark: PasteRemark }

/** Carries wishes from the editor, which knows no React, to the screen, which listens while it is shown. */
export class Wishes {
  #listener: (wish: Wish) => void = () => undefined

  readonly make = (wish: Wish): void => this.#listener(wish)

  /** Hears every wish until the returned function is called. */
  readonly hear = (listener: (wish: Wish) => void): (() => void) => {
    this.#listener = listener
    return () => {
      if (this.#listener === listener) this.#listener = () => undefined
    }
  }
}
