import type { Confidence, DuplicateReason } from '../duplicate.ts'
import type { ContactKeys } from './contact-keys.ts'
import { type NameRelation, nameRelation } from './person-name.ts'

/** What is thought of two contacts: that they may be one, how surely, and why. */
export type Judgement = {
  readonly confidence: Confidence
  readonly reasons: readonly DuplicateReason[]
}

/** How many contacts of the file bear an address (mailbox, phoneKey) or a whole name. */
export type Bearers = {
  readonly ofMail: (mail: string) => number
  readonly ofPhone: (phone: string) => number
  readonly ofName: (whole: string) => number
}

/** An address that more contacts bear is a house's, whatever it looks like. */
const mostBearersOfOnesOwn = 3

/** A name that more contacts bear says nothing by itself: « Jean Martin ». */
const mostBearersOfRareName = 8

/** What two contacts have in common, and what speaks against their being one. */
type Evidence = {
  readonly mail: boolean
  readonly phone: boolean
  readonly card: boolean
  /** They share what belongs to one person: her own mail, her mobile, her press card. */
  readonly own: boolean
  /** They share an address of any kind. */
  readonly any: boolean
  readonly outlet: boolean
  /** Both have an outlet, and none in common. */
  readonly elsewhere: boolean
  /** What one person cannot have twice differs: civility, press card. */
  readonly opposed: boolean
  /** Both say where they are reached, each in another way. */
  readonly apart: boolean
  readonly rareName: boolean
}

/**
 * What the rules think of two contacts; null when nothing joins them.
 *
 * Sure is only what can be merged unseen: one name, and an address or an outlet in common, with nothing against
 * it; or one name spelt twice with somebody's own address. Homonyms at other outlets stay possible, a shared
 * switchboard or redaction@ joins nobody, and a desk is never surely a person.
 */
export function judge(one: ContactKeys, other: ContactKeys, bearers: Bearers): Judgement | null {
  const evidence = evidenceOf(one, other, bearers)
  if (one.desk !== '' && other.desk !== '') return judgeDesks(one, other, evidence)
  if (one.desk !== '' || other.desk !== '') return judgeDeskAndPerson(one, other, evidence)
  const relation = nameRelation(one.name, other.name)
  if (relation === 'unknown') {
    const isBoth = one.name.whole === '' && other.name.whole === ''
    return judgement(confidenceOfNameless(isBoth, evidence), evidence, relation)
  }
  return judgement(confidenceOfPersons(relation, evidence), evidence, relation)
}

function evidenceOf(one: ContactKeys, other: ContactKeys, bearers: Bearers): Evidence {
  const mail = share(one.mails, other.mails)
  const phone = share(one.phones, other.phones)
  const card = one.card !== '' && one.card === other.card
  const outlet = share(one.outlets, other.outlets)
  const isOwn = (count: number) => count <= mostBearersOfOnesOwn
  const ownMail = mail && one.ownMails.some(box => other.mails.includes(box) && isOwn(bearers.ofMail(box)))
  const mobile = phone && one.mobiles.some(sim => other.phones.includes(sim) && isOwn(bearers.ofPhone(sim)))
  const name = Math.max(bearers.ofName(one.name.whole), bearers.ofName(other.name.whole))
  return {
    mail,
    phone,
    card,
    own: ownMail || mobile || card,
    any: mail || phone || card,
    outlet,
    elsewhere: !outlet && one.outlets.length > 0 && other.outlets.length > 0,
    opposed: differ(one.civility, other.civility) || differ(one.card, other.card),
    apart:
      areApart(one.ownMails, other.ownMails) ||
      areApart(one.mobiles, other.mobiles) ||
      areApart(one.lines, other.lines),
    rareName: name <= mostBearersOfRareName,
  }
}

const share = (some: readonly string[], others: readonly string[]): boolean =>
  some.some(text => others.includes(text))

const differ = (one: string, other: string): boolean => one !== '' && other !== '' && one !== other

/** Whether both have some, and none in common. */
const areApart = (mine: readonly string[], yours: readonly string[]): boolean =>
  mine.length > 0 && yours.length > 0 && !share(mine, yours)

