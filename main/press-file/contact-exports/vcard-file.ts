import type { Contact } from '../../../domain/contact.ts'
import { cardReading } from '../../../domain/contact-export/card-reading.ts'
import { keptData } from '../../../domain/contact-export/kept-data.ts'
import { type VcardVersion, vcardOf } from '../../../domain/contact-export/vcard.ts'
import { type Advance, textBytes } from './in-chunks.ts'

/** One file of all the cards. */
export const vcardFile = (
  contacts: readonly Contact[],
  version: VcardVersion,
  advance: Advance,
): Promise<Uint8Array> =>
  textBytes('', contacts, advance, contact => {
    const read = cardReading(vcardOf(contact, version, ''))
    // Read among others, numbers of one type come before those of another.
    return vcardOf(contact, version, keptData(contact, read, contact.phones.length > 1 ? ['phones'] : []))
  })
