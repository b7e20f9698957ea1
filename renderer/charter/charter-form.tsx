import type { ReactNode } from 'react'
import type { Charter } from '../../domain/charter.ts'
import type { IssuerDraft } from '../../domain/issuer.ts'
import { useMessages } from '../messages/messages.tsx'
import { CheckField } from '../parts/check-field.tsx'
import { LinesField } from '../parts/lines-field.tsx'
import { optionsOf } from '../parts/options.ts'
import { Section } from '../parts/section.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { LogoField } from './logo-field.tsx'
import { PartnerFields } from './partner-fields.tsx'
import { StyleFields } from './style-fields.tsx'
import { MarginFields, TypeFields } from './type-fields.tsx'

type CharterFormProps = {
  readonly draft: IssuerDraft
  readonly set: (part: Partial<IssuerDraft>) => void
}

/** Everything that makes the look of an issuer’s documents, the usual first. */
export function CharterForm({ draft, set }: CharterFormProps): ReactNode {
  const { charter: words, library } = useMessages()
  const { charter } = draft
  const setCharter = (part: Partial<Charter>): void => set({ charter: { ...charter, ...part } })
  const ownLooks = Object.keys(charter.styles).length
  return (
    <>
      {charter.takenFrom === '' ? null : <p className="soft">{words.takenFrom(charter.takenFrom)}</p>}
      <Section title={words.identity}>
        <LinesField
          label={words.letterhead}
          value={draft.letterhead}
          onChange={letterhead => set({ letterhead })}
        />
        <LinesField label={words.motto} value={draft.motto} onChange={motto => set({ motto })} />
        <LinesField
          label={words.footer}
          value={draft.footer}
          onChange={footer => set({ footer })}
          check={line => line.length <= 300}
          max={4}
        />
      </Section>
      <Section title={words.logo} isOpen={draft.logo !== null}>
        <LogoField
          key={draft.logo === null ? 'none' : 'one'}
          logo={draft.logo}
          onChange={logo => set({ logo })}
        />
      </Section>
      <Section title={words.partners} count={draft.partners.length} isOpen={draft.partners.length > 0}>
        <PartnerFields partners={draft.partners} onChange={partners => set({ partners })} />
      </Section>
      <Section title={words.type}>
        <TypeFields charter={charter} set={setCharter} />
      </Section>
      <Section title={words.layout} isOpen={charter.margins !== null}>
        <MarginFields charter={charter} set={setCharter} />
      </Section>
      <Section title={words.writing} isOpen={false}>
        <SelectField
          label={words.hourStyle}
          value={draft.hourStyle}
          onChange={hourStyle => set({ hourStyle })}
          options={optionsOf(library.hourStyles)}
        />
        <CheckField
          label={words.surnameCapitals}
          isSelected={draft.surnameCapitals}
          onChange={surnameCapitals => set({ surnameCapitals })}
        />
      </Section>
      <Section title={words.stylesTitle} count={ownLooks} isOpen={false}>
        <StyleFields charter={charter} set={setCharter} />
      </Section>
    </>
  )
}
