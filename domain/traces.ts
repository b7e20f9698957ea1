import type { Contact } from './contact.ts'
import { foldText } from './contact-search/fold.ts'
import { mailbox, phoneKey } from './duplicates/addresses.ts'

/** Names and addresses (mails and telephone numbers) by which documents may speak of contacts. */
export type Traces = { readonly names: readonly string[]; readonly addresses: readonly string[] }

/** The traces of contacts: persons' names in the orders in which people write them, mails and numbers. */
export function tracesOf(contacts: readonly Contact[]): Traces {
  const names = contacts.flatMap(({ given, family }) => [`${given} ${family}`, `${family} ${given}`])
  const addresses = contacts.flatMap(({ mails, phones }) => [
    ...mails.map(({ address }) => address),
    ...phones.map(({ number }) => number),
  ])
  return { names: distinct(names), addresses: distinct(addresses) }
}

const distinct = (texts: readonly string[]): readonly string[] =>
  [...new Set(texts.map(text => text.trim()))].filter(text => text !== '')

/** Tells whether texts are a trace, or hold one. */
export type TraceReader = {
  /** The text is a name, a mail or a number, and nothing else. */
  readonly isTrace: (text: string) => boolean
  /** The text holds one. A single word is no name inside a text: « Martin » is also a saint and a street. */
  readonly holdsTrace: (text: string) => boolean
}

/** The longest name, in words, that is looked for inside a text. */
const longestName = 8
const mailInText = /[^\s<>()[\],;:"«»]+@[^\s<>()[\],;:"«»]+/gu
const numberAlone = /^[\d\s.+()\-/]+$/u
const numberInText = /\+?\d(?:[\s.\-/()]{0,3}\d){5,14}/gu

export function readTraces({ names, addresses }: Traces): TraceReader {
  const folded = new Set(names.map(foldText).filter(name => name !== ''))
  const boxes = new Set(addresses.filter(address => address.includes('@')).map(mailbox))
  const numbers = new Set(addresses.map(phoneKey).filter(number => number !== ''))
  const isNumber = (text: string): boolean =>
    numberAlone.test(text) && numbers.has(phoneKey(text.replace('(0)', '')))

  function holdsName(text: string): boolean {
    const words = foldText(text).split(' ')
    return words.some((_, from) =>
      Array.from({ length: longestName - 1 }, (_, more) => words.slice(from, from + more + 2).join(' ')).some(
        piece => piece.includes(' ') && folded.has(piece),
      ),
    )
  }

  const isTrace = (text: string): boolean =>
    text.trim() !== '' && (folded.has(foldText(text)) || boxes.has(mailbox(text)) || isNumber(text))
  return {
    isTrace,
    holdsTrace: text =>
      isTrace(text) ||
      holdsName(text) ||
      (text.match(mailInText) ?? []).some(mail => boxes.has(mailbox(mail.replace(/[.!?]+$/u, '')))) ||
      (text.match(numberInText) ?? []).some(isNumber),
  }
}
