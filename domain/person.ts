import * as z from 'zod'
import { givenDay } from './moment.ts'
import { lengths, listOf, words } from './text.ts'

export const civilities = ['', 'Mme', 'M.'] as const

/** The part that a person plays in the sentence that announces a visit. */
export const parts = ['principal', 'accompanied-by', 'alongside', 'in-presence-of', 'host'] as const

/**
 * A person named in a note. The family name is stored as it is written in running text: capitals are a
 * rendering choice of the issuer. `days` are those that she attends; none listed means all of them.
 */
export const personSchema = z.strictObject({
  civility: z.enum(civilities).default(''),
  given: words(lengths.name),
  family: words(lengths.name),
  role: words(lengths.line),
  part: z.enum(parts).default('principal'),
  days: listOf(givenDay, 31),
})

export type Person = z.output<typeof personSchema>
export type Part = Person['part']
