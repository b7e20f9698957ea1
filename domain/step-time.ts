import type { Voice } from './compose/context.ts'
import { stepTimeWording } from './compose/step-time-wording.ts'
import { capitalized } from './french/capitals.ts'
import { parseHour } from './french/hours.ts'
import type { StepTime } from './moment.ts'

/** Most characters that a time in words may have. */
export const longestWords = 60

const afterwards = /^(?:(?:à |a )?l'issue|issue|afterwards?)$/
const fromHour = /^(?:à partir de|a partir de|à compter de|dès|from) (.+)$/
const twoHours = /^(?:de |entre |from |between )?(.+?) ?(?:-|–|—|à|et|to|and) ?(.+)$/
/** A beginning that waits for its hour. */
const bareLead = /^(?:à partir de|a partir de|à compter de|dès|from)$/
/** Only digits and what stands between the digits of hours: an hour gone wrong rather than words. */
const spoiltHour = /^(?:à |dès |à partir de |de )?\d[\dh:.,\s–—-]*(?:mn|min)?$/

/**
 * The time that a hurried hand typed for a step: « 9h15 », « à partir de 9 h », « 9h30-10h », « à l’issue ».
 * Nothing typed is no time, anything else that hands of a clock do not show is kept as words (« en fin de
 * matinée »). Null for an hour that does not exist or is not finished (« 9h75 », « 9h30 - ») and for too many words.
 */
export function parseStepTime(typed: string): StepTime | null {
  const written = typed.replaceAll(/\s+/gu, ' ').trim()
  const text = written.replaceAll('’', "'").toLocaleLowerCase('fr')
  if (text === '') return { kind: 'none' }
  if (afterwards.test(text)) return { kind: 'after' }
  const at = parseHour(text)
  if (at !== null) return { kind: 'at', at }
  const from = parseHour(fromHour.exec(text)?.[1] ?? '')
  if (from !== null) return { kind: 'from', from }
  const range = rangeOf(text)
  if (range !== null) return range
  if (spoiltHour.test(text) || bareLead.test(text) || written.length > longestWords) return null
  return { kind: 'words', words: written }
}

function rangeOf(text: string): StepTime | null {
  const [, first = '', last = ''] = twoHours.exec(text) ?? []
  const from = parseHour(first)
  const to = parseHour(last)
  return from === null || to === null ? null : { kind: 'range', from, to }
}

/**
 * What is kept of a time typed on the page, where nothing can be refused: an unreadable one stays as its first
 * words, and the findings say so.
 */
export function keptStepTime(typed: string): StepTime {
  const time = parseStepTime(typed)
  if (time !== null) return time
  const words = typed.replaceAll(/\s+/gu, ' ').trim().slice(0, longestWords).trim()
  return { kind: 'words', words }
}

/** Whether words kept as a time are an hour that could not be read: « 9h75 », « 9h30 - ». */
export const isSpoiltTime = (time: StepTime): boolean =>
  time.kind === 'words' && parseStepTime(time.words) === null

/** A time as the page prints it: « 9 h 15 », « À partir de 9 h », « En fin de matinée ». Empty when there is none. */
export const printedStepTime = (time: StepTime, voice: Voice): string =>
  capitalized(stepTimeWording(time, voice).trim())

/** The hour at which a time begins, 'HH:MM', or empty when the clock does not say. */
export function firstHour(time: StepTime): string {
  if (time.kind === 'at') return time.at
  return time.kind === 'from' || time.kind === 'range' ? time.from : ''
}
