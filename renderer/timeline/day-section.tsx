import { MapPin, TriangleAlert, Users } from 'lucide-react'
import { type ReactNode, useId, useMemo } from 'react'
import { siteLine } from '../../domain/compose/reception-line.ts'
import type { EventNote } from '../../domain/event-note.ts'
import { capitalized } from '../../domain/french/capitals.ts'
import { fullName } from '../../domain/french/names.ts'
import type { Person } from '../../domain/person.ts'
import type { ProgrammeDay } from '../../domain/programme.ts'
import { attending } from '../../domain/timeline/attending.ts'
import { type DayTimeline, dayTimeline } from '../../domain/timeline/day-timeline.ts'
import { formatDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AccessBadge } from './access-badge.tsx'
import { DayPlot } from './day-plot.tsx'
import { FieldLink } from './field-link.tsx'
import { addressBelow, placeName } from './place-name.ts'
import { withPaths } from './with-path.ts'

type DaySectionProps = { readonly event: EventNote; readonly day: ProgrammeDay; readonly index: number }

/** One day: when it is, who is there, its sites, its steps over the hours. */
export function DaySection({ event, day, index }: DaySectionProps): ReactNode {
  const { timeline } = useMessages()
  const language = useLanguage()
  const heading = useId()
  const at = `programme.days[${index}]`
  const drawn = useMemo(() => dayTimeline(day, at, event.timeZone), [day, at, event.timeZone])
  const date = day.date === '' ? '' : capitalized(formatDay(day.date, language))
  const title = [date, day.label].filter(part => part !== '').join(' – ')
  return (
    <section className="timeline-day" aria-labelledby={heading}>
      <h2 id={heading}>{title === '' ? timeline.dayNumber(index + 1) : title}</h2>
      {day.date === '' ? <p className="soft">{timeline.undated}</p> : null}
      <People persons={attending(event.persons, day.date)} />
      <Sites event={event} day={day} at={at} />
      <DayRemarks drawn={drawn} />
      {drawn.steps.length === 0 ? (
        <p className="soft">
          {timeline.noSteps}{' '}
          <FieldLink eventId={event.id} path={at} className="timeline-link">
            {timeline.addSteps}
          </FieldLink>
        </p>
      ) : (
        <DayPlot event={event} day={day} drawn={drawn} label={title} />
      )}
    </section>
  )
}

const nameOf = (person: Person): string => fullName({ ...person, civility: '' }, false) || person.role

function People({ persons }: { persons: readonly Person[] }): ReactNode {
  const { timeline } = useMessages()
  const names = persons.map(nameOf).filter(name => name !== '')
  if (names.length === 0) return null
  return (
    <p className="timeline-people">
      <Users size={16} aria-hidden />
      <span>{timeline.attending(names)}</span>
    </p>
  )
}

function Sites({ event, day, at }: { event: EventNote; day: ProgrammeDay; at: string }): ReactNode {
  const { timeline } = useMessages()
  const said = withPaths(day.sequences, `${at}.sequences`).filter(
    ({ item }) => siteLine(item.site) !== '' || item.title !== '',
  )
  if (said.length === 0) return null
  return (
    <ul className="timeline-sites" aria-label={timeline.sites}>
      {said.map(({ item, path }) => (
        <li key={path}>
          <MapPin size={16} aria-hidden />
          <div className="stack-tight">
            <FieldLink eventId={event.id} path={`${path}.site`} className="timeline-link timeline-site">
              {placeName(item)}
            </FieldLink>
            <span className="soft">{addressBelow(item)}</span>
            <AccessBadge access={item.access} />
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What makes the hours of this day harder to read than others. */
function DayRemarks({ drawn }: { drawn: DayTimeline }): ReactNode {
  const { timeline } = useMessages()
  const { clockChange, hasHours, steps } = drawn
  const isConcerned = clockChange !== null && drawn.from <= clockChange.at && drawn.to > clockChange.at - 60
  return (
    <>
      {isConcerned ? (
        <p className="timeline-remark">
          <TriangleAlert size={16} aria-hidden />
          <span>{clockChange.shift > 0 ? timeline.clocksForward : timeline.clocksBack}</span>
        </p>
      ) : null}
      {steps.length > 0 && !hasHours ? <p className="soft">{timeline.noHours}</p> : null}
    </>
  )
}
