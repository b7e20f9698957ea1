import type { EventNote } from '../event-note.ts'
import { instantOf } from '../local-time.ts'
import type { PressNote } from '../press-note.ts'
import type { Statistics } from '../statistics.ts'
import { summarizeEvent } from '../summaries.ts'

export type Delay = Statistics['delays'][number]

const hour = 3_600_000

/** The instant (ms) of the first step of an event, on its first day; null where that day or its hour is not settled. */
function beginningOf(event: EventNote): number | null {
  const [first] = [...summarizeEvent(event).spans].sort((one, other) => (one.day < other.day ? -1 : 1))
  if (first === undefined || first.from === '') return null
  return new Date(instantOf(first.day, first.from, event.timeZone)).getTime()
}

/**
 * How long before the first step of its event a note left, in whole hours begun: 13 h 50 is 13, a quarter of an hour
 * after the first step is -1. Null for a note that has not left, has no event, or one without an hour.
 */
export function delayOf(note: PressNote, event: EventNote | null): Delay | null {
  const beginning = event === null ? null : beginningOf(event)
  if (beginning === null || note.releasedAt === '') return null
  const hours = Math.floor((beginning - new Date(note.releasedAt).getTime()) / hour)
  return { noteId: note.id, number: note.number, title: note.title || (event?.title ?? ''), hours }
}

/** What newsrooms have to plan with, from enough to nothing. */
export const delayClasses = ['two-days', 'day', 'half-day', 'hours', 'after'] as const
export type DelayClass = (typeof delayClasses)[number]

const classOf = (hours: number): DelayClass => {
  if (hours >= 48) return 'two-days'
  if (hours >= 24) return 'day'
  if (hours >= 12) return 'half-day'
  return hours >= 0 ? 'hours' : 'after'
}

/** How many notes left in each class. */
export const countDelays = (delays: readonly Delay[]): Record<DelayClass, number> => {
  const counts = { 'two-days': 0, day: 0, 'half-day': 0, hours: 0, after: 0 }
  for (const { hours } of delays) counts[classOf(hours)] += 1
  return counts
}

/** The delay that half of the notes keep or beat, in whole hours; null without notes. */
export function medianDelay(delays: readonly Delay[]): number | null {
  const hours = delays.map(delay => delay.hours).sort((one, other) => one - other)
  const middle = Math.floor(hours.length / 2)
  const upper = hours[middle]
  const lower = hours[middle - 1]
  if (upper === undefined) return null
  return hours.length % 2 === 1 || lower === undefined ? upper : Math.floor((lower + upper) / 2)
}
