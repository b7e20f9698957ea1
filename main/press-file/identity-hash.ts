import { createHmac, randomBytes } from 'node:crypto'
import { type Identified, identitiesOf } from '../../domain/identities.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { createPace } from '../store/pace.ts'
import type { PressFile } from '../store/press-file.ts'

/** The key of the hashes, and the change that keeps it when it has just been made. */
type HashKey = { readonly key: string; readonly changes: readonly RecordChange[] }

function hashKey(file: PressFile): HashKey {
  const single = file.table('singles').get('hash-key')
  if (single?.id === 'hash-key') return { key: single.value, changes: [] }
  const value = { id: 'hash-key', value: randomBytes(32).toString('hex') } as const
  return { key: value.value, changes: [{ table: 'singles', id: value.id, value }] }
}

/** HMAC-SHA-256: without the key of this press file nobody can try identifiers against it. */
const hashed = (identity: string, key: string): string =>
  createHmac('sha256', key).update(identity).digest('hex')

/** The changes by which these identities are refused from now on, without telling whose they are. */
export function refusing(file: PressFile, identities: Iterable<string>, at: string): RecordChange[] {
  const { key, changes } = hashKey(file)
  const refusals = [...new Set(identities)].map((identity): RecordChange => {
    const id = hashed(identity, key)
    return { table: 'refusedIdentities', id, value: { id, at } }
  })
  return refusals.length === 0 ? [] : [...changes, ...refusals]
}

/**
 * The indexes of the drafts of persons who were erased and must not come in again. Others have their turn while it
 * looks: a hundred thousand hashes take a second.
 */
export async function refusedAmong(
  { file }: { readonly file: PressFile },
  drafts: readonly Identified[],
): Promise<ReadonlySet<number>> {
  const refused = file.table('refusedIdentities')
  const found = new Set<number>()
  if (refused.size === 0) return found
  const { key } = hashKey(file)
  const pace = createPace()
  for (const [index, draft] of drafts.entries()) {
    if (identitiesOf(draft).some(identity => refused.has(hashed(identity, key)))) found.add(index)
    if (pace.isDue()) await pace.rest()
  }
  return found
}
