import { CalendarDays, CalendarRange, List } from 'lucide-react'
import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { useMessages } from '../messages/messages.tsx'
import { type EventsView, eventsViews } from './calendar-place.ts'

const icons = { list: List, week: CalendarRange, month: CalendarDays } as const

type ViewSwitchProps = { readonly view: EventsView; readonly onView: (view: EventsView) => void }

/** List, week or month; ← and → walk through them. */
export function ViewSwitch({ view, onView }: ViewSwitchProps): ReactNode {
  const { calendar } = useMessages()
  return (
    <ToggleButtonGroup
      className="view-switch"
      aria-label={calendar.view}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([key]) => onView(eventsViews.find(one => one === key) ?? view)}
    >
      {eventsViews.map(one => {
        const Icon = icons[one]
        return (
          <ToggleButton key={one} id={one} className="view-button">
            <Icon size={16} aria-hidden />
            {calendar.views[one]}
          </ToggleButton>
        )
      })}
    </ToggleButtonGroup>
  )
}
