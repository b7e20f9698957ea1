import { assertNever } from '../../domain/assert-never.ts'
import type { ContactColumn, ContactRow } from '../../domain/contact-view.ts'
import { coverageName } from '../../domain/coverage.ts'
import type { Language } from '../messages/messages.tsx'

const dayFormats: Record<Language, Intl.DateTimeFormat> = {
  fr: new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'short', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' }),
}

/** The day of an instant in few letters, « 6 mai 2021 »; empty for none. */
const shortDay = (instant: string, language: Language): string =>
  instant === '' ? '' : dayFormats[language].format(new Date(instant)).replaceAll(' ', '\u00A0')

/** What a cell of the grid says. */
export function cellText(row: ContactRow, column: ContactColumn, language: Language): string {
  switch (column) {
    case 'name':
    case 'outlet':
    case 'role':
    case 'town':
    case 'mail':
    case 'phone':
      return row[column]
    case 'beats':
    case 'tags':
      return row[column].join(', ')
    case 'coverage':
      return row.coverage.map(coverageName).join(', ')
    case 'lastUsed':
    case 'changed':
      return shortDay(row[column], language)
    default:
      return assertNever(column)
  }
}
