import type { ContactDraft } from '../../domain/contact.ts'

/** The draft without rows that were added and not filled in yet: an empty address is none. */
export const storable = (draft: ContactDraft): ContactDraft => ({
  ...draft,
  mails: draft.mails.filter(({ address }) => address !== ''),
  phones: draft.phones.filter(({ number }) => number !== ''),
})
