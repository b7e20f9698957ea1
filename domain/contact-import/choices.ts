import type { bases, Contact, contactKinds, reachings } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { givenDay } from '../moment.ts'

type Kind = (typeof contactKinds)[number]

/** Words, folded, for the choices of a form; the codes of the model are words as well. */
const kinds: Record<string, Kind> = {
  journalist: 'journalist',
  journaliste: 'journalist',
  newsroom: 'newsroom',
  redaction: 'newsroom',
  'press office': 'press-office',
  'service de presse': 'press-office',
  'service presse': 'press-office',
  adviser: 'adviser',
  conseiller: 'adviser',
  conseillere: 'adviser',
}

const channels: Record<string, (typeof reachings)[number]> = {
  mail: 'mail',
  'e mail': 'mail',
  email: 'mail',
  courriel: 'mail',
  phone: 'phone',
  telephone: 'phone',
  tel: 'phone',
  sms: 'sms',
  texto: 'sms',
  messaging: 'messaging',
  messagerie: 'messaging',
  'messagerie instantanee': 'messaging',
  whatsapp: 'messaging',
  signal: 'messaging',
}

const legalBases: Record<string, (typeof bases)[number]> = {
  'public task': 'public-task',
  'mission d interet public': 'public-task',
  'legitimate interest': 'legitimate-interest',
  'interet legitime': 'legitimate-interest',
  consent: 'consent',
  consentement: 'consent',
  'legal obligation': 'legal-obligation',
  'obligation legale': 'legal-obligation',
}

const languageCodes: Record<string, string> = {
  francais: 'fr',
  french: 'fr',
  anglais: 'en',
  english: 'en',
  allemand: 'de',
  german: 'de',
  espagnol: 'es',
  spanish: 'es',
  italien: 'it',
  italian: 'it',
  portugais: 'pt',
  portuguese: 'pt',
  neerlandais: 'nl',
  dutch: 'nl',
  arabe: 'ar',
  arabic: 'ar',
  russe: 'ru',
  russian: 'ru',
  chinois: 'zh',
  chinese: 'zh',
  japonais: 'ja',
  japanese: 'ja',
  polonais: 'pl',
  polish: 'pl',
  creole: 'ht',
  breton: 'br',
  corse: 'co',
  basque: 'eu',
  catalan: 'ca',
  turc: 'tr',
  turkish: 'tr',
}

const countryCodes: Record<string, string> = {
  france: 'FR',
  guadeloupe: 'GP',
  martinique: 'MQ',
  guyane: 'GF',
  'guyane francaise': 'GF',
  'la reunion': 'RE',
  reunion: 'RE',
  mayotte: 'YT',
  'saint pierre et miquelon': 'PM',
  'saint barthelemy': 'BL',
  'saint martin': 'MF',
  'wallis et futuna': 'WF',
  'polynesie francaise': 'PF',
  'nouvelle caledonie': 'NC',
  belgique: 'BE',
  belgium: 'BE',
  suisse: 'CH',
  switzerland: 'CH',
  luxembourg: 'LU',
  monaco: 'MC',
  andorre: 'AD',
  allemagne: 'DE',
  germany: 'DE',
  espagne: 'ES',
  spain: 'ES',
  italie: 'IT',
  italy: 'IT',
  portugal: 'PT',
  'pays bas': 'NL',
  netherlands: 'NL',
  'royaume uni': 'GB',
  'united kingdom': 'GB',
  uk: 'GB',
  irlande: 'IE',
  ireland: 'IE',
  'etats unis': 'US',
  'etats unis d amerique': 'US',
  'united states': 'US',
  'united states of america': 'US',
  usa: 'US',
  canada: 'CA',
  quebec: 'CA',
  maroc: 'MA',
  algerie: 'DZ',
  tunisie: 'TN',
  senegal: 'SN',
  'cote d ivoire': 'CI',
  liban: 'LB',
}

export const readKind = (text: string): Kind | null => kinds[foldText(text)] ?? null
export const readChannel = (text: string): (typeof reachings)[number] | null =>
  channels[foldText(text)] ?? null
export const readBasis = (text: string): (typeof bases)[number] | null => legalBases[foldText(text)] ?? null

/** ISO 639-1: « français », « fr », « fr-FR »; null for a language that is not known by name. */
export function readLanguage(text: string): string | null {
  const words = foldText(text)
  const code = /^[a-z]{2}(?= [a-z]{2}$|$)/.exec(words)?.[0]
  return languageCodes[words] ?? code ?? null
}

/** ISO 3166-1 alpha-2: « Belgique », « be »; null for a country that is not known by name. */
export function readCountry(text: string): string | null {
  const words = foldText(text)
  return countryCodes[words] ?? (/^[a-z]{2}$/.test(words) ? words.toUpperCase() : null)
}

/** `YYYY-MM-DD` of « 2024-03-12 », « 12/03/2024 », « 12.3.24 »; null for a day that does not exist or is none. */
export function readDay(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d\d)-(\d\d)(?:T.*)?\s*$/u.exec(text)
  const french = /^\s*(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d\d)\s*$/u.exec(text)
  const parts = iso?.slice(1) ?? french?.slice(1).reverse()
  const [year = '', month = '', date = ''] = parts ?? []
  const day = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  return givenDay.safeParse(day).success ? day : null
}

/** What a cell says about an objection to being written to: since which day, in which words; null when none. */
export function readOpposition(text: string, today: string): Contact['opposition'] {
  const words = foldText(text)
  if (words === '' || ['non', 'no', 'n', '0', 'false', 'faux'].includes(words)) return null
  const dayFirst = /^\s*([\d/.-]{6,10})(?:\s*[:–—-]?\s*)(.*)$/su.exec(text)
  const day = readDay(dayFirst?.[1] ?? '')
  if (day !== null) return { on: day, note: (dayFirst?.[2] ?? '').trim().slice(0, 300) }
  const isYes = ['oui', 'yes', 'o', 'y', 'x', '1', 'true', 'vrai'].includes(words)
  return { on: today, note: isYes ? '' : text.trim().slice(0, 300) }
}
