import type { ContactDraft } from '../../domain/contact.ts'

/** What each part of the form is given: the draft, and the way to change some of its fields. */
export type DraftFields = {
  readonly draft: ContactDraft
  readonly set: (part: Partial<ContactDraft>) => void
}
