import { type ReactNode, useCallback, useMemo, useState } from 'react'
import { isShown } from '../../domain/calendar/event-filter.ts'
import { eventsByDay } from '../../domain/calendar/event-span.ts'
import { monthGrid, weekOf } from '../../domain/calendar/month-grid.ts'
import { isSchoolDayKnown, knownSchoolDays } from '../../domain/calendar/school-holidays.ts'
import type { EventSummary } from '../../domain/summaries.ts'
import { formatShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useCalendarPlace } from './calendar-place.ts'
import type { Page } from './day-keys.ts'
import { DayPanel } from './day-panel.tsx'
import { EventsList } from './events-list.tsx'
import { FilterBar } from './filter-bar.tsx'
import { MonthView } from './month-view.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PeriodBar } from './period-bar.tsx'
import { UndatedEvents } from './undated-events.tsx'
import { useDayPanel } from './use-day-panel.ts'
import { useEventDrag } from './use-event-drag.ts'
import { ViewSwitch } from './view-switch.tsx'
import { WeekView } from './week-view.tsx'
import './calendar.css'

/** What is being moved, and where to; no day yet where the person has still to say it. */
type Moving = { readonly event: EventSummary; readonly to: string }

/** The events as a list, a week or a month, narrowed by the same filters. */
export function EventsDesk({ all }: { all: readonly EventSummary[] }): ReactNode {
  const { calendar } = useMessages()
  const [place, change] = useCalendarPlace()
  const [moving, setMoving] = useState<Moving | null>(null)
  const { view, day, filter } = place
  const shown = useMemo(() => all.filter(event => isShown(event, filter)), [all, filter])
  const ask = useCallback((event: EventSummary) => setMoving({ event, to: '' }), [])
  const drop = useCallback((event: EventSummary, to: string) => setMoving({ event, to }), [])
  return (
    <>
      <div className="events-tools">
        <ViewSwitch view={view} onView={next => change({ view: next })} />
        <FilterBar events={all} filter={filter} onFilter={next => change({ filter: next })} />
      </div>
      {shown.length === 0 ? <p className="soft">{calendar.noneFound}</p> : null}
      {view === 'list' ? (
        <EventsList events={shown} onMove={ask} />
      ) : (
        <CalendarPage
          page={view}
          events={shown}
          day={day}
          onDay={next => change({ day: next })}
          onMove={ask}
          onDrop={drop}
        />
      )}
      {moving === null ? null : (
        <MoveDialog
          event={moving.event}
          to={moving.to}
          onMoved={to => change({ day: to })}
          onClose={() => setMoving(null)}
        />
      )}
    </>
  )
}

type CalendarPageProps = {
  readonly page: Page
  readonly events: readonly EventSummary[]
  readonly day: string
  readonly onDay: (day: string) => void
  readonly onMove: (event: EventSummary) => void
  readonly onDrop: (event: EventSummary, firstDay: string) => void
}

/** A week or a month with the panel of the chosen day beside it, and the events that have no day. */
function CalendarPage({ page, events, day, onDay, onMove, onDrop }: CalendarPageProps): ReactNode {
  const { calendar } = useMessages()
  const language = useLanguage()
  const drag = useEventDrag(onDrop)
  const { panel, enter } = useDayPanel(day)
  const View = page === 'month' ? MonthView : WeekView
  const byDay = useMemo(() => eventsByDay(events), [events])
  const days = page === 'month' ? monthGrid(day).flat() : weekOf(day)
  const { first, last } = knownSchoolDays
  return (
    <>
      <PeriodBar page={page} day={day} onDay={onDay} />
      <div className="calendar">
        <div className="calendar-page">
          <View events={events} byDay={byDay} day={day} onDay={onDay} onEnter={enter} drag={drag} />
          <p className="soft calendar-notes">
            {days.every(isSchoolDayKnown)
              ? calendar.schoolWhere
              : calendar.schoolUnknown(formatShortDay(first, language), formatShortDay(last, language))}
          </p>
        </div>
        <DayPanel day={day} events={byDay.get(day) ?? []} onMove={onMove} panel={panel} />
      </div>
      <UndatedEvents events={events.filter(({ firstDay }) => firstDay === '')} onMove={onMove} />
    </>
  )
}