function confidenceOfPersons(relation: NameRelation, evidence: Evidence): Confidence | null {
  switch (relation) {
    case 'same':
      return confidenceOfNamesakes(evidence)
    case 'near':
      if (evidence.own) return evidence.opposed ? 'likely' : 'sure'
      if (evidence.any) return 'likely'
      if (evidence.outlet) return evidence.opposed || evidence.apart ? 'possible' : 'likely'
      return isFree(evidence) ? 'possible' : null
    case 'akin':
      if (evidence.own) return evidence.opposed ? 'possible' : 'likely'
      if (evidence.outlet) return evidence.opposed || evidence.apart ? null : 'possible'
      return evidence.any ? 'possible' : null
    case 'same-given':
      // Weddings change the family name, and leave the mailbox as it was.
      if (evidence.own) return evidence.opposed ? 'possible' : 'likely'
      return null
    default:
      return evidence.own ? 'possible' : null
  }
}

function confidenceOfNamesakes(evidence: Evidence): Confidence | null {
  if (evidence.any) return evidence.opposed ? 'likely' : 'sure'
  if (evidence.outlet) return evidence.opposed || evidence.apart ? 'likely' : 'sure'
  if (!evidence.rareName || (evidence.elsewhere && evidence.opposed)) return null
  return isFree(evidence) ? 'likely' : 'possible'
}

/** Nothing speaks against it, and the name is rare enough to speak for it. */
const isFree = (evidence: Evidence): boolean =>
  evidence.rareName && !evidence.elsewhere && !evidence.opposed && !evidence.apart

/** One has no name at all (`isBoth`: neither has), so that only addresses can speak. */
function confidenceOfNameless(isBoth: boolean, evidence: Evidence): Confidence | null {
  if (evidence.opposed && !evidence.card) return evidence.any ? 'possible' : null
  if (evidence.mail) return evidence.own || isBoth ? 'sure' : 'possible'
  if (evidence.card) return 'sure'
  if (!evidence.phone) return null
  return evidence.own ? 'likely' : isBoth ? 'possible' : null
}

/**
 * Desks bear common names (« Rédaction », « Service politique »): the outlet or an address must agree too, and
 * two mailboxes or two numbers may be two towns' (redaction.lyon@, redaction.paris@).
 */
function judgeDesks(one: ContactKeys, other: ContactKeys, evidence: Evidence): Judgement | null {
  if (sortedWords(one.desk) !== sortedWords(other.desk)) {
    return evidence.mail && evidence.outlet ? judgement('possible', evidence, 'other') : null
  }
  if (!evidence.outlet && !evidence.any) return null
  const isContrary = !evidence.any && (areApart(one.mails, other.mails) || areApart(one.phones, other.phones))
  return judgement(evidence.elsewhere || isContrary ? 'likely' : 'sure', evidence, 'same')
}

const sortedWords = (text: string): string => text.split(' ').sort().join(' ')

/**
 * Whether two contacts that others join could be one: nothing that one contact cannot have twice differs. Where
 * it does, what joins them is a faulty entry.
 */
export function couldBeOne(one: ContactKeys, other: ContactKeys): boolean {
  const isOpposed = differ(one.civility, other.civility) || differ(one.card, other.card)
  if (isOpposed || sortedWords(one.desk) !== sortedWords(other.desk)) return false
  return ['same', 'near', 'akin', 'unknown'].includes(nameRelation(one.name, other.name))
}

/** A named desk and a person with a mailbox of her own: perhaps the same entry, read into the wrong field. */
function judgeDeskAndPerson(one: ContactKeys, other: ContactKeys, evidence: Evidence): Judgement | null {
  const desk = one.desk === '' ? other : one
  const person = one.desk === '' ? one : other
  const isSame = person.name.whole !== '' && sortedWords(desk.desk) === person.name.whole
  if (isSame && (evidence.any || evidence.outlet)) return judgement('likely', evidence, 'same')
  // Somebody without a name at a desk's address is, as often as not, that desk.
  if (person.name.whole === '' && evidence.mail) return judgement('likely', evidence, 'unknown')
  return evidence.own && evidence.mail ? judgement('possible', evidence, 'unknown') : null
}

function judgement(
  confidence: Confidence | null,
  evidence: Evidence,
  relation: NameRelation,
): Judgement | null {
  if (confidence === null) return null
  const reasons: DuplicateReason[] = []
  if (evidence.mail) reasons.push('same-mail')
  if (evidence.phone) reasons.push('same-phone')
  if (evidence.card) reasons.push('same-press-card')
  if (relation === 'same') reasons.push(evidence.outlet ? 'same-name-and-outlet' : 'same-name')
  const isNear = relation === 'near' || relation === 'akin'
  if (isNear) reasons.push(evidence.outlet ? 'near-name-and-outlet' : 'near-name')
  return { confidence, reasons }
}
