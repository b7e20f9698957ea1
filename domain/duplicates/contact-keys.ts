import type { Contact } from '../contact.ts'
import { foldText } from '../contact-search/fold.ts'
import { outletKey } from '../outlet-rules.ts'
import { isDeskMailbox, isMobile, mailbox, phoneKey } from './addresses.ts'
import { type PersonName, personName } from './person-name.ts'

/** What one contact is compared by. Empty texts and lists are what it does not have. */
export type ContactKeys = {
  readonly id: string
  /** Folded name of a desk; '' for a person. */
  readonly desk: string
  readonly name: PersonName
  readonly civility: string
  /** Of today and of before, as `outletOf` names them. */
  readonly outlets: readonly string[]
  readonly mails: readonly string[]
  /** Of those, the ones that are not a desk's by their name. */
  readonly ownMails: readonly string[]
  readonly phones: readonly string[]
  readonly mobiles: readonly string[]
  /** The numbers that are nobody's own. */
  readonly lines: readonly string[]
  readonly card: string
}

/** The part of a contact that tells who it is. */
export type Known = Pick<
  Contact,
  'civility' | 'given' | 'family' | 'desk' | 'functions' | 'mails' | 'phones' | 'pressCard'
>

/** One name for each outlet, whatever people call it. */
export type OutletNaming = (name: string) => string

/** Reads what a contact, or a draft of one (with `id` ''), is compared by. */
export function contactKeys(known: Known, id: string, outletOf: OutletNaming = outletKey): ContactKeys {
  const mails = distinct(known.mails.map(({ address }) => mailbox(address)))
  const phones = distinct(known.phones.map(({ number }) => phoneKey(number)))
  return {
    id,
    desk: foldText(known.desk),
    name: personName(known.given, known.family),
    civility: known.civility,
    outlets: distinct(known.functions.map(({ outlet }) => outletOf(outlet))),
    mails,
    ownMails: mails.filter(address => !isDeskMailbox(address)),
    phones,
    mobiles: phones.filter(isMobile),
    lines: phones.filter(number => !isMobile(number)),
    card: foldText(known.pressCard).replaceAll(' ', ''),
  }
}

/** Whether two contacts have the same keys for sure, at a fraction of what reading them costs. */
export function areKnownAlike(one: Known, other: Known): boolean {
  const texts = ['civility', 'given', 'family', 'desk', 'pressCard'] as const
  return (
    texts.every(text => one[text] === other[text]) &&
    areAlike(one.functions, other.functions, ({ outlet }) => outlet) &&
    areAlike(one.mails, other.mails, ({ address }) => address) &&
    areAlike(one.phones, other.phones, ({ number }) => number)
  )
}

const areAlike = <T>(some: readonly T[], others: readonly T[], textOf: (item: T) => string): boolean =>
  some.length === others.length &&
  some.every((item, index) => {
    const other = others[index]
    return other !== undefined && textOf(item) === textOf(other)
  })

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts)].filter(text => text !== '')
