import { assertNever } from '../../domain/assert-never.ts'
import { stepTimeWording } from '../../domain/compose/step-time-wording.ts'
import { parseHour } from '../../domain/french/hours.ts'
import type { StepTime } from '../../domain/moment.ts'
import { formatHour } from '../formats.ts'
import type { Language } from '../messages/messages.tsx'
import { ownVoice } from './form-voice.tsx'

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

/** What the field shows of a time: a text that `parseStepTime` reads as the same time. */
export function writeStepTime(time: StepTime, language: Language): string {
  if (language === 'fr') return stepTimeWording(time, ownVoice)
  switch (time.kind) {
    case 'at':
      return formatHour(time.at, language)
    case 'from':
      return `From ${formatHour(time.from, language)}`
    case 'range':
      return `${formatHour(time.from, language)} – ${formatHour(time.to, language)}`
    case 'after':
      return 'Afterwards'
    case 'words':
      return time.words
    case 'none':
      return ''
    default:
      return assertNever(time)
  }
}

/** The first hour of a time, 'HH:MM', or empty. */
const firstHour = (time: StepTime): string => {
  if (time.kind === 'at') return time.at
  return time.kind === 'from' || time.kind === 'range' ? time.from : ''
}

/** The menu beside the field: another kind of time, made of what is known already. */
export type TimeKind = StepTime['kind']
/** Either the time, or a text that waits for its end (« 9 h 15 – »). */
type TimeInKind = { readonly time: StepTime } | { readonly toFinish: string }

const leads: Record<Language, string> = { fr: 'À partir de ', en: 'From ' }

/** Turns a time into another kind without inventing an hour: what is missing is left to be typed. */
export function inKind(time: StepTime, kind: TimeKind, language: Language): TimeInKind {
  const hour = firstHour(time)
  switch (kind) {
    case 'none':
    case 'after':
      return { time: { kind } }
    case 'words':
      return time.kind === 'words' ? { time } : { toFinish: '' }
    case 'at':
      return hour === '' ? { toFinish: '' } : { time: { kind, at: hour } }
    case 'from':
      return hour === '' ? { toFinish: leads[language] } : { time: { kind, from: hour } }
    case 'range':
      if (time.kind === 'range') return { time }
      return { toFinish: hour === '' ? '' : `${formatHour(hour, language)} – ` }
  }
}
