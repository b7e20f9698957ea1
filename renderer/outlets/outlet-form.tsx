import { type ReactNode, useState } from 'react'
import { coverageName, readCoverage } from '../../domain/coverage.ts'
import type { OutletDraft } from '../../domain/outlet.ts'
import { useMessages } from '../messages/messages.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'

export type OutletFormProps = {
  readonly draft: OutletDraft
  readonly onChange: (change: (before: OutletDraft) => OutletDraft) => void
}

/** What is known of an outlet. */
export function OutletForm({ draft, onChange }: OutletFormProps): ReactNode {
  const { outlets } = useMessages()
  const set = (part: Partial<OutletDraft>): void => onChange(before => ({ ...before, ...part }))
  return (
    <section className="card stack" aria-label={outlets.identity}>
      <div className="form-grid" data-columns="2">
        <NameField name={draft.name} onChange={name => set({ name })} />
        <SelectField
          label={outlets.type}
          value={draft.type}
          onChange={type => set({ type })}
          options={optionsOf(outlets.types)}
        />
        <TextField
          label={outlets.group}
          value={draft.group}
          onChange={group => set({ group })}
          maxLength={120}
        />
        <LinesField
          label={outlets.coverage}
          value={draft.coverage.map(coverageName)}
          onChange={lines => set({ coverage: lines.flatMap(line => readCoverage(line).codes) })}
          check={line => readCoverage(line).unread.length === 0}
          wrong={outlets.unreadCoverage}
          hint={outlets.coverageHint}
          max={60}
        />
        <LinesField
          label={outlets.otherNames}
          value={draft.otherNames}
          onChange={otherNames => set({ otherNames })}
          hint={outlets.otherNamesHint}
          max={20}
        />
      </div>
      <TextField label={outlets.notes} value={draft.notes} onChange={notes => set({ notes })} multiline />
    </section>
  )
}

/**
 * The name is written into the records of all its contacts: it is taken when the field is left, not letter by
 * letter.
 */
function NameField({ name, onChange }: { name: string; onChange: (name: string) => void }): ReactNode {
  const { outlets } = useMessages()
  const [typed, setTyped] = useState(name)
  const take = (): void => {
    const next = typed.trim()
    if (next !== '' && next !== name) onChange(next)
  }
  return (
    <TextField
      label={outlets.name}
      value={typed}
      onChange={setTyped}
      onBlur={take}
      error={typed.trim() === '' ? outlets.nameMissing : ''}
      hint={outlets.nameHint}
      maxLength={120}
    />
  )
}
