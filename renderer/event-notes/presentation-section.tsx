import { memo, type ReactNode } from 'react'
import { type TimeZone, timeZoneSchema } from '../../domain/moment.ts'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import type { Programme } from '../../domain/programme.ts'
import { lengths } from '../../domain/text.ts'
import { useMessages } from '../messages/messages.tsx'
import { FieldPlace } from '../parts/field-place.tsx'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { choicesOf } from './choices.ts'
import { type Change, useFieldChange } from './field-change.ts'
import { PressAccessField } from './press-access-field.tsx'
import { useRemark } from './use-remark.tsx'

const zones = timeZoneSchema.unwrap().options

type PresentationSectionProps = {
  readonly title: string
  readonly caveat: string
  readonly access: PressAccess
  readonly timeZone: TimeZone
  readonly change: Change<Programme>
  readonly changeTimeZone: Change<TimeZone>
}

/** How the programme is headed: its title, its caveat, local time, and an access common to all of it. */
export const PresentationSection = memo(function PresentationSection(
  props: PresentationSectionProps,
): ReactNode {
  const { title, caveat, access, timeZone, change, changeTimeZone } = props
  const { events } = useMessages()
  const changeAccess = useFieldChange(change, 'access')
  const titleRemark = useRemark('programme.title')
  const caveatRemark = useRemark('programme.caveat', events.caveatHint)
  const summary = [
    title || events.programmeTitleDefault,
    events.timeZones[timeZone],
    pressAccessWording(access),
  ]
  return (
    <Section
      title={events.presentation}
      summary={summary.filter(part => part !== '').join(' · ')}
      isOpen={false}
    >
      <div className="form-grid">
        <FieldPlace at="programme.title">
          <TextField
            label={events.programmeTitle}
            value={title}
            onChange={next => change(before => ({ ...before, title: next }))}
            placeholder={events.programmeTitleDefault}
            maxLength={lengths.name}
            {...titleRemark}
          />
        </FieldPlace>
        <SelectField
          label={events.timeZone}
          value={timeZone}
          onChange={zone => changeTimeZone(() => zone)}
          options={choicesOf(zones, events.timeZones)}
        />
        <FieldPlace at="programme.caveat" className="wide">
          <TextField
            label={events.caveat}
            value={caveat}
            onChange={next => change(before => ({ ...before, caveat: next }))}
            maxLength={lengths.sentence}
            {...caveatRemark}
          />
        </FieldPlace>
      </div>
      <div className="common-access">
        <span className="field-label">{events.programmeAccess}</span>
        <PressAccessField access={access} change={changeAccess} />
      </div>
    </Section>
  )
})
