import type { ReactNode } from 'react'
import type { Person } from '../../domain/person.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { useMessages } from '../messages/messages.tsx'
import { DateField } from '../parts/date-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { Repeated } from '../parts/repeated.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'

type EssentialsProps = {
  readonly draft: NoteFile
  readonly onChange: (draft: NoteFile) => void
}

const noPerson: Person = { civility: '', given: '', family: '', role: '', part: 'principal', days: [] }

/** What is worth putting right before there is a draft; the rest is corrected on its page. */
export function Essentials({ draft, onChange }: EssentialsProps): ReactNode {
  const { oldNotes, notes } = useMessages()
  return (
    <section className="card stack" aria-label={oldNotes.essentials}>
      <h2>{oldNotes.essentials}</h2>
      <div className="form-grid">
        <SelectField
          label={oldNotes.kind}
          value={draft.kind}
          onChange={kind => onChange({ ...draft, kind })}
          options={optionsOf(notes.kinds)}
        />
        <TextField
          label={oldNotes.number}
          hint={oldNotes.numberHint}
          value={draft.number}
          onChange={number => onChange({ ...draft, number })}
          maxLength={120}
        />
        <TextField
          label={oldNotes.place}
          value={draft.place}
          onChange={place => onChange({ ...draft, place })}
          maxLength={120}
        />
        <DateField label={oldNotes.date} value={draft.date} onChange={date => onChange({ ...draft, date })} />
      </div>
      <TextField
        label={oldNotes.noteTitle}
        value={draft.title}
        onChange={title => onChange({ ...draft, title })}
        maxLength={300}
        multiline
      />
      <h3>{oldNotes.persons}</h3>
      <Repeated
        label={oldNotes.persons}
        items={draft.persons}
        onChange={persons => onChange({ ...draft, persons })}
        create={() => noPerson}
        addLabel={oldNotes.addPerson}
        itemName={({ given, family }) => `${given} ${family}`.trim()}
        max={40}
      >
        {(person, change) => <PersonFields person={person} onChange={change} />}
      </Repeated>
    </section>
  )
}

type PersonFieldsProps = { readonly person: Person; readonly onChange: (person: Person) => void }

function PersonFields({ person, onChange }: PersonFieldsProps): ReactNode {
  const { oldNotes } = useMessages()
  return (
    <div className="form-grid old-note-person">
      <SelectField
        label={oldNotes.civility}
        value={person.civility}
        onChange={civility => onChange({ ...person, civility })}
        options={optionsOf(oldNotes.civilities)}
      />
      <TextField
        label={oldNotes.given}
        value={person.given}
        onChange={given => onChange({ ...person, given })}
        maxLength={120}
      />
      <TextField
        label={oldNotes.family}
        value={person.family}
        onChange={family => onChange({ ...person, family })}
        maxLength={120}
      />
      <div className="wide">
        <TextField
          label={oldNotes.role}
          value={person.role}
          onChange={role => onChange({ ...person, role })}
          maxLength={300}
          multiline
        />
      </div>
    </div>
  )
}
