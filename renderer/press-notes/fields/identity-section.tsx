import { memo, type ReactNode } from 'react'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import { useMessages } from '../../messages/messages.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { optionsOf } from '../../parts/options.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'
import { type ChangeNote, useFieldPut } from '../draft-change.ts'
import { NoteSection } from './note-section.tsx'

type IdentitySectionProps = Pick<PressNoteDraft, 'kind' | 'title' | 'number' | 'place' | 'date'> & {
  readonly change: ChangeNote
}

/** What the note is, and what stands above its title. */
export const IdentitySection = memo(function IdentitySection({
  kind,
  title,
  number,
  place,
  date,
  change,
}: IdentitySectionProps): ReactNode {
  const { fields, kinds } = useMessages().notes
  const putKind = useFieldPut(change, 'kind')
  const putTitle = useFieldPut(change, 'title')
  const putNumber = useFieldPut(change, 'number')
  const putPlace = useFieldPut(change, 'place')
  const putDate = useFieldPut(change, 'date')
  return (
    <NoteSection at="heading" title={fields.identity}>
      <div data-field="title">
        <TextField
          label={fields.title}
          value={title}
          onChange={putTitle}
          hint={fields.titleHint}
          maxLength={300}
          multiline
        />
      </div>
      <div className="note-pair" data-wider="first">
        <SelectField label={fields.kind} value={kind} onChange={putKind} options={optionsOf(kinds)} />
        <TextField label={fields.number} value={number} onChange={putNumber} maxLength={120} />
      </div>
      <div className="note-pair">
        <TextField label={fields.place} value={place} onChange={putPlace} maxLength={120} />
        <div data-field="date">
          <DateField label={fields.date} value={date} onChange={putDate} />
        </div>
      </div>
    </NoteSection>
  )
})
