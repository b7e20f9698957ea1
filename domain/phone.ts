// The smallest metadata: `max` refuses the numbers that ARCEP keeps for fiction and weighs 73 kB more, `mobile`
// weighs 15 kB more to tell kinds that we do not ask about (bundled: 120, 135 and 193 kB).
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { collectivites, territoryOfPostalCode } from './french/departements.ts'
import { nbsp } from './french/spaces.ts'

/** A number as it is stored, and whether it could be read as one. */
export type ReadPhone = { readonly number: string; readonly isRead: boolean }

/**
 * Overseas numbers are dialled as French ones inside the Republic and have calling codes of their own outside it
 * (numbering plan of ARCEP, decision 2018-0881). 06 39 98 stays: it is kept for fiction in the whole plan.
 */
const overseasPlan: readonly (readonly [callingCode: string, digits: RegExp])[] = [
  ['+262', /^(?:26[239]|69[23]|639(?!98))\d{6}$/],
  ['+590', /^(?:590|69[01])\d{6}$/],
  ['+594', /^[56]94\d{6}$/],
  ['+596', /^(?:596|69[67])\d{6}$/],
]

const inFrenchPlan = new Set(['FR', 'GP', 'GF', 'MQ', 'RE', 'YT', 'PM', 'BL', 'MF'])

/** ISO codes of the collectivities that number apart, by their own codes. */
const collectivityCountries: Record<string, string> = { 975: 'PM', 986: 'WF', 987: 'PF', 988: 'NC' }

