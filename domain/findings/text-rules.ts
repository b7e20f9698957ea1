import type { ComposeInput } from '../compose/context.ts'
import { voiceOf } from '../compose/context.ts'
import { datesOf } from '../event-note.ts'
import { type DateMention, findDateMentions, isoOfMention, weekdayOf } from '../french/dates.ts'
import { findHourMentions, fitsHourStyle } from '../french/hours.ts'
import { unaccentedCapitals } from '../french/typography.ts'
import type { Finding } from './finding.ts'
import { writtenTexts } from './written-texts.ts'

/**
 * The day that a mention names. Without a year it is the nearest to the reference (a day): a note of December speaks
 * of January, and of last December. Null when no such day exists.
 */
function dayMeant(mention: DateMention, reference: string): string | null {
  if (mention.year !== null) return isoOfMention(mention, mention.year)
  const year = Number(reference.slice(0, 4))
  const distance = (day: string): number => Math.abs(Date.parse(day) - Date.parse(reference))
  const [nearest] = [year - 1, year, year + 1]
    .map(candidate => isoOfMention(mention, candidate))
    .filter(day => day !== null)
    .sort((one, other) => distance(one) - distance(other))
  return nearest ?? null
}

/** « mercredi 6 mai » when 6 May is a Thursday, in any text; without a year, near the date of the note or the event. */
export function weekdaysThatDoNotFit(input: ComposeInput): Finding[] {
  const reference = input.note.date || (input.facts === null ? '' : (datesOf(input.facts)[0] ?? ''))
  return writtenTexts(input).flatMap(({ field, part, text }) =>
    findDateMentions(text).flatMap((mention): Finding[] => {
      // An « À propos » may have been written in any year.
      const isDatable = mention.year !== null || (reference !== '' && part !== 'boilerplates')
      if (mention.weekday === null || !isDatable) return []
      const day = dayMeant(mention, reference)
      if (day === null || weekdayOf(day) === mention.weekday) return []
      const written = text.slice(mention.index, mention.index + mention.length)
      return [{ code: 'weekday', severity: 'blocking', part, field, written, day, weekday: weekdayOf(day) }]
    }),
  )
}

/** An hour in a text that is not written in the issuer’s style. */
export function hoursInAnotherStyle(input: ComposeInput): Finding[] {
  const { hours } = voiceOf(input.issuers)
  return writtenTexts(input).flatMap(({ field, part, text }) =>
    findHourMentions(text)
      .map(({ index, length, clock }) => ({ written: text.slice(index, index + length), clock }))
      .filter(({ written, clock }) => !fitsHourStyle(written, clock, hours))
      .map(({ written, clock }) => ({ code: 'hour-style', severity: 'advice', part, field, written, clock })),
  )
}

/** Capitals take their accents (Lexique de l’Imprimerie nationale, « Accentuation des capitales »). */
export const unaccented = (input: ComposeInput): Finding[] =>
  writtenTexts(input).flatMap(({ field, part, text }) =>
    unaccentedCapitals(text).map(({ word, suggestion }) => ({
      code: 'unaccented-capital',
      severity: 'advice',
      part,
      field,
      written: word,
      suggestion,
    })),
  )
