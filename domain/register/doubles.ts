import type { Accreditation } from '../accreditation.ts'
import { foldText } from '../contact-search/fold.ts'
import { isDeskMailbox, mailbox } from '../duplicates/addresses.ts'

type Named = Pick<Accreditation, 'given' | 'family' | 'mail'>

const nameKey = ({ given, family }: Named): string =>
  foldText(`${given} ${family}`).split(' ').sort().join(' ')

/**
 * Finds who of the register somebody already is: the same name, whichever part comes first, or the same mail address
 * where neither the address nor the family name says that it is somebody else's. Null for somebody new.
 */
export function doubleFinder(people: readonly Accreditation[]): (one: Named) => Accreditation | null {
  const byName = new Map(people.map(person => [nameKey(person), person]))
  const byMail = new Map(people.map(person => [mailKey(person), person]))
  byName.delete('')
  byMail.delete('')
  return one => {
    const writer = byMail.get(mailKey(one)) ?? null
    return byName.get(nameKey(one)) ?? (writer !== null && mayBeOne(one, writer) ? writer : null)
  }
}

/** A newsroom asks for all of its people from one address: that tells nobody apart. */
const mailKey = ({ mail }: Named): string => (mail === '' || isDeskMailbox(mail) ? '' : mailbox(mail))

const mayBeOne = (one: Named, other: Named): boolean =>
  one.family === '' || other.family === '' || foldText(one.family) === foldText(other.family)
