import type { InsertId } from '../../../../domain/insertable.ts'
import type { PasteRemark } from '../paste/paste-remark.ts'

/** The « / » and what was typed behind it, where they are taken away together with what is inserted. */
export type Written = { readonly from: number; readonly to: number; readonly text: string }

/** What the page asks of the screen around it. */
export type Wish =
  | { readonly kind: 'insert'; readonly id: InsertId; readonly written: Written | null }
  | { readonly kind: 'link' }
  /** The picture at this position is to be described. */
  | { readonly kind: 'describe'; readonly position: number }
  /** Pictures that were pasted or dropped. */
  | { readonly kind: 'pictures'; readonly files: readonly File[] }
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
