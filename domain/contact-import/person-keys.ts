import type { ContactDraft } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { isDeskMailbox, isMobile, mailbox, phoneKey } from '../duplicates/addresses.ts'
import type { OutletNaming } from '../duplicates/contact-keys.ts'
import type { NamePart } from '../duplicates/name-part.ts'
import { type PersonName, personName } from '../duplicates/person-name.ts'
import { outletKey } from '../outlet-rules.ts'
import { remembering } from '../remembering.ts'

/** What somebody is compared by, worked out once. A desk's name is compared as a person's. */
export type PersonKeys = {
  readonly isDesk: boolean
  readonly name: PersonName
  readonly mails: readonly string[]
  /** Of those, the ones that are not a desk's by their name. */
  readonly ownMails: readonly string[]
  readonly phones: readonly string[]
  readonly mobiles: readonly string[]
  readonly outlets: readonly string[]
  /** Family name at each outlet, which leads to those with another given name there. */
  readonly families: readonly string[]
  /** Given and family name each by itself, for rows that give only one of them: `isHalf`. */
  readonly halves: readonly string[]
  readonly isHalf: boolean
}

export type Comparable = Pick<ContactDraft, 'given' | 'family' | 'desk' | 'mails' | 'phones' | 'functions'>

export function personKeys(
  { given, family, desk, mails, phones, functions }: Comparable,
  outletOf: OutletNaming = outletKey,
): PersonKeys {
  const outlets = functions.map(({ outlet }) => outletOf(outlet)).filter(outlet => outlet !== '')
  const boxes = mails.map(({ address }) => mailbox(address))
  const numbers = phones.map(({ number }) => phoneKey(number) || number)
  const surname = family === '' || outlets.length === 0 ? '' : foldedName(family)
  const name = desk === '' ? personName(given, family) : personName('', desk)
  const isWhole = given !== '' && family !== ''
  return {
    isDesk: desk !== '',
    name,
    mails: boxes,
    ownMails: boxes.filter(box => !isDeskMailbox(box)),
    phones: numbers,
    mobiles: numbers.filter(isMobile),
    outlets,
    families: surname === '' ? [] : outlets.map(outlet => `${surname} | ${outlet}`),
    halves: isWhole ? [halfOf(name.given), halfOf(name.family)] : [],
    isHalf: !isWhole && name.whole !== '',
  }
}

const foldedName = remembering(foldText, 20_000)

const halfOf = ({ words: [first = '', ...others] }: NamePart): string =>
  others.length === 0 ? first : [first, ...others].sort().join(' ')

export const shareAny = (ones: readonly string[], others: readonly string[]): boolean =>
  ones.some(one => others.includes(one))
