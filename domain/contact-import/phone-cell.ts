import { foldText } from '../contact-search/fold.ts'
import { isPlainPhone, type ReadPhone, readPhone } from '../phone.ts'

/** A number of a cell with what is written beside it (« standard », « perso »). */
export type CellPhone = { readonly label: string; readonly number: string; readonly isRead: boolean }

export type PhoneCell = { readonly phones: readonly CellPhone[]; readonly left: readonly string[] }

const longestLabel = 60
const longestNumber = 40

/**
 * Reads the numbers of a cell: « 01 99 00 12 34 / 06 39 98 12 34 », « 01 99 00 12 34 (standard) ou 06… ».
 * What is no number at all is `left`. A number that cannot be read is kept as typed, with `isRead` false.
 */
export function readPhoneCell(text: string, label: string, country: string): PhoneCell {
  const plain = plainNumbers(text, country)
  if (plain.length > 1) return { phones: plain.map(phone => ({ label, ...phone })), left: [] }
  const only = readPhone(text, country)
  if (only.isRead) return { phones: [{ label, ...only }], left: [] }
  const phones: CellPhone[] = []
  const left: string[] = []
  for (const part of partsOf(text)) {
    const phone = readPart(part, label, country)
    if (phone === null) left.push(part)
    else phones.push(phone)
  }
  return { phones, left }
}

/** Several whole numbers with slashes between them, as most cells have them; empty when one needs more care. */
function plainNumbers(text: string, country: string): readonly ReadPhone[] {
  if (!text.includes('/')) return []
  const parts = text.split(/\s*\/\s*/u)
  if (!parts.every(isPlainPhone)) return []
  const numbers = parts.map(part => readPhone(part, country))
  return numbers.every(({ isRead }) => isRead) ? numbers : []
}

/** Numbers written with slashes or commas inside (« 01/99/00/12/34 ») are one part. */
function partsOf(text: string): readonly string[] {
  const parts = text
    .split(/\s*(?:;|:::|\||\n|\r|(?<!\p{L})(?:ou|et)(?!\p{L}))\s*/u)
    .filter(part => part !== '')
  return parts.flatMap(part => {
    const finer = part.split(/\s*[/,]\s*/u).filter(piece => piece !== '')
    return finer.every(piece => piece.replace(/\D/gu, '').length >= 8) ? finer : [part]
  })
}

function readPart(part: string, label: string, country: string): CellPhone | null {
  const whole = readPhone(withoutExponent(part), country)
  if (whole.isRead) return { label, number: whole.number, isRead: true }
  const digits = /\+?\(?\d[\d\s().,/·-]{5,}\d/u.exec(part.normalize('NFKC'))?.[0]
  if (digits === undefined) return null
  const number = readPhone(digits, country)
  const beside = besideOf(part, digits)
  if (number.isRead && beside.length <= longestLabel) {
    return {
      label: beside === '' || foldText(beside) === foldText(label) ? label : beside,
      number: number.number,
      isRead: true,
    }
  }
  return part.length <= longestNumber ? { label, number: part.trim(), isRead: false } : null
}

/** A spreadsheet shows a long number as 6,39981E+08; with all its digits it can still be read. */
function withoutExponent(part: string): string {
  const number = /^\s*\d[.,]\d+e\+?\d+\s*$/iu.test(part) ? Number(part.replace(',', '.')) : Number.NaN
  return Number.isInteger(number) && part.replace(/\D/gu, '').length > 10 ? String(number) : part
}

const besideOf = (part: string, digits: string): string =>
  part
    .normalize('NFKC')
    .replace(digits, ' ')
    .replace(/\b(?:t[ée]l|port|mob|fax|n[°o])\s*\.?\s*:?(?=\s|$)/giu, word =>
      /fax/iu.test(word) ? 'fax' : ' ',
    )
    .replace(/[\s():;,–—-]+/gu, ' ')
    .trim()
