import { type ContactDraft, contactDraftSchema } from './contact.ts'
import { phoneCountry } from './phone.ts'
import { takePlace } from './signature/postal-address.ts'
import { takeMails, takePhones } from './signature/reach-in-lines.ts'
import { piecesOf, signatureLines } from './signature/signature-lines.ts'
import { saysAdviser, saysOutlet, saysPress, saysPressOffice, saysUnit } from './signature/trade-words.ts'
import { type Who, whoIn } from './signature/who.ts'
import { lengths } from './text.ts'

/**
 * A contact from a pasted mail signature, French or English. What finds no better place goes to the notes; closing
 * words and legal notices are left out. Nothing is certain: the draft is for a person to look over.
 */
export function contactFromSignature(text: string): ContactDraft {
  const { above, lines } = signatureLines(text)
  const mails = takeMails(lines)
  const card = takePressCard(mails.lines)
  // Where somebody works says how her number is read, and numbers between the lines of an address hide it.
  const country = phoneCountry(takePlace(card.lines.flatMap(piecesOf)).place)
  const phones = takePhones(card.lines, country)
  const { place, pieces } = takePlace(phones.lines.flatMap(piecesOf))
  const { who, desk } = asDesk(whoIn(pieces, mails.found))
  const outlet = fitted(who.outlet)
  const role = fitted(who.role)
  const everything = lines.join('\n')
  return contactDraftSchema.parse({
    kind: kindOf(who, desk, everything),
    civility: who.civility,
    given: who.given,
    family: who.family,
    desk,
    functions: outlet + role === '' ? [] : [{ outlet, role }],
    mails: mails.found.slice(0, 20).map(address => ({ address })),
    phones: phones.found.slice(0, 20).filter(({ number }) => number.length <= 40),
    pressCard: card.number,
    place,
    notes: [
      ...who.rest,
      ...(outlet === who.outlet ? [] : [who.outlet]),
      ...(role === who.role ? [] : [who.role]),
      ...mails.found.slice(20),
      ...phones.found.slice(20).map(({ number }) => number),
      ...above,
    ]
      .join('\n')
      .slice(0, lengths.paragraph),
  })
}

const fitted = (text: string): string => (text.length <= lengths.name ? text : '')

/** Without a person, what signs is a desk: « Rédaction de Lyon », « Service de presse ». */
function asDesk(who: Who): { who: Who; desk: string } {
  if (who.given !== '' || who.family !== '' || who.role.length > lengths.name) return { who, desk: '' }
  if (who.role !== '') return { who: { ...who, role: '' }, desk: who.role }
  return { who, desk: '' }
}

function kindOf(who: Who, desk: string, everything: string): ContactDraft['kind'] {
  const working = [who.role, who.outlet, desk]
  if (saysPress(who.role)) return 'journalist'
  if (working.some(saysAdviser)) return 'adviser'
  if (working.some(saysPressOffice)) return 'press-office'
  return desk !== '' && (saysUnit(desk) || saysOutlet(everything)) ? 'newsroom' : 'journalist'
}

const cardForm =
  /(?:\(?\s*(?:n[°ºo]\s*(?:de\s*)?)?(?:carte\s+(?:de\s+)?presse|press\s+card|CCIJP)\s*(?:n[°ºo]\.?|no\.?|#|:)?\s*:?\s*)(\d[\d ]{2,9}\d)\)?/iu

function takePressCard(lines: readonly string[]): { number: string; lines: readonly string[] } {
  const number = lines.map(line => cardForm.exec(line)?.[1] ?? '').find(found => found !== '') ?? ''
  return { number, lines: number === '' ? lines : lines.map(line => line.replace(cardForm, ' | ')) }
}
