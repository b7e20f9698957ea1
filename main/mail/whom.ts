import { mostRecipients } from '../../domain/dispatch.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Addressees } from '../../domain/mailing.ts'
import { whoHad } from '../dispatches/who-had.ts'
import type { Office, ResolvedRecipients } from '../office.ts'
import type { World } from '../world.ts'

/**
 * Whom addressees stand for, those who had an earlier note among them. The press file leaves out who objected since, by
 * address too. `too-large` at `to` beyond `mostRecipients`, `invalid` below `to` where a list is gone.
 */
export async function whomOf(
  world: World,
  { pressFile }: Pick<Office, 'pressFile'>,
  { whoHad: earlierNote, ...to }: Addressees,
): Promise<Result<ResolvedRecipients>> {
  const had = earlierNote === null ? succeed([]) : await whoHad(world, earlierNote)
  if (!had.ok) return refuse(had.failure.code, 'to.whoHad')
  if (to.addresses.length + had.value.length > 2 * mostRecipients) return refuse('too-large', 'to')
  const resolved = await pressFile.recipients({ ...to, had: had.value })
  if (resolved.ok) return resolved
  const { code, field } = resolved.failure
  return refuse(code, field === undefined ? 'to' : `to.${field}`)
}
