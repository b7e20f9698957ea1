import { Layers2, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EventNote } from '../../domain/event-note.ts'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import type { ProgrammeDay, SubStep } from '../../domain/programme.ts'
import { type ClockChange, oddMinute } from '../../domain/timeline/clock-change.ts'
import type { DrawnStep } from '../../domain/timeline/day-timeline.ts'
import { dayLength } from '../../domain/timeline/placed-steps.ts'
import { accessTone } from '../event-notes/access-tone.ts'
import { stepName } from '../event-notes/row-names.ts'
import { writeStepTime } from '../event-notes/step-time.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { AccessBadge } from './access-badge.tsx'
import { FieldLink } from './field-link.tsx'
import { placeName } from './place-name.ts'
import { withPaths } from './with-path.ts'

type StepCardProps = {
  readonly event: EventNote
  readonly day: ProgrammeDay
  readonly step: DrawnStep
  readonly clockChange: ClockChange | null
  readonly others: ReadonlyMap<string, DrawnStep>
}

/** The access that holds for a step: its own, or that of its sequence, or that of the whole programme. */
function accessOf({ event, day, step }: StepCardProps): PressAccess {
  const all = [step.step.access, day.sequences[step.sequence]?.access, event.programme.access]
  const said = all.find(access => access !== undefined && pressAccessWording(access) !== '')
  return said ?? step.step.access
}

/** A step: its hour, what happens, where, who of the press may be there, what else is at the same time. */
export function StepCard(props: StepCardProps): ReactNode {
  const { event, day, step } = props
  const { timeline, shell } = useMessages()
  const language = useLanguage()
  const access = accessOf(props)
  const sequence = day.sequences[step.sequence]
  const place = sequence === undefined || day.sequences.length < 2 ? '' : placeName(sequence)
  const { text, venue, time, steps } = step.step
  // « Point presse (micro tendu) » alone is the step itself rather than a remark about it.
  const isNamed = text !== '' || venue !== ''
  const isAccessSaid = pressAccessWording(step.step.access) !== ''
  const where = [text === '' ? '' : venue, place].filter(part => part !== '').join(', ')
  return (
    <article className="timeline-card" data-tone={accessTone(access)}>
      <p className="timeline-what">
        <FieldLink eventId={event.id} path={step.at} className="timeline-open">
          <span className="timeline-time">{writeStepTime(time, language) || timeline.withoutHour}</span>{' '}
          {isNamed ? text || venue : <AccessBadge access={step.step.access} />}
          {isNamed || isAccessSaid ? null : shell.untitled}
        </FieldLink>
        {step.start >= dayLength ? <span className="badge">{timeline.nightAfter}</span> : null}
      </p>
      {where === '' ? null : <p className="timeline-where">{where}</p>}
      {isNamed || !isAccessSaid ? <AccessBadge access={access} /> : null}
      {steps.length === 0 ? null : (
        <ul className="timeline-substeps">
          {withPaths(steps, `${step.at}.steps`).map(({ item, path }) => (
            <SubStepLine key={path} step={item} />
          ))}
        </ul>
      )}
      <Remarks {...props} />
    </article>
  )
}

function SubStepLine({ step }: { step: SubStep }): ReactNode {
  const language = useLanguage()
  return (
    <li>
      {stepName(step, language)} <AccessBadge access={step.access} />
    </li>
  )
}

/** How many steps at the same time are named: more would bury the step itself. */
const mostNamed = 3

function Remarks({ step, others, clockChange }: StepCardProps): ReactNode {
  const { timeline } = useMessages()
  const language = useLanguage()
  const odd = step.isTimed ? oddMinute(step.start, clockChange) : null
  const named = step.overlaps.slice(0, mostNamed)
  return (
    <>
      {odd === null ? null : (
        <p className="timeline-remark">
          <TriangleAlert size={14} aria-hidden />
          <span>{odd === 'skipped' ? timeline.skippedHour : timeline.doubleHour}</span>
        </p>
      )}
      {named.map(({ with: at, minutes }) => {
        const other = others.get(at)
        const name = other === undefined ? '' : stepName(other.step, language)
        return (
          <p key={at} className="timeline-remark">
            <Layers2 size={14} aria-hidden />
            <span>{timeline.overlap(minutes, name)}</span>
          </p>
        )
      })}
      {step.overlaps.length > mostNamed ? (
        <p className="timeline-remark">
          <Layers2 size={14} aria-hidden />
          <span>{timeline.moreOverlaps(step.overlaps.length - mostNamed)}</span>
        </p>
      ) : null}
    </>
  )
}
