import * as z from 'zod'
import { type IssuerDraft, issuerDraftSchema } from './issuer.ts'

/** Most bytes of a charter that is read: seven logos of half a mebibyte in base64 stay below. */
export const largestCharterFile = 6 * 1024 * 1024

/** An issuer as colleagues share it: letterhead, contacts, charter. Its numbers stay with whoever gives them. */
const charterFileSchema = z.strictObject({
  format: z.literal('mallette-charter'),
  version: z.literal(1),
  issuer: issuerDraftSchema.omit({ series: true }),
})

/** What a file of a later Mallette says of itself, whatever else is in it. */
const laterSchema = z.looseObject({ format: z.literal('mallette-charter'), version: z.int().min(2) })

export type ReadCharter =
  | { readonly ok: true; readonly issuer: IssuerDraft }
  | { readonly ok: false; readonly reason: 'not-a-charter' | 'newer' }

/** The JSON of a charter file. */
export function charterFile({ series: _series, ...issuer }: IssuerDraft): string {
  return `${JSON.stringify({ format: 'mallette-charter', version: 1, issuer }, null, 2)}\n`
}

/** Reads what `charterFile` wrote. Strict: a key more, a text too long or a number out of its range is no charter. */
export function readCharterFile(text: string): ReadCharter {
  const json = parsed(text)
  const read = charterFileSchema.safeParse(json)
  if (read.success) return { ok: true, issuer: issuerDraftSchema.parse(read.data.issuer) }
  return { ok: false, reason: laterSchema.safeParse(json).success ? 'newer' : 'not-a-charter' }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
