import type { Finding, Severity } from '../../domain/findings.ts'
import type { Gate, GateCode } from '../../domain/release.ts'
import type { Messages } from '../messages/messages.tsx'
import { entriesOf } from '../press-notes/findings-entries.ts'
import type { Obstacle } from './gate-list.tsx'

/** Where on the page each obstacle is put right; those that are missing here are about the number, in the dialog. */
const placesOfCodes: Partial<Record<GateCode, string>> = {
  'nothing-written': 'title',
  'issuer-missing': 'issuers',
  'event-missing': 'persons',
  'event-cancelled': 'persons',
  'event-option': 'persons',
  'day-not-today': 'date',
  'embargo-past': 'embargo',
  'embargo-without-hour': 'embargo',
  'embargo-missing': 'embargo',
  'correction-outdated': 'body',
  'correction-superseded': 'corrects',
}

type Leading = {
  readonly messages: Messages
  readonly goToPath: (path: string) => void
  readonly goToFinding: (finding: Finding) => void
}

const weightOf = { blocks: 'blocking', warns: 'warning' } as const satisfies Record<string, Severity>

/** What blocks a release, or what warns, from the gate and from the findings: each thing once. */
export function obstaclesOf(
  gate: Gate,
  findings: readonly Finding[],
  of: 'blocks' | 'warns',
  { messages, goToPath, goToFinding }: Leading,
): readonly Obstacle[] {
  const said = new Set<string>(findings.map(({ code }) => code))
  // A day that is over is not today’s either: the finding says which day it is.
  if (said.has('note-past')) said.add('day-not-today')
  const entries = entriesOf(findings.filter(({ severity }) => severity === weightOf[of]))
  return [
    // A missing issuer is a finding too, which leads to its place.
    ...gate[of]
      .filter(code => !said.has(code))
      .map(code => {
        const path = placesOfCodes[code]
        const show = path === undefined ? null : () => goToPath(path)
        return { id: code, sentence: messages.release.gate[code], show }
      }),
    ...entries.map(({ id, first }) => ({
      id,
      sentence: messages.findings.sentence(first),
      show: () => goToFinding(first),
    })),
  ]
}
