import type { ComposeInput } from '../compose/context.ts'
import { voiceOf } from '../compose/context.ts'
import { datesOf } from '../event-note.ts'
import { findDateMentions, isoOfMention, weekdayOf } from '../french/dates.ts'
import { findHourMentions, fitsHourStyle } from '../french/hours.ts'
import { unaccentedCapitals } from '../french/typography.ts'
import type { Finding } from './finding.ts'
import { writtenTexts } from './written-texts.ts'

/** « mercredi 6 mai » when 6 May is a Thursday, in any text; the year is that of the event or of the note. */
export function weekdaysThatDoNotFit(input: ComposeInput): Finding[] {
  const dates = input.facts === null ? [] : datesOf(input.facts)
  const year = Number((dates[0] ?? input.note.date).slice(0, 4))
  return writtenTexts(input).flatMap(({ field, part, text }) =>
    findDateMentions(text).flatMap((mention): Finding[] => {
      if (mention.weekday === null || (mention.year === null && year === 0)) return []
      const day = isoOfMention(mention, year)
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
