import { useMemo } from 'react'
import type { ContactDraft } from '../../domain/contact.ts'
import { coverageName } from '../../domain/coverage.ts'
import { phoneText } from '../../domain/phone.ts'
import { formatDay } from '../formats.ts'
import { type Language, type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import type { ListField, SingleField } from './survivor.ts'

type FieldTexts = {
  /** What a contact says of a field of one value; empty where it says nothing. */
  readonly singleText: (draft: ContactDraft, field: SingleField) => string
  /** One value of a field of several. */
  readonly itemText: (field: ListField, value: ContactDraft[ListField][number]) => string
}

/** The values of a contact in words, for two to be compared. */
export function useFieldTexts(): FieldTexts {
  const messages = useMessages()
  const language = useLanguage()
  return useMemo(
    () => ({
      singleText: (draft, field) => singleTexts(draft, messages, language)[field],
      itemText: (field, value) => itemText(field, value, language),
    }),
    [messages, language],
  )
}

function singleTexts(
  draft: ContactDraft,
  { contacts, contactLists, duplicates }: Messages,
  language: Language,
): Record<SingleField, string> {
  const { street, postalCode, town, country } = draft.place
  return {
    kind: contacts.kinds[draft.kind],
    civility: draft.civility,
    given: draft.given,
    family: draft.family,
    desk: draft.desk,
    // Shown, not told.
    photo: '',
    preferred: duplicates.reachings[draft.preferred],
    pressCard: draft.pressCard,
    salutation: draft.salutation,
    place: joined([street, joined([postalCode, town], ' '), country], ', '),
    basis: draft.basis === '' ? '' : contactLists.bases[draft.basis],
    informedOn: formatDay(draft.informedOn, language),
    notes: draft.notes,
  }
}

function itemText(field: ListField, value: ContactDraft[ListField][number], language: Language): string {
  if (typeof value === 'string') {
    if (field === 'coverage') return coverageName(value)
    return field === 'languages' ? languageName(value, language) : value
  }
  if ('address' in value) return labelled(value.address, value.label)
  if ('number' in value) return labelled(phoneText(value.number, language), value.label)
  const years = joined([value.from.slice(0, 4), value.until.slice(0, 4)], '–')
  return labelled(joined([value.outlet, value.role], ', '), years)
}

const joined = (parts: readonly string[], between: string): string =>
  parts.filter(part => part !== '').join(between)

const labelled = (text: string, label: string): string => (label === '' ? text : `${text} (${label})`)

function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code
  } catch {
    // Two letters that are no language code.
    return code
  }
}
