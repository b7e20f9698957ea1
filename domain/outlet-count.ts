import type { Contact } from './contact.ts'
import { outletsOn } from './functions-of-today.ts'
import type { Outlet, OutletRow } from './outlet.ts'
import { outletKey, outletsByKey } from './outlet-rules.ts'

/** An outlet that contacts name, its record or not, and how many of them in which spelling. */
type Named = { readonly outlet: Outlet | null; readonly spellings: Map<string, number>; contacts: number }

/** Counts, contact by contact, who works where. */
export type OutletCount = { readonly add: (contact: Contact) => void; readonly rows: () => OutletRow[] }

/**
 * Counts who works where on a day (`YYYY-MM-DD`). Each record has its line; an outlet without one is named as most
 * of its contacts do. Lines come in the order of the alphabet.
 */
export function countOutlets(outlets: Iterable<Outlet>, today: string): OutletCount {
  const records = [...outlets]
  const known = outletsByKey(records)
  const lines = new Map<string, Named>()
  for (const outlet of records) lines.set(outlet.id, { outlet, spellings: new Map(), contacts: 0 })
  // The same few names come back thousands of times.
  const lineByName = new Map<string, Named>()

  function lineOf(name: string): Named {
    const met = lineByName.get(name)
    if (met !== undefined) return met
    const outlet = known.get(outletKey(name)) ?? null
    const place = outlet?.id ?? outletKey(name)
    const line = lines.get(place) ?? { outlet, spellings: new Map<string, number>(), contacts: 0 }
    lines.set(place, line)
    lineByName.set(name, line)
    return line
  }

  return {
    add: contact => {
      const names = outletsOn(contact, today)
      for (const name of names) {
        const { spellings } = lineOf(name)
        spellings.set(name, (spellings.get(name) ?? 0) + 1)
      }
      for (const line of new Set(names.map(lineOf))) line.contacts += 1
    },
    rows: () =>
      [...lines.values()]
        .map(({ outlet, spellings, contacts }) => ({
          id: outlet?.id ?? '',
          name: outlet?.name ?? mostFrequent(spellings),
          type: outlet?.type ?? ('' as const),
          coverage: outlet?.coverage ?? [],
          contacts,
        }))
        .map(row => ({ row, key: outletKey(row.name) }))
        .sort((one, other) => (one.key < other.key ? -1 : 1))
        .map(({ row }) => row),
  }
}

const mostFrequent = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0]
