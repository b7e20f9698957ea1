import { dayAfter } from '../note-start/calendar-days.ts'
import type { EventSummary } from '../summaries.ts'
import { type DayBlock, hourBlocks, hoursShown } from './event-span.ts'
import { type InLane, inLanes } from './lanes.ts'
import { allDayBars, type BarPiece } from './week-bars.ts'

/** A day of the week as it is drawn. */
export type WeekDayLayout = {
  readonly day: string
  /** What holds all day, in rows above the hours. */
  readonly pieces: readonly BarPiece[]
  /** What came over from the night before and ends before the first hour that is shown. */
  readonly early: readonly DayBlock[]
  readonly blocks: readonly InLane<DayBlock>[]
}

export type WeekLayout = {
  readonly days: readonly WeekDayLayout[]
  /** Full hours, 0 to 24. */
  readonly hours: { readonly first: number; readonly last: number }
  /** How many rows stand above the hours. */
  readonly rows: number
}

/** Where each event of a week is drawn. The end of a night alone does not make the week show hours of the night. */
export function weekLayout(week: readonly string[], events: readonly EventSummary[]): WeekLayout {
  const [monday = ''] = week
  const sunday = week.at(-1) ?? ''
  // What began on the Sunday before may end in the night to Monday.
  const near = events.filter(
    ({ firstDay, lastDay }) => lastDay !== '' && firstDay <= sunday && dayAfter(lastDay, 1) >= monday,
  )
  const bars = allDayBars(week, near)
  const blocks = near.flatMap(hourBlocks).filter(({ day }) => week.includes(day))
  const hours = hoursShown(blocks.filter(({ part }) => part !== 'morning'))
  const top = hours.first * 60
  const days = week.map((day, index) => {
    const here = blocks.filter(block => block.day === day)
    return {
      day,
      pieces: bars[index] ?? [],
      early: here.filter(({ to }) => to <= top),
      blocks: inLanes(
        here.filter(({ to }) => to > top).map(block => ({ ...block, from: Math.max(block.from, top) })),
      ),
    }
  })
  const barRows = bars.map(pieces => (pieces.at(-1)?.row ?? -1) + 1)
  const rows = Math.max(0, ...days.map(({ early }, index) => early.length + (barRows[index] ?? 0)))
  return { days, hours, rows }
}
