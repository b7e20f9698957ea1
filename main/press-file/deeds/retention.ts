import type { RecordChange } from '../../../domain/press-file.ts'
import type { PressFile } from '../../store/press-file.ts'
import { dropWays } from './kept-ways.ts'

/** Whoever was removed is not kept for ever in case somebody undoes it: a deed can be undone that many days. */
const daysKept = 90

const day = 24 * 60 * 60 * 1_000

/** Forgets the deeds that are too old to be undone. A failure is of no matter: the next deed tries again. */
export async function dropOldDeeds(file: PressFile, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - daysKept * day).toISOString()
  const old = [...file.table('deeds').values()].filter(({ at }) => at < limit).map(({ id }) => id)
  if (old.length === 0) return
  const dropped = await file.change(old.map((id): RecordChange => ({ table: 'deeds', id, value: null })))
  if (dropped.ok) await dropWays(file, old)
}
