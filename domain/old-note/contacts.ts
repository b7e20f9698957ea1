import type { PressContact } from '../press-contact.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { find, type Line } from './line.ts'
import { namesIn } from './person-names.ts'
import { hasWays, waysOf } from './ways.ts'

export type ReadContacts = {
  readonly pressContacts: readonly PressContact[]
  readonly found: readonly FoundField[]
}

const heading =
  /^(?:vos |les )?(?:contacts?|relations?|services? de presse et)(?: (?:de |avec la |avec les )?(?:la )?(?:presse|medias))?(?: et accreditations?)?$/
const lead = /^(?:vos |les )?contacts?(?: (?:presse|médias?))?\s*(?::|[–—-])\s*/iu
const organisation =
  /^(?:le |la |l[’'])?(?:cabinet|service|bureau|ministère|préfecture|direction|délégation|pôle|secrétariat|mairie|ville|région|département|métropole|agence|rectorat|académie|ambassade|office|groupe|société|communication|presse)(?!\p{L})/iu

type OpenContact = { organisation: string; name: string; phones: string[]; mails: string[] }

const empty = (): OpenContact => ({ organisation: '', name: '', phones: [], mails: [] })
const isReached = ({ phones, mails }: OpenContact): boolean => phones.length + mails.length > 0
const twoWords = /^(?:(?:Mme|M\.) )?\p{Lu}[\p{L}’'-]+ (?:d[eu] |d[’'])?\p{Lu}[\p{L}’'-]+(?:,.*)?$/u

/** « Jean MARTIN, conseiller », « Chef d’escadron Paul VERDIER ». */
function holdsName(text: string): boolean {
  const [name] = namesIn(text)
  return name !== undefined && text.slice(0, name.index).split(' ').length <= 5
}

/** Behind an organisation any two names of capitals are a person, elsewhere a known given name or capitals tell. */
const isName = (text: string, isBehind: boolean): boolean =>
  !organisation.test(text) && (holdsName(text) || (isBehind && twoWords.test(text)))

/** Reads the press contacts at the foot of a note: an organisation or a name, then how to reach them. */
export function readContacts(lines: readonly Line[]): ReadContacts {
  const contacts: OpenContact[] = []
  const found: FoundField[] = []
  let cell = ''

  const note = (field: keyof PressContact, value: string, confidence: number, line: Line): void => {
    found.push(
      find(
        `pressContacts[${Math.max(0, contacts.length - 1)}].${field}`,
        'contacts',
        value,
        confidence,
        line,
      ),
    )
  }
  const open = (): OpenContact => {
    const last = contacts.at(-1)
    if (last !== undefined && last.organisation === '' && last.name === '' && !isReached(last)) return last
    const contact = empty()
    if (contacts.length < 12) contacts.push(contact)
    return contacts.at(-1) ?? contact
  }

  /** Words beside the ways of a contact: who it is. Another one begins where this one is reached, or named already. */
  function place(piece: string, line: Line, isFirst: boolean): void {
    const named = isName(piece, !isFirst)
    let contact = contacts.at(-1) ?? open()
    if ((isFirst && isReached(contact)) || (named && contact.name !== '')) contact = open()
    if (named && contact.name === '' && piece.length <= lengths.name) contact.name = piece
    else if (!named && contact.organisation === '' && contact.name === '' && piece.length <= lengths.line)
      contact.organisation = piece
    else if (
      !named &&
      contact.name !== '' &&
      contact.organisation !== '' &&
      `${contact.name}, ${piece}`.length <= lengths.name &&
      !organisation.test(piece)
    )
      contact.name = `${contact.name}, ${piece}`
    else if (contact.organisation === '') contact.organisation = piece.slice(0, lengths.line)
    else if (`${contact.organisation} – ${piece}`.length <= lengths.line)
      contact.organisation = `${contact.organisation} – ${piece}`
    else return
    note(named ? 'name' : 'organisation', piece, named ? 0.9 : 0.85, line)
  }

  for (const line of lines) {
    if (heading.test(line.folded)) {
      found.push(find('pressContacts', 'contacts', line.text, 0.95, line))
      continue
    }
    const here = line.cell === null ? '' : `${line.cell.table}.${line.cell.row}.${line.cell.column}`
    // A cell of a table holds a contact of its own.
    const last = contacts.at(-1)
    if (
      here !== cell &&
      here !== '' &&
      last !== undefined &&
      (isReached(last) || last.name !== '') &&
      !isFollowed(lines, line, here)
    )
      open()
    cell = here
    const ways = waysOf({ ...line, text: line.text.replace(lead, '') })
    const pieces = ways.rest
      .split(/\s*\|\s*|\s+[–—-]\s+|\t|\s+\/\s+|\s*:\s+/u)
      .map(piece => piece.replace(/^[\s,:;(–—-]+|[\s,:;(–—-]+$/gu, ''))
      .filter(piece => /\p{L}/u.test(piece))
    for (const [index, piece] of pieces.entries()) place(piece, line, index === 0)
    if (hasWays(ways)) {
      const contact = contacts.at(-1) ?? open()
      contact.phones = [...new Set([...contact.phones, ...ways.phones])].slice(0, 6)
      contact.mails = [...new Set([...contact.mails, ...ways.mails])].slice(0, 6)
      for (const phone of ways.phones) note('phones', phone, 0.95, line)
      for (const mail of ways.mails) note('mails', mail, 0.96, line)
    }
  }
  const isTold = (contact: OpenContact): boolean =>
    contact.organisation !== '' || contact.name !== '' || isReached(contact)
  // Only the last one may have been begun in vain.
  return { pressContacts: contacts.filter(isTold), found }
}

/** A row may spread one contact over its cells: name, telephone, mail. */
function isFollowed(lines: readonly Line[], line: Line, here: string): boolean {
  const sameRow = lines.filter(
    ({ cell }) => cell !== null && cell.table === line.cell?.table && cell.row === line.cell.row,
  )
  const own = sameRow.filter(({ cell }) => `${cell?.table}.${cell?.row}.${cell?.column}` === here)
  return own.length > 0 && own.every(one => waysOf(one).rest === '') && line.cell?.column !== 0
}
