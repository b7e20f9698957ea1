import { useEffect, useMemo, useState } from 'react'
import {
  checkedNote,
  type Finding,
  type FindingsInput,
  type Heard,
  heard,
  rules,
  type Severity,
  sorted,
} from '../../domain/findings.ts'
import { entriesOf } from './findings-entries.ts'

/** How many findings there are, how many block, and the gravest kind. */
export type FindingsTally = {
  readonly count: number
  readonly blocking: number
  readonly worst: Severity | 'none'
}

/** The most that a pass waits for an idle moment, and that it takes of a moment which is none; ms. */
const pauses = { patience: 40, taken: 4 } as const

/**
 * Runs the rules one by one in idle moments and hands over what they found together: a key in between waits for a
 * few milliseconds at most, and a machine that is never idle finds them all the same. Returns what stops it.
 */
function inIdleMoments(input: FindingsInput, tell: (found: readonly Finding[]) => void): () => void {
  const found: Finding[] = []
  let checked: ReturnType<typeof checkedNote> | null = null
  let next = 0
  let idle = 0
  const go = (deadline: IdleDeadline): void => {
    const end = performance.now() + Math.max(pauses.taken, deadline.timeRemaining() - 1)
    checked ??= checkedNote(input)
    do {
      found.push(...(rules[next]?.(checked) ?? []))
      next += 1
    } while (next < rules.length && performance.now() < end)
    if (next < rules.length) idle = requestIdleCallback(go, { timeout: pauses.patience })
    else tell(sorted(found))
  }
  idle = requestIdleCallback(go, { timeout: pauses.patience })
  return () => cancelIdleCallback(idle)
}

const nothing: readonly Finding[] = []

/**
 * What is to be checked in what is composed, a moment after it changed; what the person silenced in this note apart.
 * Findings keep their identity while they say the same.
 */
export function useFindings(input: FindingsInput): Heard & { readonly tally: FindingsTally } {
  const [found, setFound] = useState(nothing)
  useEffect(
    () =>
      inIdleMoments(input, now =>
        setFound(before => (JSON.stringify(before) === JSON.stringify(now) ? before : now)),
      ),
    [input],
  )
  const { silenced } = input.note
  return useMemo(() => {
    const apart = heard(found, silenced)
    return { ...apart, tally: tallyOf(apart.heard) }
  }, [found, silenced])
}

/** Counted as the panel shows them: the same slip in two places is one thing to check. The gravest comes first. */
function tallyOf(findings: readonly Finding[]): FindingsTally {
  const entries = entriesOf(findings)
  const blocking = entries.filter(({ first }) => first.severity === 'blocking').length
  return { count: entries.length, blocking, worst: findings[0]?.severity ?? 'none' }
}
