import type { ContactDraft } from './contact.ts'
import { foldText } from './contact-search/fold.ts'
import { phoneCountry, readPhone } from './phone.ts'

/**
 * A contact as it is kept: single spaces, no empty function, numbers in one form where they can be read as
 * numbers, and nothing twice among beats, tags, languages, addresses and numbers. What is not understood stays as
 * it was typed.
 */
export function tidyContact(draft: ContactDraft): ContactDraft {
  const country = phoneCountry(draft.place)
  return {
    ...draft,
    given: tidy(draft.given),
    family: tidy(draft.family),
    desk: tidy(draft.desk),
    functions: draft.functions
      .map(held => ({ ...held, outlet: tidy(held.outlet), role: tidy(held.role) }))
      .filter(({ outlet, role }) => outlet !== '' || role !== ''),
    beats: once(draft.beats.map(tidy), foldText),
    tags: once(draft.tags.map(tidy), foldText),
    coverage: once(draft.coverage, code => code),
    languages: once(draft.languages, code => code),
    mails: once(
      draft.mails.map(mail => ({ ...mail, label: tidy(mail.label) })),
      ({ address }) => address.toLowerCase(),
    ),
    phones: once(
      draft.phones.map(({ label, number }) => ({
        label: tidy(label),
        number: readPhone(number, country).number || number,
      })),
      ({ number }) => number,
    ),
    pressCard: tidy(draft.pressCard),
    salutation: tidy(draft.salutation),
    place: {
      street: draft.place.street.trim(),
      postalCode: tidy(draft.place.postalCode),
      town: tidy(draft.place.town),
      country: draft.place.country.trim().toUpperCase(),
    },
    notes: draft.notes.trim(),
  }
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The items without those whose key came before. Signs alone have no folded text: they are their own key. */
function once<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const seen = new Set<string>()
  return items.filter(item => {
    const key = keyOf(item) || JSON.stringify(item)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