const extensionForm = /[\s,;]*(?:(?<!\p{L})(?:poste|ext(?:ension|\.)?|x)|;ext=|#)\s*(\d{1,7})$/iu
const shortNumber = /^(?:1[578]|1\d{2}|10\d{2}|3\d{3}|11[68]\d{3})$/

/**
 * Reads a telephone number. `country` (ISO 3166-1 alpha-2) says where a number without calling code belongs; in
 * doubt it is read as a French one. Gives E.164 (`+33639981234`), with its extension as RFC 3966 writes it
 * (`+33140205050;ext=1234`): « poste 1234 » reaches another person than the switchboard. A leading zero that a
 * spreadsheet lost comes back. Short numbers (17, 3949) count as read and stay as typed. What cannot be read, or
 * has words beside its digits, stays as typed too, without spaces around it.
 */
export function readPhone(text: string, country = 'FR'): ReadPhone {
  return plainFrench(text, country) ?? carefullyRead(text, country)
}

/** Numbers as nearly all lists have them: long files are read three times as fast when these need no more. */
export const isPlainPhone = (text: string): boolean => plainForm.test(text)

const plainForm = /^(?:\+33 ?|0)[1-9](?:[ .]?\d\d){4}$/

function plainFrench(text: string, country: string): ReadPhone | null {
  if (!isPlainPhone(text)) return null
  if (!text.startsWith('+') && !inFrenchPlan.has(country.toUpperCase())) return null
  const number = frenchNumber(text.replace(/[ .]/g, ''))
  return number === null ? null : { number, isRead: true }
}

function carefullyRead(text: string, country: string): ReadPhone {
  const typed = text.replace(/\p{Cf}/gu, '').trim()
  const plain = typed
    .normalize('NFKC')
    .replace(/\p{Pd}/gu, '-')
    .replace(/^tel:/iu, '')
  const extension = extensionForm.exec(plain)
  const main = extension === null ? plain : plain.slice(0, extension.index)
  if (!/^[\d\s().,/·•_+'-]+$/u.test(main)) return { number: typed, isRead: false }
  const digits = dialled(main)
  if (extension === null && shortNumber.test(digits)) return { number: typed, isRead: true }
  const number = frenchOr(digits, country)
  if (number === null) return { number: typed, isRead: false }
  return { number: extension === null ? number : `${number};ext=${extension[1]}`, isRead: true }
}

/**
 * A stored number as people write it in France: « 06 39 98 12 34 », « 0262 90 21 21 », « +32 2 287 62 11 »,
 * « 01 40 20 50 50 poste 1234 », with unbreakable spaces. In English all but short numbers start with their
 * calling code. What was kept as typed comes back as it is.
 */
export function phoneText(number: string, language: 'fr' | 'en' = 'fr'): string {
  const [main = '', extension] = number.split(';ext=')
  if (!/^\+\d{5,15}$/.test(main)) return number
  const shown = spaced((language === 'fr' && nationalText(main)) || internationalText(main))
  if (extension === undefined) return shown
  return `${shown}${nbsp}${language === 'fr' ? 'poste' : 'ext.'}${nbsp}${extension}`
}

/** The country whose numbering plan an address hints at: its own, or that of its overseas postal code. */
export function phoneCountry(place: { readonly country: string; readonly postalCode: string }): string {
  if (place.country !== '') return place.country.toUpperCase()
  const territory = territoryOfPostalCode(place.postalCode)
  const collectivity = collectivites.find(({ code }) => code === territory?.code)
  return collectivityCountries[collectivity?.code ?? ''] ?? 'FR'
}

/** Digits only, after `+` where the number says its calling code: « +33 (0)6 », « 0033 6 », « 33 6 ». */
function dialled(text: string): string {
  const digits = text.replace(/\(0\)/g, '').replace(/\D/g, '')
  if (/^[\s(]*\+/.test(text)) return `+${digits.replace(/^00/, '')}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return /^33[1-9]\d{8}$/.test(digits) ? `+${digits}` : digits
}

function frenchOr(dialledDigits: string, country: string): string | null {
  const french = frenchNumber(dialledDigits)
  if (dialledDigits.startsWith('+')) return french ?? parsed(dialledDigits, 'FR')
  const where = country.toUpperCase()
  if (inFrenchPlan.has(where)) return french ?? parsed(dialledDigits, where)
  return parsed(dialledDigits, where) ?? french
}

/** E.164 of a number of the French plan, its leading zero there or lost; null for any other. */
function frenchNumber(digits: string): string | null {
  if (isOverseas(digits)) return digits
  const national = /^(?:\+330?|0?)([1-9]\d{8})$/.exec(digits)?.[1]
  if (national === undefined) return null
  const [callingCode] = overseasPlan.find(([, form]) => form.test(national)) ?? []
  if (callingCode !== undefined) return `${callingCode}${national}`
  return national.startsWith('508') ? `+${national}` : `+33${national}`
}

/** The longest numbers there are, German ones, with their calling code. Refusing others later takes far longer. */
const mostDigits = 19

function parsed(digits: string, country: string): string | null {
  if (digits.replace('+', '').length > mostDigits || !isSupportedCountry(country)) return null
  const phone = parsePhoneNumberFromString(digits, { defaultCountry: country, extract: false })
  return phone?.isValid() === true ? phone.number : null
}

/** How a number of the French plan is dialled inside the Republic; empty for any other. */
function nationalText(number: string): string {
  const free = /^\+33(8\d\d)(\d{3})(\d{3})$/.exec(number)
  if (free !== null) return ['0', ...free.slice(1)].join(' ')
  if (/^\+33[1-9]\d{8}$/.test(number)) return inPairs(`0${number.slice(3)}`)
  if (/^\+508\d{6}$/.test(number)) return `0508 ${inPairs(number.slice(4))}`
  return isOverseas(number) ? `0${number.slice(4, 7)} ${inPairs(number.slice(7))}` : ''
}

/** What the plan holds is read again as it was read first, though the library knows fewer ranges. */
const isOverseas = (number: string): boolean =>
  overseasPlan.some(([code, form]) => number.startsWith(code) && form.test(number.slice(4)))

const internationalText = (number: string): string =>
  parsePhoneNumberFromString(number, { extract: false })?.formatInternational() ?? number

const inPairs = (digits: string): string => digits.replace(/\d\d(?=\d)/g, '$& ')

const spaced = (text: string): string => text.replaceAll(' ', nbsp)
