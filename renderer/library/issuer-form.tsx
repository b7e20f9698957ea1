import type { ReactNode } from 'react'
import type { Issuer, IssuerDraft } from '../../domain/issuer.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { ParsedField } from '../parts/parsed-field.tsx'
import { SavedState } from '../parts/saved-state.tsx'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { IssuerContacts } from './issuer-contacts.tsx'

type IssuerFormProps = { readonly issuer: Issuer; readonly isOpen: boolean }

const unsavedIssuers: UnsavedDrafts<IssuerDraft> = new Map()

/** One issuer: what its notes bear at the head and at the foot, and how they are written. */
export function IssuerForm({ issuer, isOpen }: IssuerFormProps): ReactNode {
  const { library, shell } = useMessages()
  const { id, ...value } = issuer
  const { draft, change, state } = useDraft<IssuerDraft>({
    value,
    savedAt: '',
    save: next => ask('issuers.save', { id, draft: next }),
    unsaved: { drafts: unsavedIssuers, id },
  })
  const set = (part: Partial<IssuerDraft>): void => change(before => ({ ...before, ...part }))
  return (
    <Section title={draft.name || shell.untitled} isOpen={isOpen}>
      <TextField
        label={library.issuerName}
        hint={library.issuerNameHint}
        value={draft.name}
        onChange={name => set({ name })}
        maxLength={300}
      />
      <div className="form-grid">
        <LinesField
          label={library.letterhead}
          value={draft.letterhead}
          onChange={letterhead => set({ letterhead })}
        />
        <LinesField label={library.motto} value={draft.motto} onChange={motto => set({ motto })} />
        <LinesField
          label={library.footer}
          value={draft.footer}
          onChange={footer => set({ footer })}
          check={line => line.length <= 300}
          max={4}
        />
      </div>
      <h3>{library.contacts}</h3>
      <IssuerContacts contacts={draft.contacts} onChange={contacts => set({ contacts })} />
      <Writing draft={draft} set={set} />
      <SavedState state={state} />
    </Section>
  )
}

type WritingProps = { readonly draft: IssuerDraft; readonly set: (part: Partial<IssuerDraft>) => void }

/** How hours, family names and numbers are written. */
function Writing({ draft, set }: WritingProps): ReactNode {
  const { library } = useMessages()
  return (
    <>
      <div className="form-grid">
        <SelectField
          label={library.hourStyle}
          value={draft.hourStyle}
          onChange={hourStyle => set({ hourStyle })}
          options={optionsOf(library.hourStyles)}
        />
        <ParsedField
          label={library.nextNumber}
          value={draft.series.next}
          onChange={next => set({ series: { ...draft.series, next } })}
          parse={parseNumber}
          format={String}
          wrong={() => library.unreadableNumber}
          maxLength={10}
        />
      </div>
      <div className="row">
        <CheckField
          label={library.yearly}
          isSelected={draft.series.yearly}
          onChange={yearly => set({ series: { ...draft.series, yearly } })}
        />
        <CheckField
          label={library.surnameCapitals}
          isSelected={draft.surnameCapitals}
          onChange={surnameCapitals => set({ surnameCapitals })}
        />
      </div>
    </>
  )
}

/** A note's number, 1 to 999 999 (the bounds of an issuer's series), or null. */
function parseNumber(text: string): number | null {
  const digits = text.replaceAll(/\s/g, '')
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null
}
