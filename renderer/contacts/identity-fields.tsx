import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { optionsOf } from '../parts/options.ts'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { DraftFields } from './draft-fields.ts'

/** A person has a civility and two names, a newsroom or an office the name of its desk. */
export function IdentityFields({ draft, set }: DraftFields): ReactNode {
  const { contacts, contactSheet } = useMessages()
  const isPerson = draft.kind === 'journalist' || draft.kind === 'adviser'
  return (
    <div className="form-grid" data-columns="2">
      <SelectField
        label={contactSheet.kind}
        value={draft.kind}
        onChange={kind => set({ kind })}
        options={optionsOf(contacts.kinds)}
      />
      {isPerson || draft.family !== '' || draft.given !== '' ? (
        <>
          <SelectField
            label={contactSheet.civility}
            value={draft.civility}
            onChange={civility => set({ civility })}
            options={optionsOf(contacts.civilities)}
          />
          <TextField
            label={contactSheet.given}
            value={draft.given}
            onChange={given => set({ given })}
            maxLength={120}
          />
          <TextField
            label={contactSheet.family}
            value={draft.family}
            onChange={family => set({ family })}
            maxLength={120}
          />
        </>
      ) : null}
      {!isPerson || draft.desk !== '' ? (
        <TextField
          label={contactSheet.desk}
          value={draft.desk}
          onChange={desk => set({ desk })}
          maxLength={120}
        />
      ) : null}
    </div>
  )
}
