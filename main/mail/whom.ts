import { mostRecipients } from '../../domain/dispatch.ts'
import { type Result, refuse } from '../../domain/failure.ts'
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
  const had = earlierNote === null ? [] : await whoHad(world, earlierNote)
  const addresses = [...to.addresses, ...had.map(({ name, mail }) => ({ name, mail }))]
  if (addresses.length > 2 * mostRecipients) return refuse('too-large', 'to')
  const resolved = await pressFile.recipients({ ...to, addresses })
  if (resolved.ok) return resolved
  const { code, field } = resolved.failure
  return refuse(code, field === undefined ? 'to' : `to.${field}`)
}
