import { readCivility } from '../contact-import/civility.ts'
import { inRunningText, nameOrder, splitFullName } from '../contact-import/full-name.ts'
import { cleanMail } from '../mail-slips.ts'
import { readPhone } from '../phone.ts'
import { type ColumnSense, guessColumns, senseOfHeading } from './column-senses.ts'
import { type Found, readBirthDay } from './identity-in-line.ts'
import { withFound } from './listed-people.ts'
import { mediumOf, readMedium } from './medium-of.ts'
import { noTexts, type ReadPerson } from './person-texts.ts'

/** A sheet whose columns are guessed: headings (empty where it has none), the rows below them, where they go. */
export type ReadSheet = {
  readonly headings: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnSense[]
}

/** Rows above the headings that a sheet may have: its title, the name of the event. */
const mostAbove = 12

/** Finds the headings of a sheet, and guesses its columns by them and by what they hold. */
export function readSheet(cells: readonly (readonly string[])[]): ReadSheet {
  const width = Math.max(0, ...cells.map(row => row.length))
  const at = cells.slice(0, mostAbove).findIndex(isHeadingRow)
  const rows = cells.slice(at + 1).filter(row => row.some(cell => cell.trim() !== ''))
  const headings = Array.from({ length: width }, (_, column) => (at < 0 ? '' : (cells[at]?.[column] ?? '')))
  return { headings, rows, columns: guessColumns(headings, rows) }
}

const isHeadingRow = (row: readonly string[]): boolean =>
  row.filter(cell => cell.trim() !== '' && senseOfHeading(cell) !== null).length >= 2

/** The people of a sheet; rows that name nobody are left out. */
export const peopleOfSheet = ({ headings, rows, columns }: ReadSheet): readonly ReadPerson[] =>
  rows
    .map(row => readRow(row, headings, columns))
    .filter(({ person }) => person.family !== '' || person.given !== '' || person.mail !== '')

function readRow(
  row: readonly string[],
  headings: readonly string[],
  columns: readonly ColumnSense[],
): ReadPerson {
  const found = columns.flatMap((sense, column) => {
    const cell = (row[column] ?? '').replace(/\s+/gu, ' ').trim()
    return cell === '' ? [] : foundIn(cell, sense, headings[column] ?? '')
  })
  const read = withFound({ person: noTexts, readFrom: {} }, found)
  const { role, outlet } = read.person
  return withFound(read, [{ field: 'medium', value: mediumOf(role, outlet), from: role || outlet }])
}

/** What a cell says when its column, or the label before it, has this sense. */
export function foundIn(cell: string, sense: ColumnSense, heading: string): readonly Found[] {
  const as = (field: Found['field'], value: string): Found => ({ field, value, from: cell })
  switch (sense) {
    case 'nothing':
      return []
    case 'full-name': {
      const { civility, given, family } = splitFullName(cell, nameOrder(heading))
      return [as('civility', civility), as('given', given), as('family', family)]
    }
    case 'civility':
      return [as('civility', readCivility(cell) ?? '')]
    case 'given':
    case 'family':
      return [as(sense, inRunningText(cell))]
    case 'mail':
      return [as('mail', cleanMail(cell))]
    case 'phone':
      return [as('phone', readPhone(cell).number)]
    case 'medium':
      return [as('medium', readMedium(cell))]
    case 'birthDay':
      return [as('birthDay', readBirthDay(cell))]
    case 'birth':
      return [as('birthDay', readBirthDay(cell)), as('birthPlace', placeAfter(cell))]
    case 'outlet':
    case 'role':
    case 'equipment':
    case 'cardNumber':
    case 'birthPlace':
    case 'plate':
      return [as(sense, cell)]
    default:
      return sense satisfies never
  }
}

/** « 03/04/1980 à Lyon », « 3 avril 1980 - Lyon ». */
const placeAfter = (cell: string): string =>
  /\d{2,4}\s*(?:(?:,|-|–|\/)\s*)?(?:à|a)?\s*(\p{L}[\p{L}\p{M}'’ ()\d-]*)$/u.exec(cell)?.[1]?.trim() ?? ''
