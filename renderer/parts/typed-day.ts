import { isIsoDate, months } from '../../domain/french/dates.ts'
import { foldedText } from './folded-text.ts'

const numbers = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/
const words = /^(?:[a-z]+\.?,? )?(\d{1,2})(?:er)? ([a-z]{3,})\.?(?: (\d{4}))?$/

/** Months as either language starts them, without accents: enough letters to tell them apart. */
const monthStarts = [
  ['jan'],
  ['fev', 'feb'],
  ['mar'],
  ['avr', 'apr'],
  ['mai', 'may'],
  ['juin', 'jun'],
  ['juil', 'jul'],
  ['aou', 'aug'],
  ['sep'],
  ['oct'],
  ['nov'],
  ['dec'],
] as const

/**
 * The day that a hurried hand typed (« 6/5/21 », « 6 mai », « jeudi 6 mai 2021 », « 2021-05-06 ») as 'YYYY-MM-DD',
 * '' for nothing typed, null when no day can be read. `year` stands in where none is typed.
 */
export function parseTypedDay(typed: string, year: number): string | null {
  const text = foldedText(typed)
  if (text === '' || isIsoDate(text)) return text
  const inNumbers = numbers.exec(text)
  if (inNumbers !== null) {
    const [, day = '', month = '', typedYear = ''] = inNumbers
    return isoOrNull(fullYear(typedYear, year), Number(month), day)
  }
  const [, day = '', month = '', typedYear = ''] = words.exec(text) ?? []
  return isoOrNull(fullYear(typedYear, year), monthNumber(month), day)
}

function monthNumber(word: string): number {
  const full = months.findIndex(month => foldedText(month) === word)
  return (
    (full >= 0 ? full : monthStarts.findIndex(starts => starts.some(start => word.startsWith(start)))) + 1
  )
}

function fullYear(typed: string, year: number): string {
  if (typed === '') return String(year)
  return typed.length === 2 ? `20${typed}` : typed
}

function isoOrNull(year: string, month: number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}
