import { withoutCivility } from '../contact-import/civility.ts'
import { type ReadName, splitFullName } from '../contact-import/full-name.ts'
import { givenNames } from '../contact-import/given-names.ts'
import { foldText } from '../contact-search/fold.ts'
import { isNameForm, saysOutlet, saysRole, saysUnit } from '../signature/trade-words.ts'

/** A name read in a piece of a line, the words of it, and what stands before and after them. */
export type NameInPiece = {
  readonly name: ReadName
  readonly from: string
  readonly rest: readonly string[]
}

/** What else is known of a piece: that a list item begins with it, and the mail addresses beside it. */
export type Surroundings = { readonly isItemStart: boolean; readonly mails: readonly string[] }

const word = "\\p{Lu}[\\p{L}’'-]+"
const joint = "(?:(?:de|du|des|la|le|van|von|der|den|el|ben|di|da)\\s+|d[’'])*"
const namesInProse = new RegExp(
  `(?<![\\p{L}])(?:(?:M\\.|Mme|Mlle|Monsieur|Madame)\\s+)?${word}(?:\\s+${joint}${word}){1,3}`,
  'gu',
)

/** The name that a piece is, or holds among other words; null where nothing tells that one is a person's. */
export function nameInPiece(piece: string, around: Surroundings): NameInPiece | null {
  if (isPersonName(piece, around)) return { name: splitFullName(piece), from: piece, rest: [] }
  for (const { 0: words, index } of piece.matchAll(namesInProse)) {
    if (!isPersonName(words, { ...around, isItemStart: false })) continue
    const before = piece.slice(0, index).trim()
    const after = piece.slice(index + words.length).trim()
    return { name: splitFullName(words), from: words, rest: [before, after].filter(text => text !== '') }
  }
  return null
}

/** Whether words with capitals are somebody's name, and not those of a newspaper, a town or an office. */
function isPersonName(piece: string, { isItemStart, mails }: Surroundings): boolean {
  const { civility, name } = withoutCivility(piece)
  if (!isNameForm(name) || saysRole(name) || saysUnit(name)) return false
  const words = foldText(name).split(' ')
  const locals = mails.map(mail => foldText(mail.split('@')[0] ?? '').replaceAll(' ', ''))
  const hasOneInCapitals = /^\p{Lu}[\p{Lu}'’-]+\s|\s\p{Lu}[\p{Lu}'’-]+$/u.test(name) && /\p{Ll}/u.test(name)
  const signs =
    (civility === '' ? 0 : 3) +
    (words.some(one => givenNames.has(one)) ? 2 : 0) +
    (hasOneInCapitals ? 2 : 0) +
    (locals.some(local => words.some(one => one.length > 2 && local.includes(one))) ? 2 : 0) +
    (isItemStart ? 2 : 0) -
    (saysOutlet(name) ? 3 : 0)
  return signs >= 2
}
