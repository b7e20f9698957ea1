import { useDeferredValue, useMemo, useState } from 'react'
import type { Composition } from '../../domain/blocks.ts'
import { type ComposeInput, compose } from '../../domain/compose.ts'
import { type Finding, findings as findingsOf, type Severity } from '../../domain/findings.ts'
import type { Issuer } from '../../domain/issuer.ts'
import type { Workpiece } from '../../domain/workpiece.ts'

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
 * The workpiece as blocks, and what is to be checked in it, a moment later. Findings and tally keep their identity
 * while they say the same.
 */
export function useComposed({ note, event }: Workpiece, issuers: readonly Issuer[]): Composed {
  const input = useMemo<ComposeInput>(() => ({ note, facts: event, issuers }), [note, event, issuers])
  const deferred = useDeferredValue(input)
  const composition = useMemo(() => compose(input), [input])
  const findings = useUnchanged(useMemo(() => withoutDoubles(findingsOf(deferred)), [deferred]))
  const tally = useMemo(() => tallyOf(findings), [findings])
  return { composition, findings, tally }
}

/** The same slip twice in one field is one thing to check. */
const withoutDoubles = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values(),
]

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
