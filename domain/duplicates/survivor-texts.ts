import type { Contact, Place } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import type { Remark } from './remarks.ts'

type Named = Pick<Contact, 'given' | 'family' | 'desk'>

/**
 * The name of two contacts: all its parts from one of them, so that no third name is made up. The fuller one
 * wins, then the better written one, then the recent one.
 */
export function nameOfBoth(recent: Named, older: Named): Named & { readonly remarks: readonly Remark[] } {
  const [best, worst] = standing(older) > standing(recent) ? [older, recent] : [recent, older]
  const name = { given: best.given, family: best.family, desk: best.desk || worst.desk }
  const remarks = [
    ...[`${worst.given} ${worst.family}`.trim()].filter(text =>
      isOther(text, `${best.given} ${best.family}`),
    ),
    ...[worst.desk].filter(desk => isOther(desk, name.desk)),
  ]
  return { ...name, remarks: remarks.map(text => ({ about: 'name', text })) }
}

const isOther = (text: string, kept: string): boolean =>
  text !== '' && foldText(text).split(' ').sort().join(' ') !== foldText(kept).split(' ').sort().join(' ')

/** How much a name says: its letters first, then whether it is written with care. */
function standing({ given, family }: Named): number {
  const name = `${given} ${family}`
  const isFull = /\p{L}{2}/u.test(given) && family !== ''
  const isWritten = /\p{Ll}/u.test(family) && /\p{Lu}/u.test(family)
  const accents = name.normalize('NFD').match(/\p{M}/gu)?.length ?? 0
  return (
    (foldText(name) === '' ? 0 : 1) + (isFull ? 1_000 : 0) + (isWritten ? 100 : 0) + Math.min(accents, 50)
  )
}

/** One text of two: the one that is there, else the recent one; the other is a remark when it says otherwise. */
export function textOfBoth(
  about: Remark['about'],
  recent: string,
  older: string,
): { readonly text: string; readonly remarks: readonly Remark[] } {
  const text = recent.trim() === '' ? older : recent
  const isSaid = older.trim() === '' || foldText(older) === foldText(text)
  return { text, remarks: isSaid ? [] : [{ about, text: older.trim() }] }
}

/** One address of two: their parts together when nothing differs, else the recent one. */
export function placeOfBoth(
  recent: Place,
  older: Place,
): { readonly place: Place; readonly remarks: readonly Remark[] } {
  const parts = ['street', 'postalCode', 'town', 'country'] as const
  const agree = parts.every(
    part => recent[part] === '' || older[part] === '' || foldText(recent[part]) === foldText(older[part]),
  )
  if (!agree) {
    const text = parts.map(part => older[part].trim()).filter(part => part !== '')
    return { place: recent, remarks: [{ about: 'place', text: text.join(', ') }] }
  }
  const place = {
    street: recent.street || older.street,
    postalCode: recent.postalCode || older.postalCode,
    town: recent.town || older.town,
    country: recent.country || older.country,
  }
  return { place, remarks: [] }
}
