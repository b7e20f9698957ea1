import type { ReactNode } from 'react'
import type { ContactDraft, Place } from '../../domain/contact.ts'
import { salutationOf } from '../../domain/salutation.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { TermsField } from '../parts/terms-field.tsx'
import { TextField } from '../parts/text-field.tsx'
import type { DraftFields } from './draft-fields.ts'
import { countryOptions, languageOptions } from './region-words.ts'

/** What the folded part holds, in a few words. */
export const moreSummary = ({ salutation, pressCard, place }: ContactDraft): string =>
  [salutation, pressCard, place.town].filter(text => text !== '').join(' · ')

/** What is asked for less often: address, press card, languages, salutation. */
export function MoreFields({ draft, set }: DraftFields): ReactNode {
  const { contactSheet } = useMessages()
  const language = useLanguage()
  const { place } = draft
  const move = (part: Partial<Place>): void => set({ place: { ...place, ...part } })
  return (
    <div className="form-grid" data-columns="2">
      <TextField
        label={contactSheet.salutation}
        value={draft.salutation}
        onChange={salutation => set({ salutation })}
        placeholder={salutationOf({ ...draft, salutation: '' })}
        hint={contactSheet.salutationHint}
        maxLength={120}
      />
      <TextField
        label={contactSheet.pressCard}
        value={draft.pressCard}
        onChange={pressCard => set({ pressCard })}
        maxLength={30}
      />
      <TermsField
        label={contactSheet.languages}
        value={draft.languages}
        onChange={languages => set({ languages })}
        options={languageOptions(language)}
        max={10}
      />
      <TextField
        label={contactSheet.street}
        value={place.street}
        onChange={street => move({ street })}
        maxLength={300}
      />
      <TextField
        label={contactSheet.postalCode}
        value={place.postalCode}
        onChange={postalCode => move({ postalCode })}
        maxLength={12}
      />
      <TextField
        label={contactSheet.town}
        value={place.town}
        onChange={town => move({ town })}
        maxLength={120}
      />
      <SelectField
        label={contactSheet.country}
        value={place.country === 'FR' ? '' : place.country}
        onChange={country => move({ country })}
        options={countryOptions(language, place.country)}
      />
    </div>
  )
}
