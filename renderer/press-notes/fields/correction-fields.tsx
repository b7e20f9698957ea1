import type { ReactNode } from 'react'
import type { Correction } from '../../../domain/press-note.ts'
import { useLists } from '../../lists/lists.tsx'
import { noteThing } from '../../lists/things.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { DateField } from '../../parts/date-field.tsx'
import { optionsOf } from '../../parts/options.ts'
import { SelectField } from '../../parts/select-field.tsx'
import { TextField } from '../../parts/text-field.tsx'

type CorrectionFieldsProps = {
  readonly correction: Correction
  /** The note that corrects: it cannot correct itself. */
  readonly noteId: string
  readonly onChange: (correction: Correction) => void
}

/** What the note does to an earlier one: chosen from the list, which gives number and day, or typed. */
export function CorrectionFields({ correction, noteId, onChange }: CorrectionFieldsProps): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  const { fields } = messages.notes
  const { notes } = useLists()
  const others = notes.status === 'ready' ? notes.value.filter(({ id }) => id !== noteId) : []
  const options = others.map(note => {
    const { name, details } = noteThing(note, messages, language)
    return { value: note.id, label: [name, ...details].filter(text => text !== '').join(', ') }
  })
  const choose = (id: string): void => {
    const note = others.find(other => other.id === id)
    if (note === undefined) onChange({ ...correction, noteId: null })
    else onChange({ ...correction, noteId: note.id, number: note.number, day: note.date })
  }
  return (
    <>
      <div className="note-pair">
        <SelectField
          label={fields.effect}
          value={correction.effect}
          onChange={effect => onChange({ ...correction, effect })}
          options={optionsOf(fields.effects)}
        />
        <SelectField
          label={fields.correctedNote}
          value={correction.noteId ?? ''}
          onChange={choose}
          options={[{ value: '', label: fields.otherNote }, ...options]}
        />
      </div>
      <div className="note-pair">
        <TextField
          label={fields.correctedNumber}
          value={correction.number}
          onChange={number => onChange({ ...correction, number })}
          maxLength={120}
        />
        <DateField
          label={fields.correctedDay}
          value={correction.day}
          onChange={day => onChange({ ...correction, day })}
        />
      </div>
    </>
  )
}
