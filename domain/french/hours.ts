import { assertNever } from '../assert-never.ts'
import { anySpace, nbsp } from './spaces.ts'
import { isVerbatim, verbatimSpans } from './verbatim.ts'

/**
 * How an issuer writes hours: spaced « 9 h 30 », « 18 h » (Lexique de l'Imprimerie nationale), compact « 9h30 »,
 * « 18h », padded « 09 h 30 », « 18 h 00 ».
 */
export type HourStyle = 'spaced' | 'compact' | 'padded'

/** Whether the text is an hour of the day written 'HH:MM', 00:00 to 23:59. */
export function isClock(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text)
}

/** Minutes since midnight, 0 to 1439. Throws a RangeError when `clock` is not an hour of the day. */
export function minutesOf(clock: string): number {
  if (!isClock(clock)) throw new RangeError('not an hour of the day written HH:MM')
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** The hour as the style prints it, unbreakable inside. Throws a RangeError when `clock` is not an hour of the day. */
export function formatClock(clock: string, style: HourStyle): string {
  const total = minutesOf(clock)
  const hours = String(Math.floor(total / 60))
  const minutes = clock.slice(3)
  const sharp = minutes === '00'
  switch (style) {
    case 'spaced':
      return sharp ? `${hours}${nbsp}h` : `${hours}${nbsp}h${nbsp}${minutes}`
    case 'compact':
      return sharp ? `${hours}h` : `${hours}h${minutes}`
    case 'padded':
      return `${clock.slice(0, 2)}${nbsp}h${nbsp}${minutes}`
    default:
      return assertNever(style)
  }
}

const typedHour = /^(?:à )?(\d{1,2}) ?(?:h|:|\.|heures?) ?([0-5]\d)? ?(?:mn|min)?$/
const typedDigits = /^(\d{1,2})([0-5]\d)?$/

/** Reads an hour typed in haste (« 9h15 », « 915 », « 9 h », « 9:15 », « midi ») as 'HH:MM'; null when it is none. */
export function parseHour(typed: string): string | null {
  const text = typed.replace(/\s+/gu, ' ').trim().toLocaleLowerCase('fr')
  if (text === 'midi') return '12:00'
  if (text === 'minuit') return '00:00'
  const match = typedHour.exec(text) ?? typedDigits.exec(text)
  return match === null ? null : clockOf(match[1] ?? '', match[2] ?? '00')
}

/** 'HH:MM' from digits, or null when they are no hour of the day. */
export function clockOf(hours: string, minutes: string): string | null {
  const clock = `${hours.padStart(2, '0')}:${minutes}`
  return isClock(clock) ? clock : null
}

/** An hour of the day read in a free text; `index` and `length` count UTF-16 units, `clock` is 'HH:MM'. */
export type HourMention = {
  readonly index: number
  readonly length: number
  readonly clock: string
  readonly style: HourStyle | 'other'
}

const hourPattern = new RegExp(
  `(?<![\\p{L}\\p{N}:/]|\\d[.,])(?<hours>\\d{1,2})(?:` +
    `${anySpace}?(?:heures?|h)(?:${anySpace}?(?<minutes>[0-5]\\d))?` +
    `|:(?<colonMinutes>[0-5]\\d))(?![\\p{L}\\p{N}:]|[.,]\\d|/(?:24|7|j)|${anySpace}(?:sur|/)${anySpace}24)`,
  'giu',
)

// « 2 h » may be a length of time: what stands before or after tells.
const durationBefore = new RegExp(
  `(?<!\\p{L})(?:pendant|durant|en|sous|dans les|durée (?:totale )?(?:de|d’environ)|toutes les|plus de|moins de|près de)` +
    `${anySpace}+$`,
  'iu',
)
const durationAfter = new RegExp(`^${anySpace}+(?:de${anySpace}|d[’'])`, 'iu')
const perhapsDurationAfter = new RegExp(`^${anySpace}+(?:par${anySpace}|avant|après|plus|hebdo)`, 'iu')
const clockBefore = new RegExp(`(?<!\\p{L})(?:à|dès|vers|avant|après|entre|et)${anySpace}+$`, 'iu')
const rangeAfter = new RegExp(`^${anySpace}+à${anySpace}+\\d`, 'iu')
const reach = 20

/**
 * Reads the hours of the day of a free text in their order. Ages, « 24h/24 », « 35 heures » and lengths of time are
 * not hours of the day; neither are the words « midi » and « minuit », which have no style.
 * « 10 h 30 » is right in both spaced and padded and comes back as spaced: compare with `fitsHourStyle`.
 */
export function findHourMentions(text: string): HourMention[] {
  const verbatim = verbatimSpans(text)
  const mentions: HourMention[] = []
  for (const match of text.matchAll(hourPattern)) {
    const minutes = match.groups?.['minutes'] ?? match.groups?.['colonMinutes']
    const clock = clockOf(match.groups?.['hours'] ?? '', minutes ?? '00')
    if (clock === null || isVerbatim(verbatim, match.index)) continue
    if (isDuration(text, match.index, match[0], minutes !== undefined)) continue
    mentions.push({ index: match.index, length: match[0].length, clock, style: styleOf(match[0], clock) })
  }
  return mentions
}

/** Whether an hour as written (any kind of space inside) is what the style would print for that clock. */
export function fitsHourStyle(written: string, clock: string, style: HourStyle): boolean {
  return written.replace(/\s/gu, nbsp) === formatClock(clock, style)
}

function styleOf(written: string, clock: string): HourStyle | 'other' {
  const styles: readonly HourStyle[] = ['spaced', 'compact', 'padded']
  return styles.find(style => fitsHourStyle(written, clock, style)) ?? 'other'
}

function isDuration(text: string, index: number, hour: string, hasMinutes: boolean): boolean {
  const before = text.slice(Math.max(0, index - reach), index)
  if (durationBefore.test(before)) return true
  if (hasMinutes) return false
  const after = text.slice(index + hour.length, index + hour.length + reach)
  if (durationAfter.test(after)) return true
  if (clockBefore.test(before)) return false
  // « 8 heures » spelled out is a clock hour only where the sentence says so.
  const spelledOut = hour.toLowerCase().includes('heure')
  return perhapsDurationAfter.test(after) || (spelledOut && !rangeAfter.test(after))
}
