import { joinNames } from './agreement.ts'
import { capitalized } from './capitals.ts'
import { anySpace, nbsp } from './spaces.ts'
import { isVerbatim, verbatimSpans } from './verbatim.ts'

export const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const
export type Weekday = (typeof weekdays)[number]

export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

/** Whether the text is a real calendar day written 'YYYY-MM-DD' (so neither '2021-02-30' nor '2021-5-6'). */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === text
}

/** 'jeudi 6 mai 2021', 'samedi 1er mai 2021'. Throws a RangeError when `iso` is not a real day. */
export function longDate(iso: string): string {
  return `${dayMonth(iso)} ${readDay(iso).year}`
}

/** 'jeudi 6 mai'. Throws a RangeError when `iso` is not a real day. */
export function dayMonth(iso: string): string {
  const day = readDay(iso)
  return `${day.weekday} ${day.ordinal}${nbsp}${day.month}`
}

/** '5 mai 2021', for the place and date line of a letter. Throws a RangeError when `iso` is not a real day. */
export function dateWithoutWeekday(iso: string): string {
  const day = readDay(iso)
  return `${day.ordinal}${nbsp}${day.month} ${day.year}`
}

/** The day of the week, in lower case. Throws a RangeError when `iso` is not a real day. */
export function weekdayOf(iso: string): Weekday {
  return readDay(iso).weekday
}

/**
 * The days of an event as a line of its own, capital first: 'Jeudi 6 mai 2021', 'Jeudi 6 et vendredi 7 mai 2021',
 * 'Du jeudi 6 au samedi 8 mai 2021'. What both ends share is written once. Days given in the wrong order are
 * put right. Throws a RangeError when one of them is not a real day.
 */
export function dateRange(from: string, to: string): string {
  if (from > to) return dateRange(to, from)
  if (from === to) return capitalized(longDate(from))
  const first = readDay(from)
  const last = readDay(to)
  const consecutive = last.epochDay - first.epochDay === 1
  const start =
    first.year !== last.year
      ? longDate(from)
      : first.month !== last.month
        ? dayMonth(from)
        : `${first.weekday} ${first.ordinal}`
  return consecutive ? `${capitalized(start)} et ${longDate(to)}` : `Du ${start} au ${longDate(to)}`
}

/**
 * Days that may not follow each other, as a line of its own: a range when they do, otherwise each of them, 'Jeudi 6
 * et mercredi 12 mai 2021'. Month and year are written where they change. Throws a RangeError when one of them is
 * not a real day; '' for no day.
 */
export function dayList(days: readonly string[]): string {
  const sorted = [...new Set(days)].sort()
  const [first, ...others] = sorted.map(readDay)
  const last = others.at(-1)
  if (first === undefined) return ''
  if (last === undefined) return capitalized(longDate(sorted[0] ?? ''))
  const isRange = last.epochDay - first.epochDay === others.length || others.length >= mostListed
  if (isRange) return dateRange(sorted[0] ?? '', sorted.at(-1) ?? '')
  const all = [first, ...others]
  return capitalized(joinNames(all.map((day, index) => dayBefore(day, all[index + 1]))))
}

/** Beyond so many, a line of days is no longer read. */
const mostListed = 7

/** The day without what it shares with the day after it in a list. */
function dayBefore(day: Day, next: Day | undefined): string {
  const name = `${day.weekday} ${day.ordinal}`
  if (next?.year !== day.year) return `${name}${nbsp}${day.month} ${day.year}`
  return next.month === day.month ? name : `${name}${nbsp}${day.month}`
}

type Day = {
  readonly weekday: Weekday
  /** The number as a date writes it: '1er', '2', … '31'. */
  readonly ordinal: string
  readonly month: string
  readonly year: number
  readonly epochDay: number
}

function readDay(iso: string): Day {
  if (!isIsoDate(iso)) throw new RangeError('not a calendar day written YYYY-MM-DD')
  // UTC from end to end: a local-time Date would slip by a day west or east of Greenwich.
  const instant = new Date(`${iso}T00:00:00Z`)
  const day = instant.getUTCDate()
  return {
    weekday: member(weekdays, (instant.getUTCDay() + 6) % 7),
    ordinal: day === 1 ? '1er' : String(day),
    month: member(months, instant.getUTCMonth()),
    year: instant.getUTCFullYear(),
    epochDay: instant.getTime() / 86_400_000,
  }
}

function member<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new RangeError('outside the list')
  return found
}

/** A date read in a free text; `index` and `length` count UTF-16 units. The day may not exist (« 31 juin »). */
export type DateMention = {
  readonly index: number
  readonly length: number
  readonly weekday: Weekday | null
  readonly day: number
  /** 1 to 12. */
  readonly month: number
  readonly year: number | null
}

