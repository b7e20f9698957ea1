import type { Outlet } from '../../domain/outlet.ts'
import { outletKey, outletsByKey } from '../../domain/outlet-rules.ts'
import type { PressFile } from '../store/press-file.ts'

/** Finds the record of an outlet by the name that people give it. */
export type OutletBook = {
  /** Null when no outlet answers to that name. */
  readonly named: (name: string) => Outlet | null
  /** Each outlet under the key of each of its names, as things are now. */
  readonly byKey: () => ReadonlyMap<string, Outlet>
}

/** The book of a press file, made anew after outlets change. */
export function createOutletBook(file: PressFile): OutletBook {
  let known: ReadonlyMap<string, Outlet> | null = null
  // Contacts repeat the same few names: each is folded once.
  const keys = new Map<string, string>()
  file.onChange(changes => {
    if (changes.some(({ table }) => table === 'outlets')) known = null
  })

  function byKey(): ReadonlyMap<string, Outlet> {
    known ??= outletsByKey(file.table('outlets').values())
    return known
  }
  function keyOf(name: string): string {
    const met = keys.get(name)
    if (met !== undefined) return met
    if (keys.size > 50_000) keys.clear()
    const key = outletKey(name)
    keys.set(name, key)
    return key
  }
  return { byKey, named: name => byKey().get(keyOf(name)) ?? null }
}
