import type { ReactNode } from 'react'
import type { Issuer, IssuerDraft } from '../../domain/issuer.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import { useDraft } from '../parts/use-draft.ts'
import { CharterLink } from './charter-link.tsx'
import { FormFoot } from './form-foot.tsx'
import { IssuerContacts } from './issuer-contacts.tsx'
import { SeriesFields } from './series-fields.tsx'
import { unsavedIssuers } from './unsaved-issuers.ts'

type IssuerFormProps = { readonly issuer: Issuer; readonly isOpen: boolean }

/** One issuer: what its notes bear at the head and at the foot, and how they are written. */
export function IssuerForm({ issuer, isOpen }: IssuerFormProps): ReactNode {
  const { library, shell } = useMessages()
  const { id, ...value } = issuer
  const { draft, change, state, flush } = useDraft<IssuerDraft>({
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
      <CharterLink issuerId={id} flush={flush} />
      <h3>{library.contacts}</h3>
      <IssuerContacts contacts={draft.contacts} onChange={contacts => set({ contacts })} />
      <Writing draft={draft} set={set} />
      <SeriesFields issuerId={id} series={draft.series} onChange={series => set({ series })} />
      <FormFoot noun="issuers" id={id} name={draft.name} state={state} flush={flush} />
    </Section>
  )
}

type WritingProps = { readonly draft: IssuerDraft; readonly set: (part: Partial<IssuerDraft>) => void }

/** How hours and family names are written. */
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
      </div>
      <div className="row">
        <CheckField
          label={library.surnameCapitals}
          isSelected={draft.surnameCapitals}
          onChange={surnameCapitals => set({ surnameCapitals })}
        />
      </div>
    </>
  )
}
