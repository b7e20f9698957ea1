import type { Contact } from '../../domain/contact.ts'
import { identitiesOf } from '../../domain/identities.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { createPace } from '../store/pace.ts'
import type { PressFile } from '../store/press-file.ts'
import { refusing } from './identity-hash.ts'

/**
 * The changes by which these contacts, who leave, are not taken in again. An identity that somebody who stays has
 * too, as a shared telephone, must not keep that one out. `gone` are all ids of who leaves with them.
 */
export async function keepingOut(
  file: PressFile,
  leaving: readonly Contact[],
  gone: ReadonlySet<string>,
  at: string,
): Promise<readonly RecordChange[]> {
  const identities = new Set(leaving.flatMap(identitiesOf))
  if (identities.size === 0) return []
  const pace = createPace()
  for (const contact of [...file.table('contacts').values()]) {
    if (!gone.has(contact.id)) for (const identity of identitiesOf(contact)) identities.delete(identity)
    if (pace.isDue()) await pace.rest()
  }
  return refusing(file, identities, at)
}
