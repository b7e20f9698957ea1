import * as z from 'zod'
import { mailAddress, optionalHttpsLink } from './link.ts'
import { clock, day } from './moment.ts'
import { lengths, listOf, words } from './text.ts'

/**
 * A desk that takes requests for accreditation. `office` reads after « auprès de » (« la préfecture de
 * Seine-et-Marne »). The deadline is a local day and hour of the event.
 */
export const accreditationDeskSchema = z.strictObject({
  office: words(lengths.line),
  mails: listOf(mailAddress, 5),
  phones: listOf(z.string().min(1).max(40), 5),
  form: optionalHttpsLink,
  deadlineDay: day.default(''),
  deadlineClock: clock.default(''),
  toSend: words(lengths.sentence),
  toBring: words(lengths.sentence),
  quotaPerOutlet: z.int().min(1).max(100).nullable().default(null),
  scope: words(lengths.line),
  remote: words(lengths.sentence),
})

export type AccreditationDesk = z.output<typeof accreditationDeskSchema>
