import type { ReactNode } from 'react'
import type { ProgrammeDay, Sequence } from '../../../domain/programme.ts'
import {
  alterDay,
  alterSequence,
  dayAt,
  type ProgrammePlace,
  sequenceAt,
} from '../../../domain/programme-edits/place.ts'
import { lengths } from '../../../domain/text.ts'
import type { Change } from '../../event-notes/field-change.ts'
import { PressAccessField } from '../../event-notes/press-access-field.tsx'
import { Receptions } from '../../event-notes/reception-fields.tsx'
import { SiteFields } from '../../event-notes/site-fields.tsx'
import { useMessages } from '../../messages/messages.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { useFactChange, useWork } from '../composer/use-composer.tsx'

type PlaceFormProps = { readonly place: ProgrammePlace }

/** Where a sequence takes place, where the press is received for it, and the access that its steps share. */
export function SequenceForm({ place }: PlaceFormProps): ReactNode {
  const { events } = useMessages()
  const { event } = useWork()
  const changeProgramme = useFactChange('programme')
  const sequence = event === null ? null : sequenceAt(event.programme, place)
  if (sequence === null) return null
  const change = (alter: (before: Sequence) => Sequence): void =>
    changeProgramme(programme => alterSequence(programme, place, alter))
  const changeOf =
    <K extends keyof Sequence>(key: K): Change<Sequence[K]> =>
    alter =>
      change(before => ({ ...before, [key]: alter(before[key]) }))
  return (
    <>
      <SiteFields site={sequence.site} change={changeOf('site')} />
      <div className="stack">
        <span className="field-label">{events.receptionHere}</span>
        <Receptions
          label={events.receptionHere}
          receptions={sequence.reception}
          change={changeOf('reception')}
          site={sequence.site}
        />
      </div>
      <div className="common-access">
        <span className="field-label">{events.sequenceAccess}</span>
        <PressAccessField access={sequence.access} change={changeOf('access')} />
      </div>
    </>
  )
}

/** The date of a day of the programme, or its label where none is settled. */
export function DayForm({ place }: PlaceFormProps): ReactNode {
  const { events } = useMessages()
  const { event } = useWork()
  const changeProgramme = useFactChange('programme')
  const day = event === null ? null : dayAt(event.programme, place)
  if (day === null) return null
  const put = (fields: Partial<Pick<ProgrammeDay, 'date' | 'label'>>): void =>
    changeProgramme(programme => alterDay(programme, place, before => ({ ...before, ...fields })))
  return (
    <div className="form-grid">
      <DateField
        label={events.day}
        value={day.date}
        onChange={date => put({ date })}
        placeholder={events.dayHint}
      />
      <TextField
        label={events.dayLabel}
        value={day.label}
        onChange={label => put({ label })}
        hint={events.dayLabelHint}
        maxLength={lengths.name}
      />
    </div>
  )
}
