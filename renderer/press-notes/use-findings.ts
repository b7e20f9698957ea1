import { useEffect, useMemo, useState } from 'react'
import { type Finding, type FindingsInput, type Heard, heard, type Severity } from '../../domain/findings.ts'
import { FindingPasses } from './finding-passes.ts'
import { entriesOf } from './findings-entries.ts'

/** How many findings there are, how many block, and the gravest kind. */
export type FindingsTally = {
  readonly count: number
  readonly blocking: number
  readonly worst: Severity | 'none'
}

const nothing: readonly Finding[] = []
const noKeys: readonly string[] = []

type Findings = Heard & {
  readonly tally: FindingsTally
  /** False until the rules have run for the first time: nothing can be said yet. */
  readonly isChecked: boolean
}

/**
 * What is to be checked in what is composed, a moment after it changed; what the person silenced in this note apart.
 * Findings keep their identity while they say the same. Null is a note that is not checked any more.
 */
export function useFindings(input: FindingsInput | null): Findings {
  const [found, setFound] = useState<readonly Finding[] | null>(null)
  const [passes] = useState(
    () =>
      new FindingPasses(now =>
        setFound(before => (JSON.stringify(before) === JSON.stringify(now) ? before : now)),
      ),
  )
  useEffect(() => {
    if (input !== null) passes.check(input)
  }, [passes, input])
  useEffect(() => () => passes.stop(), [passes])
  const silenced = input?.note.silenced ?? noKeys
  return useMemo(() => {
    const apart = heard(found ?? nothing, silenced)
    return { ...apart, tally: tallyOf(apart.heard), isChecked: found !== null }
  }, [found, silenced])
}

/** Counted as the panel shows them: the same slip in two places is one thing to check. The gravest comes first. */
function tallyOf(findings: readonly Finding[]): FindingsTally {
  const entries = entriesOf(findings)
  const blocking = entries.filter(({ first }) => first.severity === 'blocking').length
  return { count: entries.length, blocking, worst: findings[0]?.severity ?? 'none' }
}
