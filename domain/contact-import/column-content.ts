import type { ImportTarget } from '../contact-import.ts'
import { departementByCode } from '../french/departements.ts'
import { readCivility } from './civility.ts'

/** Looks no further than the signs beside the @: a long cell without one is read once, not once for each sign. */
export const looksLikeMail = (cell: string): boolean => /[^\s@<>;,]@[^\s@<>;,]/u.test(cell)

/** Nine digits or more with what people put between them; a number that lost its zero in a spreadsheet too. */
export const looksLikePhone = (cell: string): boolean =>
  /^[+\d\s().·/-]+$/u.test(cell.trim()) && cell.replace(/\D/gu, '').length >= 9 && !isDay(cell)

const isDay = (cell: string): boolean => /^\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d)/u.test(cell)

const looksLikeMobile = (cell: string): boolean =>
  /^(?:(?:\+|00)?33\D*0?\D*|0)?[67](?:\D?\d){8}$/u.test(cell.trim())

/** Two to five words, each with a capital or a particle: a line of prose has neither. */
function looksLikeName(cell: string): boolean {
  const words = cell.trim().split(/\s+/u)
  const isNamed = words.every(word =>
    /^(?:\p{Lu}[\p{L}.'’-]*,?|d[eu]|des|la|van|von|der|den|d[’']\p{Lu}.*)$/u.test(word),
  )
  return isNamed && words.length > 1 && words.length <= 5
}

/** What a column without a telling heading holds, by most of its cells; null when nothing stands out. */
export function targetOfContent(cells: readonly string[]): ImportTarget | null {
  const filled = cells.filter(cell => cell.trim() !== '')
  const share = (test: (cell: string) => boolean) => filled.filter(test).length / filled.length
  if (filled.length === 0) return null
  if (share(looksLikeMail) > 0.6) return 'mail'
  if (share(looksLikePhone) > 0.6) return share(looksLikeMobile) > 0.6 ? 'mobile' : 'phone'
  if (share(cell => readCivility(cell) !== null) > 0.8) return 'civility'
  if (share(cell => /^\d{5}$/.test(cell.trim())) > 0.8) return 'postal-code'
  if (share(cell => departementByCode(cell) !== null) > 0.8) return 'coverage'
  return null
}

/** Whether most cells of a column could be names of persons: two words or more, letters only. */
export function holdsNames(cells: readonly string[]): boolean {
  const filled = cells.filter(cell => cell.trim() !== '')
  const names = filled.filter(looksLikeName)
  return filled.length > 0 && names.length / filled.length > 0.6
}
