import type { FoundPair } from './scan.ts'

/** A contact has room for so many of those that went into it; a longer chain is a faulty file's. */
const longestChain = 100

/**
 * The groups that pairs join: A with B and B with C make one of three. A pair that would bring together two of
 * whom `mayMeet` says no is left out, so that one faulty entry does not make one of two persons.
 */
export function* chains(
  pairs: readonly Pick<FoundPair, 'one' | 'other'>[],
  mayMeet: (one: string, other: string) => boolean,
): Generator<void, readonly (readonly string[])[]> {
  const groupOf = new Map<string, readonly string[]>()
  for (const { one, other } of pairs) {
    yield
    const group = groupOf.get(one) ?? [one]
    const joining = groupOf.get(other) ?? [other]
    if (group.includes(other) || group.length + joining.length > longestChain) continue
    const isBarred = group.some(member => joining.some(newcomer => !mayMeet(member, newcomer)))
    if (isBarred) continue
    const joined = [...group, ...joining]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())]
}
