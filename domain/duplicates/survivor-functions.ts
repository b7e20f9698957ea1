import type { ContactFunction } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { outletKey } from '../outlet-rules.ts'
import { later } from './instants.ts'

/**
 * The functions of two contacts, those of the recent one first. Two at one outlet are one when their roles agree
 * or one has none, and their stretches of time touch: they become the whole stretch. What is over comes last.
 */
export function functionsOfBoth(
  recent: readonly ContactFunction[],
  older: readonly ContactFunction[],
): readonly ContactFunction[] {
  const kept = [...recent]
  for (const said of older) {
    const place = kept.findIndex(known => isSame(known, said))
    const known = kept[place]
    if (known === undefined) kept.push(said)
    else kept[place] = { ...known, role: known.role || said.role, ...wholeStretch(known, said) }
  }
  return [...kept.filter(({ until }) => until === ''), ...kept.filter(({ until }) => until !== '')]
}

/** Where one says that it is over and the other that it lasts, both are kept: one of them is out of date. */
function isSame(one: ContactFunction, other: ContactFunction): boolean {
  const areRoles = one.role === '' || other.role === '' || foldText(one.role) === foldText(other.role)
  const isEnd = (one.until === '') === (other.until === '')
  const isApart = isBefore(one, other) || isBefore(other, one)
  return areRoles && isEnd && !isApart && outletKey(one.outlet) === outletKey(other.outlet)
}

const isBefore = (one: ContactFunction, other: ContactFunction): boolean =>
  one.until !== '' && other.from !== '' && one.until < other.from

function wholeStretch(one: ContactFunction, other: ContactFunction): Pick<ContactFunction, 'from' | 'until'> {
  const [from = ''] = [one.from, other.from].filter(day => day !== '').sort()
  return { from, until: later(one.until, other.until) }
}
