import { memo, type ReactNode } from 'react'
import type { Correction, PressNoteDraft } from '../../../domain/press-note.ts'
import { formatDay, today } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { CheckField } from '../../parts/check-field.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { HourField } from '../../parts/hour-field.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { CorrectionFields } from './correction-fields.tsx'
import { NoteSection } from './note-section.tsx'

const newCorrection: Correction = { effect: 'cancels-and-replaces', noteId: null, number: '', day: '' }

type ConditionsSectionProps = Pick<PressNoteDraft, 'embargo' | 'corrects' | 'date'> & {
  readonly noteId: string
  readonly change: ChangeNote
}

/** What is rare and weighs much: an embargo, and what the note does to an earlier one. */
export const ConditionsSection = memo(function ConditionsSection({
  embargo,
  corrects,
  date,
  noteId,
  change,
}: ConditionsSectionProps): ReactNode {
  const { fields } = useMessages().notes
  const language = useLanguage()
  const putEmbargo = useFieldPut(change, 'embargo')
  const putCorrects = useFieldPut(change, 'corrects')
  const summary = [
    embargo === null ? '' : `${fields.embargo} ${formatDay(embargo.day, language)}`,
    corrects === null ? '' : `${fields.effects[corrects.effect]} ${corrects.number}`,
  ].filter(text => text !== '')
  return (
    <NoteSection
      at="embargo"
      title={fields.conditions}
      summary={summary.join(', ') || fields.noCondition}
      isOpen={false}
    >
      <CheckField
        label={fields.embargo}
        isSelected={embargo !== null}
        onChange={isSelected => putEmbargo(isSelected ? { day: date || today(), clock: '' } : null)}
      />
      {embargo === null ? null : (
        <div className="note-pair">
          <DateField
            label={fields.embargoDay}
            value={embargo.day}
            // An embargo has a day: while none can be read, the last one holds.
            onChange={day => (day === '' ? undefined : putEmbargo({ ...embargo, day }))}
          />
          <HourField
            label={fields.embargoClock}
            value={embargo.clock}
            onChange={clock => putEmbargo({ ...embargo, clock })}
          />
        </div>
      )}
      <CheckField
        label={fields.corrects}
        isSelected={corrects !== null}
        onChange={isSelected => putCorrects(isSelected ? newCorrection : null)}
      />
      {corrects === null ? null : (
        <CorrectionFields correction={corrects} noteId={noteId} onChange={putCorrects} />
      )}
    </NoteSection>
  )
})
