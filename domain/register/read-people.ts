import { guessDelimiter } from '../contact-import/delimiter.ts'
import { signatureLines } from '../signature/signature-lines.ts'
import { contactFromSignature } from '../signature.ts'
import { senseOfHeading } from './column-senses.ts'
import { takeIdentity } from './identity-in-line.ts'
import { labelledPeople } from './labelled-people.ts'
import { joined, listedPeople, withFound, withOutlet } from './listed-people.ts'
import { mediumOf } from './medium-of.ts'
import { noTexts, type ReadPerson } from './person-texts.ts'
import { peopleOfSheet, readSheet } from './sheet-people.ts'

/** Most UTF-16 units of a pasted text that is read. */
export const mostPasted = 200_000

/** The heads that mail programs copy along, and lines that only quote. */
const mailHead = /^\s*(?:à|a|to|cc|cci|bcc|objet|subject|envoyé|sent|date|répondre à|reply-to)\s*:/iu
const sentBy = /^\s*(?:de|from)\s*:\s*(?<sender>.+)$/iu

/**
 * The people who ask to come, read from a pasted mail, list, table or form; none where nothing is recognised. Whoever
 * signs is one of them only where nobody else is named, or where she says that she comes too.
 */
export function readPeople(text: string): readonly ReadPerson[] {
  const pasted = text.slice(0, mostPasted)
  const table = tableIn(pasted)
  if (table.length > 0) return table
  const kept = pasted.split(/\r\n|[\n\r\u2028\u2029]/u).filter(line => !mailHead.test(line))
  const sender = kept.map(line => sentBy.exec(line)?.groups?.['sender'] ?? '').find(line => line !== '')
  const body = kept.filter(line => !sentBy.test(line)).join('\n')
  const { above, lines } = signatureLines(body)
  const isSigned = above.length > 0
  const asking = isSigned ? above : lines
  const people = labelledPeople(asking) ?? listedPeople(asking)
  const signatory = signatoryOf(isSigned ? lines.join('\n') : body)
  if (people.length === 0)
    return signatory === null ? listedPeople([sender ?? '']) : [withIdentity(signatory, body)]
  const isComingToo = /(?<![\p{L}])(?:moi[- ]même|et moi|ainsi que moi|myself)(?![\p{L}])/iu.test(
    asking.join(' '),
  )
  const all = signatory === null ? people : withSignatory(people, signatory, isComingToo)
  return withOneOutlet(all, signatory)
}

/** Who signs completes herself where she is listed, and else is added where she says that she comes. */
function withSignatory(
  people: readonly ReadPerson[],
  signatory: ReadPerson,
  isComing: boolean,
): readonly ReadPerson[] {
  const isHer = ({ person }: ReadPerson): boolean =>
    person.family !== '' && person.family.toLowerCase() === signatory.person.family.toLowerCase()
  if (people.some(isHer)) return people.map(one => (isHer(one) ? joined(one, signatory) : one))
  return isComing ? [...people, signatory] : people
}

/** Everybody without an outlet is of the only one that is named, else of the one whose signature it is. */
function withOneOutlet(people: readonly ReadPerson[], signatory: ReadPerson | null): readonly ReadPerson[] {
  const named = people.filter(({ person }) => person.outlet !== '')
  const outlets = new Set(named.map(({ person }) => person.outlet.toLowerCase()))
  const source = outlets.size === 1 ? named[0] : outlets.size === 0 ? signatory : null
  if (source === null || source === undefined) return people
  const said = { outlet: source.person.outlet, from: source.readFrom.outlet ?? source.person.outlet }
  return people.map(one => withOutlet(one, said))
}

/** Whoever signs, where something beside the name tells that it is one; null for nobody. */
function signatoryOf(signature: string): ReadPerson | null {
  const { civility, given, family, functions, mails, phones, pressCard } = contactFromSignature(signature)
  const [work] = functions
  if (given + family === '' || (work === undefined && mails.length + phones.length === 0)) return null
  const outlet = work?.outlet ?? ''
  const role = work?.role ?? ''
  const name = [given, family].filter(part => part !== '').join(' ')
  return withFound({ person: noTexts, readFrom: {} }, [
    { field: 'civility', value: civility, from: name },
    { field: 'given', value: given, from: name },
    { field: 'family', value: family, from: name },
    { field: 'outlet', value: outlet, from: outlet },
    { field: 'role', value: role, from: role },
    { field: 'medium', value: mediumOf(role, outlet), from: role || outlet },
    { field: 'mail', value: mails[0]?.address ?? '', from: mails[0]?.address ?? '' },
    { field: 'phone', value: phones[0]?.number ?? '', from: phones[0]?.number ?? '' },
    { field: 'cardNumber', value: pressCard, from: pressCard },
  ])
}

/** Who writes for herself alone, with the card number, plate or birth that her message gives. */
const withIdentity = (read: ReadPerson, message: string): ReadPerson =>
  withFound(
    read,
    message.split('\n').flatMap(line => takeIdentity(line).found),
  )

/** The people of a table that was copied out of a spreadsheet or a mail; none where the text is no table. */
function tableIn(text: string): readonly ReadPerson[] {
  const lines = text.split(/\r\n|[\n\r]/u).filter(line => line.trim() !== '')
  const delimiter = lines.filter(line => line.includes('\t')).length >= 2 ? '\t' : guessDelimiter(text)
  if (delimiter === '') return []
  const cells = lines.filter(line => line.includes(delimiter)).map(line => line.split(delimiter).map(bare))
  const isHeaded = cells.some(row => row.filter(cell => senseOfHeading(cell) !== null).length >= 2)
  if (cells.length < 2 || (!isHeaded && delimiter !== '\t')) return []
  return peopleOfSheet(readSheet(cells))
}

const bare = (cell: string): string => cell.trim().replace(/^"(.*)"$/su, '$1')
