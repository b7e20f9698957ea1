import { isStale } from '../boilerplate-rules.ts'
import { datesOf } from '../event-note.ts'
import { type DateMention, findDateMentions, isoOfMention, weekdayOf } from '../french/dates.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'
import { remembered } from './remembered.ts'

const dateMentions = remembered(findDateMentions)

/** The day by which a date without a year is read: that of the note, or the first of the event; or empty. */
const referenceOf = ({ note, facts }: CheckedNote): string =>
  note.date || (facts === null ? '' : (datesOf(facts)[0] ?? ''))

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
export function weekdaysThatDoNotFit(checked: CheckedNote): Finding[] {
  const reference = referenceOf(checked)
  return checked.texts.flatMap(({ field, part, text }) =>
    dateMentions(text).flatMap((mention): Finding[] => {
      // An « À propos » may have been written in any year.
      const isDatable = mention.year !== null || (reference !== '' && part !== 'boilerplates')
      if (mention.weekday === null || !isDatable) return []
      const day = dayMeant(mention, reference)
      if (day === null || weekdayOf(day) === mention.weekday) return []
      const { index: from, length } = mention
      const [to, weekday] = [from + length, weekdayOf(day)]
      const written = text.slice(from, to)
      return [{ code: 'weekday', severity: 'blocking', part, field, from, to, written, day, weekday }]
    }),
  )
}

/** A note dated after the visit that it announces: an old programme was left in. It may be updated meanwhile. */
export function eventsBeforeNote({ note, facts }: CheckedNote): Finding[] {
  const day = facts === null ? undefined : datesOf(facts).at(-1)
  if (day === undefined || note.date === '' || day >= note.date) return []
  const { date } = note
  return [{ code: 'event-before-note', severity: 'warning', part: 'heading', field: 'date', day, date }]
}

/** A visit announced for a day that is over, and a note dated before today: last week’s file was taken up again. */
export function daysPast(checked: CheckedNote): Finding[] {
  const { note, facts, today } = checked
  if (today === '') return []
  const last = facts === null ? undefined : datesOf(facts).at(-1)
  if (last !== undefined && last < today) {
    const field = facts?.programme.days.findIndex(({ date }) => date === last)
    return [
      {
        code: 'event-past',
        severity: 'blocking',
        part: 'programme',
        field: `programme.days[${field}].date`,
        day: last,
      },
    ]
  }
  const isOld = note.date !== '' && note.date < today
  const found: Finding[] = isOld
    ? [{ code: 'note-past', severity: 'warning', part: 'heading', field: 'date', day: note.date }]
    : []
  return [...found, ...(facts === null ? [] : whenPast(checked))]
}

/** The line « when » typed by hand, all of whose days are over. */
function whenPast({ texts, today }: CheckedNote): Finding[] {
  return texts
    .filter(({ field }) => field === 'when')
    .flatMap(({ field, part, text }) => {
      const days = dateMentions(text).map(mention => ({ mention, day: dayMeant(mention, today) }))
      // « Du 5 au 7 mai »: what has begun goes on as long as one of its days is to come.
      if (days.some(({ day }) => day === null || day >= today)) return []
      return days.map(({ mention: { index: from, length }, day }): Finding => {
        const to = from + length
        const written = text.slice(from, to)
        return { code: 'date-past', severity: 'warning', part, field, from, to, written, day: day ?? '' }
      })
    })
}

/** Sections past their review date and notices past their validity, on the day of the note or today. */
export function staleParts({ note, facts, day }: CheckedNote): Finding[] {
  const boilerplates = note.boilerplates.flatMap((copy, index): Finding[] => {
    const { title, reviewBy } = copy
    const [part, field] = ['boilerplates', `boilerplates[${index}]`] as const
    return isStale(copy, day)
      ? [{ code: 'boilerplate-stale', severity: 'warning', part, field, title, reviewBy }]
      : []
  })
  const notices = (facts?.notices ?? []).flatMap(({ validUntil }, index): Finding[] => {
    const [part, field] = ['notices', `notices[${index}]`] as const
    return validUntil !== '' && day !== '' && validUntil < day
      ? [{ code: 'notice-expired', severity: 'warning', part, field, validUntil }]
      : []
  })
  return [...boilerplates, ...notices]
}
