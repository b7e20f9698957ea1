import { foldText } from '../contact-search/fold.ts'

/** Words by which a mailbox says that it is a desk's and not somebody's own. */
const deskWords = new Set(
  `accueil actu actualite actualites actus agenda alerte antenne bureau cabinet com communication contact contacts culture
  desk direction eco economie edito editorial enquete environnement faitsdivers france hello hotline info infos
  international journal journaliste journalistes locale magazine monde news newsroom office photo photos planning
  pol politique post pref prefecture press presse prevision previsions production programmes radio redac redacteurs
  redaction redactionweb regie reportage reporters rp rubrique sante secretariat service social societe sport sports standard
  tv video web webmaster`.split(/\s+/u),
)

/** Mail services where the dots of a name mean nothing, and what follows a plus sign is a label. */
const dotless = new Set(['gmail.com', 'googlemail.com'])

/**
 * The mailbox that an address reaches, as it is compared: small letters, without what Gmail ignores. Elsewhere
 * dots and plus signs may tell two people apart, and stay.
 */
export function mailbox(address: string): string {
  const [local = '', host = ''] = address.trim().toLowerCase().split('@')
  if (!dotless.has(host)) return `${local}@${host}`
  return `${local.replace(/\+.*$/u, '').replaceAll('.', '')}@gmail.com`
}

/** The first word of most addresses, which need no folding. */
const plainStart = /^[a-z0-9]+(?=[.@_+-])/

/** Whether a mailbox is by its name one that several people read: redaction@, contact@, info.politique@. */
export function isDeskMailbox(address: string): boolean {
  const first = plainStart.exec(address)?.[0] ?? foldText(address.split('@')[0] ?? '').split(' ')[0] ?? ''
  return deskWords.has(first.replace(/\d+$/u, ''))
}

/**
 * The number as it is compared, digits after a plus sign. A number that could not be read as E.164 is taken for
 * a French one where it has that form; '' for what is too short to tell anybody apart.
 */
export function phoneKey(number: string): string {
  if (/^\+\d{6,}$/.test(number)) return number
  const digits = number.replace(/\D/gu, '')
  if (digits.length < 6) return ''
  if (number.trim().startsWith('+')) return `+${digits}`
  if (digits.startsWith('00')) return `+${digits.slice(2)}`
  return /^0[1-9]\d{8}$/u.test(digits) ? `+33${digits.slice(1)}` : digits
}

// Arcep's numbering plan: 06 and 07 in France, and the mobile ranges of the overseas départements and collectivities.
const mobile = /^\+(?:33[67]|26269[23]|262639|590(?:69[01])|59469|59669|5087|6877|6898)/u

/** Whether a number (phoneKey) is carried by one person: a desk telephone or a switchboard is not. */
export const isMobile = (number: string): boolean => mobile.test(number)
