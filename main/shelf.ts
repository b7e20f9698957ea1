import { type Result, refuse, succeed } from '../domain/failure.ts'
import type { Library } from '../domain/library.ts'
import type { World } from './world.ts'

type Kept = { readonly id: string }

/** One list of the library: where it stands in the library, and its noun. */
export type ShelfPlace<T extends Kept> = {
  readonly noun: 'issuers' | 'boilerplates' | 'templates'
  readonly itemsOf: (library: Library) => readonly T[]
  readonly withItems: (library: Library, items: T[]) => Library
}

/** A list of the library, whose things can be put, removed and taken back. */
export type Shelf<T extends Kept> = {
  readonly list: () => Result<T[]>
  /** Puts a new thing at the end, or a known one in its place. */
  readonly put: (item: T) => Promise<Result<T>>
  /** Puts a thing in the place of the one with its id; refuses with `not-found` when there is none. */
  readonly replace: (item: T) => Promise<Result<T>>
  /** Refuses with `not-found` what is not there. */
  readonly remove: (id: string) => Promise<Result<Record<string, never>>>
  /** Takes a thing back that was removed since Mallette started, where it stood; else `not-found`. */
  readonly restore: (id: string) => Promise<Result<T>>
}

/** The shelf at this place of the store's library. Every change is announced. */
export function shelfAt<T extends Kept>(
  { noun, itemsOf, withItems }: ShelfPlace<T>,
  { store: { library }, changed }: World,
): Shelf<T> {
  const removed = new Map<string, { readonly item: T; readonly index: number }>()
  const indexOf = (id: string): number => itemsOf(library.read()).findIndex(item => item.id === id)

  async function write(item: T, edit: (items: readonly T[]) => T[]): Promise<Result<T>> {
    const written = await library.change(current => withItems(current, edit(itemsOf(current))))
    if (!written.ok) return written
    changed(noun, item.id)
    return succeed(item)
  }
  const put = (item: T): Promise<Result<T>> => write(item, items => withItem(items, item))

  return {
    list: () => succeed([...itemsOf(library.read())]),
    put,
    replace: async item => (indexOf(item.id) === -1 ? refuse('not-found') : put(item)),
    remove: async id => {
      const index = indexOf(id)
      const item = itemsOf(library.read())[index]
      if (item === undefined) return refuse('not-found')
      const written = await write(item, items => items.filter(other => other.id !== id))
      if (!written.ok) return written
      removed.set(id, { item, index })
      return succeed({})
    },
    restore: async id => {
      const found = removed.get(id)
      if (found === undefined) return refuse('not-found')
      // Forgotten before it is written: asked for twice, it must not be there twice.
      removed.delete(id)
      const { item, index } = found
      const written = await write(item, items => [...items.slice(0, index), item, ...items.slice(index)])
      if (!written.ok) removed.set(id, found)
      return written
    },
  }
}

/** The list with `item` in the place of the one with its id, or at the end; the list is left as it was. */
function withItem<T extends Kept>(items: readonly T[], item: T): T[] {
  const known = items.some(({ id }) => id === item.id)
  return known ? items.map(other => (other.id === item.id ? item : other)) : [...items, item]
}
