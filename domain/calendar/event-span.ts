import { minutesOf } from '../french/hours.ts'
import { dayAfter, daysBetween } from '../note-start/calendar-days.ts'
import type { EventSummary } from '../summaries.ts'
import type { Stretch } from './lanes.ts'

/** Minutes of a day. */
export const wholeDay = 1_440

/** What is drawn for a single hour: nobody stays for no time at all. */
const shortest = 60

/** Beyond so long, hours that go backwards are an order that was not followed rather than a night. */
const longestNight = 720

/** An event on one day, in minutes of that day's own clock. `part` says whether a night cut it in two. */
export type DayBlock = Stretch & {
  readonly event: EventSummary
  readonly day: string
  /** The day of the programme that it belongs to: the day before, for what goes on after midnight. */
  readonly ownDay: string
  /** The hours as written, empty where none is. */
  readonly clocks: { readonly from: string; readonly to: string }
  readonly part: 'whole' | 'evening' | 'morning'
}

/**
 * The hours of an event on its days, as blocks that end by midnight: what goes on after it is cut there, and goes on in
 * the next day. The minutes are those that a wall clock shows, so a night when clocks change has its 24 hours too.
 */
export function hourBlocks(event: EventSummary): readonly DayBlock[] {
  return event.spans.flatMap(({ day, from, to }): DayBlock[] => {
    if (from === '') return []
    const own = { event, ownDay: day, clocks: { from, to } }
    const start = minutesOf(from)
    const end = minutesOf(to)
    if (end >= start || end + wholeDay - start > longestNight) {
      const [first, last] = end >= start ? [start, end] : [end, start]
      const shown = Math.min(wholeDay, Math.max(last, first + shortest))
      return [{ ...own, day, from: Math.min(first, wholeDay - shortest / 2), to: shown, part: 'whole' }]
    }
    const evening: DayBlock = { ...own, day, from: start, to: wholeDay, part: 'evening' }
    if (end === 0) return [evening]
    const next = { day: dayAfter(day, 1), from: 0, to: Math.max(end, shortest) }
    return [evening, { ...own, ...next, part: 'morning' }]
  })
}

/** Whether the event has no hour on that day, which is one of its own. */
export const isWithoutHour = (event: EventSummary, day: string): boolean =>
  event.spans.some(span => span.day === day) &&
  event.spans.every(span => span.day !== day || span.from === '')

/** The days of an event, in order and without doubles. */
export const daysOf = (event: EventSummary): readonly string[] =>
  [...new Set(event.spans.map(({ day }) => day))].sort()

/** Days that follow each other, as stretches: a visit of the 6th, 7th and 12th is two of them. */
export function runsOf(
  days: readonly string[],
): readonly { readonly first: string; readonly last: string }[] {
  const runs: { first: string; last: string }[] = []
  for (const day of days) {
    const run = runs.at(-1)
    if (run !== undefined && daysBetween(run.last, day) === 1) run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs
}

/** Events by the day that they take place on. */
export type EventsByDay = ReadonlyMap<string, readonly EventSummary[]>

/** The events of each day in the order of their hours, those that come over from the night before first. */
export function eventsByDay(events: readonly EventSummary[]): EventsByDay {
  const found = new Map<string, Map<EventSummary, string>>()
  const add = (day: string, event: EventSummary, hour: string): void => {
    const here = found.get(day) ?? new Map<EventSummary, string>()
    if (!here.has(event)) found.set(day, here.set(event, hour))
  }
  for (const event of events) {
    for (const { day, from } of event.spans) add(day, event, from)
    if (event.spans.every(({ from, to }) => from <= to)) continue
    for (const { day, part } of hourBlocks(event)) if (part === 'morning') add(day, event, '')
  }
  return new Map(
    [...found].map(([day, here]) => [
      day,
      [...here].sort(([, one], [, other]) => one.localeCompare(other)).map(([event]) => event),
    ]),
  )
}

/** The hours that a week shows: those of work, and whatever its events need beyond. Full hours, 0 to 24. */
export function hoursShown(blocks: readonly Stretch[]): { readonly first: number; readonly last: number } {
  return {
    first: Math.min(8, ...blocks.map(({ from }) => Math.floor(from / 60))),
    last: Math.max(19, ...blocks.map(({ to }) => Math.ceil(to / 60))),
  }
}
