import { useDeferredValue, useMemo, useState } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import { type Finding, findings as findingsOf, type Severity } from '../../domain/findings.ts'
import type { Issuer } from '../../domain/issuer.ts'
import type { PressNoteDraft } from '../../domain/press-note.ts'
import type { LinkedEvent } from './linked-event.ts'

/** How many findings there are, how many block, and the gravest kind. */
export type FindingsTally = {
  readonly count: number
  readonly blocking: number
  readonly worst: Severity | 'none'
}

type Composed = {
  readonly composition: Composition
  readonly findings: readonly Finding[]
  readonly tally: FindingsTally
}

/**
 * The note as blocks, and what is to be checked in it. They follow the fields a moment later: a key shows in its
 * field first. Findings and tally keep their identity while they say the same.
 */
export function useComposition(
  note: PressNoteDraft,
  linked: LinkedEvent,
  issuers: readonly Issuer[],
): Composed {
  const facts = linked.status === 'found' ? linked.event : null
  const input = useMemo<ComposeInput>(() => ({ note, facts, issuers }), [note, facts, issuers])
  const deferred = useDeferredValue(input)
  const composition = useMemo(() => compose(deferred), [deferred])
  const findings = useUnchanged(useMemo(() => findingsOf(deferred), [deferred]))
  const tally = useMemo(() => tallyOf(findings), [findings])
  return { composition, findings, tally }
}

/** The gravest finding comes first. */
function tallyOf(findings: readonly Finding[]): FindingsTally {
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length
  return { count: findings.length, blocking, worst: findings[0]?.severity ?? 'none' }
}

/** The earlier value where the new one says the same. */
function useUnchanged<T>(value: T): T {
  const [kept, setKept] = useState(value)
  if (JSON.stringify(kept) === JSON.stringify(value)) return kept
  setKept(value)
  return value
}
