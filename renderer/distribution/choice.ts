import type { Addressees } from '../../domain/mailing.ts'
import { readTypedAddresses, type TypedAddress } from '../../domain/typed-addresses.ts'

/** A contact that was found and taken. */
export type ChosenContact = { readonly id: string; readonly name: string }

export type SendWay = 'open' | 'save' | 'text'

/** What the person chose for a mailing, as it stands on the screen. */
export type Choice = {
  readonly listIds: readonly string[]
  readonly contacts: readonly ChosenContact[]
  /** As typed, wrong ones too. */
  readonly addresses: string
  /** Pasted so many at once that no field holds them. */
  readonly pasted: readonly TypedAddress[]
  readonly toWhoHad: boolean
  /** Null is the one that is composed. */
  readonly subject: string | null
  readonly field: 'bcc' | 'to'
  readonly attach: { readonly docx: boolean; readonly pdf: boolean; readonly ics: boolean }
  readonly way: SendWay
}

export const firstChoice: Choice = {
  listIds: [],
  contacts: [],
  addresses: '',
  pasted: [],
  toWhoHad: true,
  subject: null,
  field: 'bcc',
  attach: { docx: true, pdf: true, ics: false },
  way: 'open',
}

/** Whom a choice means; `correctedNoteId` is the earlier note that this one corrects, if any. */
export const addresseesOf = (choice: Choice, correctedNoteId: string | null): Addressees => ({
  listIds: [...choice.listIds],
  contactIds: choice.contacts.map(({ id }) => id),
  addresses: [...choice.pasted, ...readTypedAddresses(choice.addresses).addresses].map(one => ({ ...one })),
  whoHad: choice.toWhoHad ? correctedNoteId : null,
})
