import * as z from 'zod'
import { mailAddress } from './link.ts'
import { lengths, listOf, words } from './text.ts'

/** Whom newsrooms call: one block by organisation, as printed at the foot of a note. */
export const pressContactSchema = z.strictObject({
  organisation: words(lengths.line),
  name: words(lengths.name),
  phones: listOf(z.string().min(1).max(40), 6),
  mails: listOf(mailAddress, 6),
})

export type PressContact = z.output<typeof pressContactSchema>
