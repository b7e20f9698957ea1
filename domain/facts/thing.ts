import type { Fact, FactSheet } from '../fact-sheet.ts'

/** A fact with the field that it fills: « time », « venue », « mails ». */
export type FieldFact = Fact & { readonly field: string }

/** A thing that a sheet speaks of (a step, a desk, a person), what it says of it, and the things inside it. */
export type Thing = {
  /** What it is among its neighbours: only steps are compared with steps. */
  readonly make: string
  /** Whether there may be several of its make: there is but one note, but one event. */
  readonly isNumbered: boolean
  readonly facts: readonly FieldFact[]
  readonly inside: readonly Thing[]
}

type Growing = { make: string; isNumbered: boolean; facts: FieldFact[]; inside: Growing[] }

/**
 * The things of a sheet, read from its keys, in the order in which they are first spoken of. A key of another form
 * is a thing of its own, told from others by the whole of it.
 */
export function thingsOf(sheet: FactSheet): readonly Thing[] {
  const root: Growing = { make: '', isNumbered: false, facts: [], inside: [] }
  const byPath = new Map<string, Growing>([['', root]])

  function thingAt(path: string): Growing {
    const known = byPath.get(path)
    if (known !== undefined) return known
    const steps = path.split(' ')
    const [make = '', place = ''] = steps.slice(-2)
    const isNumbered = steps.length > 1 && /^\d+$/u.test(place)
    const thing: Growing = { make: isNumbered ? make : path, isNumbered, facts: [], inside: [] }
    byPath.set(path, thing)
    thingAt(isNumbered ? steps.slice(0, -2).join(' ') : '').inside.push(thing)
    return thing
  }

  for (const fact of sheet) {
    const end = fact.key.lastIndexOf('/')
    thingAt(end === -1 ? fact.key : fact.key.slice(0, end)).facts.push({
      ...fact,
      field: end === -1 ? '' : fact.key.slice(end + 1),
    })
  }
  return root.inside
}

/** What a thing says of one field, or nothing. */
export const factOf = ({ facts }: Thing, field: string): FieldFact | undefined =>
  facts.find(fact => fact.field === field)
