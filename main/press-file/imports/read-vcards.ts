import iconv from 'iconv-lite'
import { cardsOf } from '../../../domain/contact-import/vcard/card-lines.ts'
import { type CardSheet, cardCollector } from '../../../domain/contact-import/vcard/card-sheet.ts'
import type { Work } from './work.ts'

/** Whether a text begins as a file of cards does. */
export const areCards = (text: string): boolean => /^\s*BEGIN\s*:\s*VCARD/i.test(text.slice(0, 200))

/** Reads a file of cards, whatever their version; one that is broken keeps none of the others from being read. */
export async function readVcards(text: string, work: Work): Promise<CardSheet> {
  const collector = cardCollector(decodeBytes)
  let read = 0
  for (const card of cardsOf(text)) {
    collector.add(card)
    read += card.text.length
    const rest = work.step('reading', Math.min(read, text.length - 1), text.length)
    if (rest !== undefined) await rest
  }
  return collector.sheet()
}

/** Without a charset that is known, bytes are UTF-8 where they are strictly that, else what Outlook writes. */
function decodeBytes(bytes: Uint8Array, charset: string): string {
  const buffer = Buffer.from(bytes)
  if (charset !== '' && iconv.encodingExists(charset)) return iconv.decode(buffer, charset)
  const utf8 = buffer.toString('utf8')
  return utf8.includes('\uFFFD') ? iconv.decode(buffer, 'windows-1252') : utf8
}
