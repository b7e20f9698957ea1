import type { Low } from 'lowdb'
import type * as z from 'zod'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { fieldPath } from '../../domain/field-path.ts'
import { attempt } from './disk-failure.ts'
import { frozen } from './frozen.ts'

/**
 * Changes a document: `alter` makes the next value out of the frozen current one, it is written, and only when its
 * bytes are durable does memory follow. After a failure memory and file are as they were. Not to be called twice
 * at once for one document: see turns.ts.
 */
export async function change<T>(low: Low<T>, alter: (current: T) => Result<T>): Promise<Result<T>> {
  const altered = alter(low.data)
  if (!altered.ok) return altered
  return attempt(async () => {
    await low.adapter.write(altered.value)
    low.data = altered.value
    return altered.value
  })
}

/** The value in its stored shape, frozen and sharing nothing with the candidate; else `invalid` and the field. */
export function checked<T>(schema: z.ZodType<T>, candidate: unknown): Result<T> {
  const parsed = schema.safeParse(candidate)
  if (parsed.success) return succeed(frozen(parsed.data))
  return refuse('invalid', fieldPath(parsed.error.issues[0]?.path ?? []))
}
