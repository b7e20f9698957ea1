import type { TimeZone } from './moment.ts'

const dayLength = 86_400_000

/** Formatters are slow to make, and an event asks the same one for each of its steps. */
const formatters = new Map<TimeZone, Intl.DateTimeFormat>()

function formatterOf(timeZone: TimeZone): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formatters.set(timeZone, made)
  return made
}

/** What the clocks of a zone show at an instant (milliseconds since 1970), as if they showed UTC. */
function wallOf(instant: number, timeZone: TimeZone): number {
  const parts = formatterOf(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find(one => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'))
}

const offsetAt = (instant: number, timeZone: TimeZone): number => wallOf(instant, timeZone) - instant

/**
 * The instant, ISO UTC, at which the clocks of a zone show this day (YYYY-MM-DD) and hour (HH:MM). An hour that the
 * change to summer time leaves out is moved on by what it left out; of one that comes twice it is the first. Throws a
 * RangeError for what is no day or no hour.
 */
export function instantOf(day: string, clock: string, timeZone: TimeZone): string {
  const wall = new Date(`${day}T${clock}:00.000Z`).getTime()
  if (Number.isNaN(wall)) throw new RangeError('not a day and an hour')
  // No zone changes its clocks twice in two days: one of the two offsets around is that of the instant.
  const before = offsetAt(wall - dayLength, timeZone)
  const after = offsetAt(wall + dayLength, timeZone)
  const showing = [wall - before, wall - after].filter(instant => wallOf(instant, timeZone) === wall)
  // Clocks that leave an hour out were still on the earlier offset when it should have come.
  const instant = showing.length === 0 ? wall - before : Math.min(...showing)
  return new Date(instant).toISOString()
}

/** The day and hour that the clocks of a zone show at an instant (ISO UTC), to the minute. */
export function localOf(
  instant: string,
  timeZone: TimeZone,
): { readonly day: string; readonly clock: string } {
  const shown = new Date(wallOf(new Date(instant).getTime(), timeZone)).toISOString()
  return { day: shown.slice(0, 10), clock: shown.slice(11, 16) }
}
