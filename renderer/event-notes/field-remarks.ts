/** What is said beside a field: a blocking sentence or a piece of advice. */
export type Remark = { readonly text: string; readonly isBlocking: boolean }

/**
 * What is said beside the fields, by the path of the field. Each field listens for its own remark only, so that
 * a key press that changes one remark draws one field.
 */
export class FieldRemarks {
  #remarks: ReadonlyMap<string, Remark> = new Map()
  readonly #listeners = new Set<() => void>()

  readonly subscribe = (hear: () => void): (() => void) => {
    this.#listeners.add(hear)
    return () => this.#listeners.delete(hear)
  }

  at(path: string): Remark | undefined {
    return this.#remarks.get(path)
  }

  /** Takes what is now to be said; of several remarks about a field the first is shown. */
  say(remarks: readonly (Remark & { readonly path: string })[]): void {
    const next = new Map<string, Remark>()
    for (const { path, text, isBlocking } of remarks) {
      if (next.has(path)) continue
      const before = this.#remarks.get(path)
      const isSame = before?.text === text && before.isBlocking === isBlocking
      next.set(path, isSame ? before : { text, isBlocking })
    }
    this.#remarks = next
    for (const hear of this.#listeners) hear()
  }
}
