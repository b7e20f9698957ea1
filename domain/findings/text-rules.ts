import { voiceOf } from '../compose/context.ts'
import { findHourMentions, fitsHourStyle, formatClock } from '../french/hours.ts'
import { placeholders } from '../french/placeholders.ts'
import { slipsIn, unclosedSigns } from '../french/slips.ts'
import { unaccentedCapitals } from '../french/typography.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'
import { remembered } from './remembered.ts'
import type { WrittenText } from './written-texts.ts'

const hourMentions = remembered(findHourMentions)
const capitals = remembered(unaccentedCapitals)
const held = remembered(placeholders)
const slips = remembered(slipsIn)

/** An hour in a text that is not written in the issuer’s style. */
export function hoursInAnotherStyle({ texts, issuers }: CheckedNote): Finding[] {
  const { hours } = voiceOf(issuers)
  return texts.flatMap(({ field, part, text }) =>
    hourMentions(text).flatMap(({ index: from, length, clock }): Finding[] => {
      const to = from + length
      const written = text.slice(from, to)
      if (fitsHourStyle(written, clock, hours)) return []
      const suggestion = formatClock(clock, hours)
      return [{ code: 'hour-style', severity: 'advice', part, field, from, to, written, suggestion }]
    }),
  )
}

/** Capitals take their accents (Lexique de l’Imprimerie nationale, « Accentuation des capitales »). */
export const unaccented = ({ field, part, text }: WrittenText): Finding[] =>
  capitals(text).map(({ index: from, length, word: written, suggestion }) => {
    const to = from + length
    return { code: 'unaccented-capital', severity: 'advice', part, field, from, to, written, suggestion }
  })

/** Words that hold the place of others: « XX », « à compléter ». What is to be made precise may stay so, knowingly. */
export const deadPlaceholders = ({ field, part, text }: WrittenText): Finding[] =>
  held(text).map(({ from, to, isDead }) => {
    const severity = isDead ? 'blocking' : 'warning'
    return { code: 'placeholder', severity, part, field, from, to, written: text.slice(from, to) }
  })

/** Slips that the typographic pass does not mend by itself, because it loses and changes no letter. */
export const slipsOfTheHand = ({ field, part, text }: WrittenText): Finding[] =>
  slips(text).map(({ from, to, suggestion }) => {
    const written = text.slice(from, to)
    return { code: 'slip', severity: 'advice', part, field, from, to, written, suggestion }
  })

/** A bracket or a quotation mark without the one that goes with it. */
export const unclosed = ({ field, part, text }: WrittenText): Finding[] =>
  unclosedSigns(text).map(({ from, to }) => {
    const written = text.slice(from, to)
    return { code: 'unclosed', severity: 'advice', part, field, from, to, written }
  })

const bodyParagraph = /^(?:body|bodyAfter|boilerplates\[\d+\]\.body)\[\d+\]$/
const sentence = /^\p{Lu}.{60,}[\p{L}\p{N}%]$/su

/** A paragraph that ends without a stop. Short ones may be titles, signatures, addresses. */
export function fullStopMissing({ field, part, text }: WrittenText): Finding[] {
  const said = text.trimEnd()
  if (!bodyParagraph.test(field) || !sentence.test(said)) return []
  const from = said.search(/\S+$/u)
  const [to, written] = [said.length, said.slice(from)]
  return [{ code: 'full-stop-missing', severity: 'advice', part, field, from, to, written }]
}

const webAddress = /(?<![\p{L}\p{N}@./-])(?:http:\/\/|www\.)[^\s<>«»“”"]*[^\s<>«»“”".,;:!?’')\]]/giu

/** « http://… » and « www.… » as text: in Word a click asks for them in the open. A stretch that has its link is right. */
export const linksNotHttps = ({ field, part, text, linked }: WrittenText): Finding[] =>
  Array.from(text.matchAll(webAddress)).flatMap(({ 0: written, index: from }): Finding[] => {
    const to = from + written.length
    if (linked.some(stretch => stretch.from <= from && to <= stretch.to)) return []
    const suggestion = `https://${written.replace(/^http:\/\//iu, '')}`
    return [{ code: 'link-not-https', severity: 'advice', part, field, from, to, written, suggestion }]
  })
