import type { Difference } from '../../domain/returned.ts'

export type Decision = 'accepted' | 'refused'

/** What the person decided, by the id of the difference. */
export type Decisions = ReadonlyMap<string, Decision>

/** How many differences are accepted, refused and left to decide; those that can only be shown are none of them. */
export type Tally = { readonly accepted: number; readonly refused: number; readonly open: number }

/** Whether Mallette can put it into the note. */
export const isApplicable = ({ can }: Difference): boolean => can === 'apply'

/** With one decision more; the same decision again takes it back. */
export function decided(decisions: Decisions, id: string, decision: Decision): Decisions {
  const next = new Map(decisions)
  if (next.get(id) === decision) next.delete(id)
  else next.set(id, decision)
  return next
}

export function tallyOf(differences: readonly Difference[], decisions: Decisions): Tally {
  const told = differences.filter(isApplicable).map(({ id }) => decisions.get(id))
  const count = (wanted: Decision | undefined): number => told.filter(one => one === wanted).length
  return { accepted: count('accepted'), refused: count('refused'), open: count(undefined) }
}

/** What no one has decided on yet, by part of the note and in the order of the note. */
export function openByPart(
  differences: readonly Difference[],
  decisions: Decisions,
): ReadonlyMap<Difference['part'], readonly Difference[]> {
  const parts = new Map<Difference['part'], Difference[]>()
  for (const difference of openOnes(differences, decisions)) {
    const known = parts.get(difference.part)
    if (known === undefined) parts.set(difference.part, [difference])
    else known.push(difference)
  }
  return parts
}

/** What can be accepted all at once: not what the note says otherwise by now, which has to be seen one by one. */
export const acceptableAtOnce = (
  differences: readonly Difference[],
  decisions: Decisions,
): readonly Difference[] => openOnes(differences, decisions).filter(({ meanwhile }) => meanwhile === null)

export const openOnes = (differences: readonly Difference[], decisions: Decisions): readonly Difference[] =>
  differences.filter(difference => isApplicable(difference) && !decisions.has(difference.id))

/** Decides the same on several. */
export const decidedAll = (
  decisions: Decisions,
  differences: readonly Difference[],
  decision: Decision,
): Decisions => new Map([...decisions, ...differences.map(({ id }) => [id, decision] as const)])
