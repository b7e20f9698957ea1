import type { Accreditation, Register, RegisterChange } from './accreditation.ts'

/**
 * The register after some changes, in their order: who is known keeps her place, who is new comes last, and taking out
 * somebody who is not there changes nothing. What was purged, and when, stays said. Pure.
 */
export function withChanges(register: Register, changes: readonly RegisterChange[]): Register {
  const known = new Map<string, Accreditation>(register.accreditations.map(one => [one.id, one]))
  for (const change of changes) {
    if ('put' in change) known.set(change.put.id, change.put)
    else known.delete(change.remove)
  }
  return { ...register, accreditations: [...known.values()] }
}
