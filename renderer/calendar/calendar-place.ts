import { useCallback, useState } from 'react'
import { type EventFilter, everyEvent } from '../../domain/calendar/event-filter.ts'
import { today } from '../formats.ts'

export const eventsViews = ['list', 'week', 'month'] as const
export type EventsView = (typeof eventsViews)[number]

/** How the events are looked at: in which view, around which day, and which of them. */
export type CalendarPlace = {
  readonly view: EventsView
  readonly day: string
  readonly filter: EventFilter
}

/** Where the person left the calendar; it lasts as long as the window. */
let left: CalendarPlace | null = null

/** The place in the calendar, taken up where it was left. */
export function useCalendarPlace(): readonly [CalendarPlace, (change: Partial<CalendarPlace>) => void] {
  const [place, setPlace] = useState<CalendarPlace>(
    () => left ?? { view: 'list', day: today(), filter: everyEvent },
  )
  const change = useCallback((part: Partial<CalendarPlace>) => {
    setPlace(before => {
      left = { ...before, ...part }
      return left
    })
  }, [])
  return [place, change]
}
