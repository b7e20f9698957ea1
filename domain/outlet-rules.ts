import type { Contact } from './contact.ts'
import { foldText } from './contact-search/fold.ts'
import type { Outlet, OutletDraft } from './outlet.ts'

/**
 * An outlet's name as it is compared: « Le Monde », « LE MONDE » and « Monde » are one. A name without letters or
 * digits is compared as it is.
 */
export const outletKey = (name: string): string =>
  foldText(name).replace(/^(?:les?|la|l) (?=.)/u, '') || name.trim().toLowerCase()

const namesOf = ({ name, otherNames }: OutletDraft): readonly string[] => [name, ...otherNames]

/** The outlets by the key of each name they answer to. */
export const outletsByKey = (outlets: Iterable<Outlet>): ReadonlyMap<string, Outlet> =>
  new Map([...outlets].flatMap(outlet => namesOf(outlet).map(name => [outletKey(name), outlet] as const)))

/** The draft without other names that say the same as its name or each other. */
export function tidyOutlet(draft: OutletDraft): OutletDraft {
  const seen = new Set([outletKey(draft.name)])
  const otherNames = draft.otherNames.filter(name => {
    const isNew = !seen.has(outletKey(name))
    seen.add(outletKey(name))
    return isNew
  })
  return { ...draft, otherNames }
}

/** The field of the draft that bears a name of another outlet than `ownId`; null when all are free. */
export function takenField(
  draft: OutletDraft,
  known: ReadonlyMap<string, Outlet>,
  ownId: string | null,
): string | null {
  const isTaken = (name: string): boolean => {
    const holder = known.get(outletKey(name))
    return holder !== undefined && holder.id !== ownId
  }
  if (isTaken(draft.name)) return 'name'
  const index = draft.otherNames.findIndex(isTaken)
  return index === -1 ? null : `otherNames[${index}]`
}

/**
 * The keys by which contacts named an outlet and would no longer find it under its new draft, or would show its old
 * name: their functions take the new one.
 */
export function keysToRename(before: Outlet, draft: OutletDraft): ReadonlySet<string> {
  const answered = new Set(namesOf(draft).map(outletKey))
  const lost = namesOf(before)
    .map(outletKey)
    .filter(key => !answered.has(key))
  return new Set(before.name === draft.name ? lost : [outletKey(before.name), ...lost])
}

/** The contact with the new name wherever she names the outlet by an old one; the same contact if nowhere. */
export function withOutletRenamed(
  contact: Contact,
  isOld: (outlet: string) => boolean,
  name: string,
): Contact {
  const takesIt = (outlet: string): boolean => outlet !== '' && outlet !== name && isOld(outlet)
  if (!contact.functions.some(({ outlet }) => takesIt(outlet))) return contact
  const functions = contact.functions.map(held => (takesIt(held.outlet) ? { ...held, outlet: name } : held))
  return { ...contact, functions }
}
