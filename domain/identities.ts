import type { ContactDraft } from './contact.ts'
import { foldText } from './contact-search/fold.ts'
import { isDeskMailbox, isMobile, mailbox, phoneKey } from './duplicates/addresses.ts'
import { outletKey } from './outlet-rules.ts'

/** The part of a contact by which she is known again. */
export type Identified = Pick<ContactDraft, 'given' | 'family' | 'desk' | 'functions' | 'mails' | 'phones'>

/**
 * What tells a contact from all others, each in one form whatever people type: her own mailbox or mobile; a mailbox
 * or number that colleagues share, together with her family name or the desk's; her name at each of her outlets. A
 * name by itself counts only where nothing else is known, because homonyms exist.
 */
export function identitiesOf({
  given,
  family,
  desk,
  functions,
  mails,
  phones,
}: Identified): readonly string[] {
  const name = foldText(desk || `${given} ${family}`)
  const surname = foldText(desk || family || given)
  const boxes = mails.map(({ address }) => mailbox(address))
  const numbers = phones.map(({ number }) => phoneKey(number)).filter(number => number !== '')
  const outlets = functions.map(({ outlet }) => outlet).filter(outlet => outlet !== '')
  const own = [...boxes.filter(box => !isDeskMailbox(box)), ...numbers.filter(isMobile)]
  const shared = surname === '' ? [] : [...boxes, ...numbers].map(reach => `${reach} ${surname}`)
  const named = name === '' ? [] : outlets.map(outlet => `${name} | ${outletKey(outlet)}`)
  const all = [...own, ...shared, ...named]
  return all.length === 0 && name !== '' ? [name] : [...new Set(all)]
}
