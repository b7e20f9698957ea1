import * as z from 'zod'
import { media } from './accreditation.ts'
import { givenDay } from './moment.ts'
import { noteKinds } from './press-note.ts'

export const periodSchema = z.strictObject({ from: givenDay, to: givenDay })

/** Figures over a period, both days included. */
export const statisticsSchema = z.strictObject({
  /** Visits with at least one day in the period. */
  visitCount: z.int(),
  /** The same by département code (« 77 », « 2A », « 974 »); a visit to several counts in each. */
  visits: z.array(z.strictObject({ departement: z.string(), count: z.int() })),
  /** Visits of which no site has a département. */
  visitsElsewhere: z.int(),
  notes: z.array(z.strictObject({ kind: z.enum(noteKinds), drafts: z.int(), released: z.int() })),
  /** Whole hours between release and the first step of the event; negative where the note left after it. */
  delays: z.array(
    z.strictObject({ noteId: z.string(), number: z.string(), title: z.string(), hours: z.int() }),
  ),
  outlets: z.array(
    z.strictObject({ outlet: z.string(), asked: z.int(), granted: z.int(), present: z.int() }),
  ),
  media: z.array(
    z.strictObject({ medium: z.enum(media), asked: z.int(), granted: z.int(), present: z.int() }),
  ),
})

export type Statistics = z.output<typeof statisticsSchema>
