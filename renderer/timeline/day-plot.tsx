import { Hourglass } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { EventNote } from '../../domain/event-note.ts'
import type { ProgrammeDay } from '../../domain/programme.ts'
import type { DayTimeline, DrawnStep } from '../../domain/timeline/day-timeline.ts'
import type { Pause } from '../../domain/timeline/pauses.ts'
import { fullHours, type Tracks, tracksOf } from '../../domain/timeline/tracks.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { clockOn } from './clock-words.ts'
import { StepCard } from './step-card.tsx'

/** Pixels of a minute: a quarter of an hour holds a line of words, a pause need not be as tall as it is long. */
const pixels = { step: 1.4, pause: 0.5 } as const

/** More columns than that are not squeezed into the screen: they can be scrolled. */
const mostSqueezed = 3

type DayPlotProps = {
  readonly event: EventNote
  readonly day: ProgrammeDay
  readonly drawn: DayTimeline
  readonly label: string
}

type Entry =
  | { readonly kind: 'step'; readonly from: number; readonly step: DrawnStep }
  | { readonly kind: 'pause'; readonly from: number; readonly pause: Pause }

/** Steps and pauses in the order in which they come. */
const entriesOf = ({ steps, pauses }: DayTimeline): readonly Entry[] =>
  [
    ...steps.map((step): Entry => ({ kind: 'step', from: step.start, step })),
    ...pauses.map((pause): Entry => ({ kind: 'pause', from: pause.from, pause })),
  ].sort((one, other) => one.from - other.from)

const rowsOf = ({ line }: Tracks, from: number, to: number): string =>
  `${line.get(from) ?? 1} / ${line.get(to) ?? 2}`

/**
 * The steps of a day as a list in the order of time that stands on a scale of hours: what is longer is taller, what is
 * at the same time is side by side. A row grows with its words, so that nothing is ever cut off.
 */
export function DayPlot({ event, day, drawn, label }: DayPlotProps): ReactNode {
  const { timeline } = useMessages()
  const language = useLanguage()
  const tracks = useMemo(() => tracksOf(drawn), [drawn])
  const stepsByPath = useMemo(() => new Map(drawn.steps.map(step => [step.at, step])), [drawn])
  const gridTemplateRows = tracks.rows
    .map(({ minutes, isPause }) => minutes * (isPause ? pixels.pause : pixels.step))
    .map(height => `minmax(${Math.round(height)}px, auto)`)
    .join(' ')
  const gridTemplateColumns = `auto repeat(${drawn.lanes}, minmax(min(11rem, 100%), 1fr))`
  return (
    <div
      className="timeline-plot"
      data-hours={drawn.hasHours}
      data-wide={drawn.lanes > mostSqueezed ? '' : undefined}
      style={drawn.hasHours ? { gridTemplateRows, gridTemplateColumns } : {}}
    >
      {fullHours(drawn).map(minute => (
        <div
          key={minute}
          className="timeline-hour"
          aria-hidden
          style={{ gridRowStart: tracks.line.get(minute) ?? 1 }}
        >
          <span>{clockOn(minute, language)}</span>
        </div>
      ))}
      <ol aria-label={timeline.stepsOf(label)}>
        {entriesOf(drawn).map(entry =>
          entry.kind === 'pause' ? (
            <li
              key={`pause ${entry.from}`}
              className="timeline-pause"
              style={{ gridRow: rowsOf(tracks, entry.pause.from, entry.pause.to), gridColumn: '2 / -1' }}
            >
              <Hourglass size={14} aria-hidden />
              <span>
                {entry.pause.isSure
                  ? timeline.pause(entry.pause.minutes)
                  : timeline.unsurePause(entry.pause.minutes, clockOn(entry.pause.to, language))}
              </span>
            </li>
          ) : (
            <li
              key={entry.step.at}
              className="timeline-step"
              style={{
                gridRow: rowsOf(tracks, entry.step.start, entry.step.until),
                gridColumn: entry.step.lane + 2,
              }}
            >
              <StepCard
                event={event}
                day={day}
                step={entry.step}
                clockChange={drawn.clockChange}
                others={stepsByPath}
              />
            </li>
          ),
        )}
      </ol>
    </div>
  )
}
