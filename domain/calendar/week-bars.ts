import { daysBetween } from '../note-start/calendar-days.ts'
import type { EventSummary } from '../summaries.ts'
import { daysOf, isWithoutHour, runsOf } from './event-span.ts'
import { inLanes } from './lanes.ts'

/** What a bar shows on one day: whether the event begins and ends there, or comes from or goes on to another day. */
export type BarPiece = {
  readonly event: EventSummary
  readonly begins: boolean
  readonly ends: boolean
  /** Whether its title stands here: where it begins, and on the first day of each week. */
  readonly isTitled: boolean
  /** How many days of this week the bar takes from this one on: the room for its title. */
  readonly days: number
  /** Where it stands from top to bottom, from 0: a bar keeps its row all week. */
  readonly row: number
}

/** The events of a week as bars over its days: for each day the pieces that stand there, from top to bottom. */
export function weekBars(
  week: readonly string[],
  events: readonly EventSummary[],
): readonly (readonly BarPiece[])[] {
  const [monday = ''] = week
  const sunday = week.at(-1) ?? ''
  const bars = events
    .filter(({ firstDay, lastDay }) => firstDay <= sunday && lastDay >= monday)
    .flatMap(event =>
      runsOf(daysOf(event))
        .filter(run => run.first <= sunday && run.last >= monday)
        .map(run => ({
          event,
          run,
          from: Math.max(0, daysBetween(monday, run.first)),
          to: Math.min(week.length, daysBetween(monday, run.last) + 1),
        })),
    )
  const placed = inLanes(
    bars.sort((one, other) => firstHour(one.event).localeCompare(firstHour(other.event))),
  )
  return week.map((day, column) =>
    placed
      .filter(({ item }) => item.from <= column && column < item.to)
      .sort((one, other) => one.lane - other.lane)
      .map(({ item: { event, run, from, to }, lane }) => ({
        event,
        begins: run.first === day,
        ends: run.last === day,
        isTitled: column === from,
        days: to - column,
        row: lane,
      })),
  )
}

/** Events of a day stand in the order of their hours; those without one come first, as they hold all day. */
const firstHour = ({ spans }: EventSummary): string => spans[0]?.from ?? ''

/** The events that hold all day, above the hours of a week: those of several days, and those without an hour. */
export const allDayBars = (
  week: readonly string[],
  events: readonly EventSummary[],
): readonly (readonly BarPiece[])[] =>
  weekBars(
    week,
    events.filter(event => {
      const days = daysOf(event)
      return days.length > 1 || days.some(day => isWithoutHour(event, day))
    }),
  )
