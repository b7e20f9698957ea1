import { type DragEvent, useCallback, useMemo, useRef, useState } from 'react'
import { dayAfter, daysBetween } from '../../domain/note-start/calendar-days.ts'
import type { EventSummary } from '../../domain/summaries.ts'

export type EventDrag = {
  /** The day over which an event is held, or empty. */
  readonly over: string
  readonly take: (taken: DragEvent<HTMLElement>, event: EventSummary, day: string) => void
  /** Over a day; empty is beside them all. */
  readonly hold: (held: DragEvent<HTMLElement>, day: string) => void
  readonly drop: (dropped: DragEvent<HTMLElement>, day: string) => void
  readonly end: () => void
}

type Taken = { readonly event: EventSummary; readonly day: string }

/**
 * Dragging an event to another day. It moves by as many days as the piece that was taken hold of: the second day of a
 * visit dropped on a Friday begins it on the Thursday. `onMove` gets the new first day and asks before anything moves.
 */
export function useEventDrag(onMove: (event: EventSummary, firstDay: string) => void): EventDrag {
  const taken = useRef<Taken | null>(null)
  const [over, setOver] = useState('')

  const take = useCallback((started: DragEvent<HTMLElement>, event: EventSummary, day: string) => {
    taken.current = { event, day }
    // A link brings its address along, which other programs would open.
    started.dataTransfer.clearData()
    started.dataTransfer.setData('application/x-mallette-event', event.id)
    started.dataTransfer.effectAllowed = 'move'
  }, [])
  const hold = useCallback((held: DragEvent<HTMLElement>, day: string) => {
    if (taken.current === null || day === '') return
    held.preventDefault()
    held.dataTransfer.dropEffect = 'move'
    setOver(day)
  }, [])
  const end = useCallback(() => {
    taken.current = null
    setOver('')
  }, [])
  const drop = useCallback(
    (dropped: DragEvent<HTMLElement>, day: string) => {
      const held = taken.current
      end()
      if (held === null || day === '') return
      dropped.preventDefault()
      if (held.day === day) return
      onMove(held.event, dayAfter(held.event.firstDay, daysBetween(held.day, day)))
    },
    [end, onMove],
  )
  return useMemo(() => ({ over, take, hold, drop, end }), [over, take, hold, drop, end])
}