const weekdayName = `(?<weekday>${weekdays.join('|')})`
const dayNumber = '(?<day>0?1(?:er|ᵉʳ)|0?[1-9]|[12]\\d|3[01])'
// Typed in a hurry: abbreviated, or without the accents.
const monthName =
  '(?<month>janv(?:ier|\\.)?|f[ée]v(?:rier|r?\\.)?|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[ûu]t' +
  '|sept(?:embre|\\.)|oct(?:obre|\\.)|nov(?:embre|\\.)|d[ée]c(?:embre|\\.))'
const yearNumber = '(?<year>(?:19|20|21)\\d{2})'
const notInWord = '(?<![\\p{L}\\p{N}]|\\d[.,])'

const dated = new RegExp(
  `${notInWord}(?:${weekdayName},?${anySpace}+(?:le${anySpace}+)?)?${dayNumber}${anySpace}*` +
    `${monthName}(?!\\p{L})(?:${anySpace}+${yearNumber}(?!\\d))?`,
  'giu',
)

const numeric = new RegExp(
  `${notInWord}(?:${weekdayName},?${anySpace}+(?:le${anySpace}+)?)?` +
    `(?<day>0?[1-9]|[12]\\d|3[01])(?<mark>[/.])(?<month>0?[1-9]|1[0-2])\\k<mark>${yearNumber}(?!\\d)`,
  'giu',
)

// « jeudi 6 et vendredi 7 mai 2021 »: what stands just before a dated day and shares its month.
const sharing = new RegExp(
  `${notInWord}(?:${weekdayName}${anySpace}+)?${dayNumber}` +
    `(?:${anySpace}+(?:et|ou|au)${anySpace}+(?:le${anySpace}+)?|(?<comma>,)${anySpace}*)$`,
  'iu',
)
const sharingReach = 40

/**
 * Reads the French dates of a free text in their order: « jeudi 6 mai 2021 », « 1er mai », « Samedi 1er Mai »,
 * « jeudi 6 et vendredi 7 mai », « 06/05/2021 »; any kind of space, case, forgotten accents and abbreviations.
 * Dates inside addresses and links are left out.
 */
export function findDateMentions(text: string): DateMention[] {
  const verbatim = verbatimSpans(text)
  const mentions: DateMention[] = []
  for (const match of text.matchAll(dated)) {
    const mention = readMention(match, monthNumber(match.groups?.['month'] ?? ''))
    mentions.push(...daysSharingMonth(text, mention), mention)
  }
  for (const match of text.matchAll(numeric)) {
    mentions.push(readMention(match, Number(match.groups?.['month'])))
  }
  return mentions
    .filter(mention => !isVerbatim(verbatim, mention.index))
    .sort((one, other) => one.index - other.index)
}

/** The day of a mention as 'YYYY-MM-DD', its missing year taken from `year`; null when no such day exists. */
export function isoOfMention(mention: DateMention, year: number): string | null {
  const parts = [
    String(mention.year ?? year).padStart(4, '0'),
    String(mention.month).padStart(2, '0'),
    String(mention.day).padStart(2, '0'),
  ]
  const iso = parts.join('-')
  return isIsoDate(iso) ? iso : null
}

function readMention(match: RegExpMatchArray, month: number): DateMention {
  const year = match.groups?.['year']
  return {
    index: match.index ?? 0,
    length: match[0].length,
    weekday: readWeekday(match.groups?.['weekday']),
    day: Number.parseInt(match.groups?.['day'] ?? '', 10),
    month,
    year: year === undefined ? null : Number(year),
  }
}

function daysSharingMonth(text: string, dated: DateMention): DateMention[] {
  const before = text.slice(Math.max(0, dated.index - sharingReach), dated.index)
  const match = sharing.exec(before)
  if (match === null) return []
  const weekday = readWeekday(match.groups?.['weekday'])
  // « article 3, 6 mai »: after a comma only a weekday tells a date from a number.
  if (match.groups?.['comma'] !== undefined && weekday === null) return []
  const written = match[0].replace(/(?:\s+(?:et|ou|au)\s+(?:le\s+)?|,\s*)$/iu, '')
  const mention: DateMention = {
    index: dated.index - before.length + match.index,
    length: written.length,
    weekday,
    day: Number.parseInt(match.groups?.['day'] ?? '', 10),
    month: dated.month,
    year: dated.year,
  }
  return [...daysSharingMonth(text, mention), mention]
}

function readWeekday(written: string | undefined): Weekday | null {
  const lower = written?.toLocaleLowerCase('fr')
  return weekdays.find(weekday => weekday === lower) ?? null
}

function monthNumber(written: string): number {
  const letters = unaccented(written).replace('.', '')
  return months.findIndex(month => unaccented(month).startsWith(letters)) + 1
}

function unaccented(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr')
}
