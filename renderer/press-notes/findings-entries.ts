import { type Finding, findingKey, type Severity } from '../../domain/findings.ts'

/** What the panel shows as one thing to check: the same slip in several places, or all the hours of another style. */
export type FindingsEntry = {
  readonly id: string
  readonly first: Finding
  readonly findings: readonly Finding[]
}

/** Hours are put right together: one style throughout a note. */
const idOf = (finding: Finding): string =>
  finding.code === 'hour-style' ? 'hour-style' : findingKey(finding)

/** The things to check, in the order in which the first of each was found. */
export function entriesOf(findings: readonly Finding[]): readonly FindingsEntry[] {
  const entries = new Map<string, FindingsEntry>()
  for (const finding of findings) {
    const id = idOf(finding)
    const before = entries.get(id)
    entries.set(id, {
      id,
      first: before?.first ?? finding,
      findings: [...(before?.findings ?? []), finding],
    })
  }
  return [...entries.values()]
}

/** The things to check by how much they weigh, the gravest first; weights of which there is none are left out. */
export function bySeverity(
  entries: readonly FindingsEntry[],
): readonly { readonly severity: Severity; readonly entries: readonly FindingsEntry[] }[] {
  const severities: readonly Severity[] = ['blocking', 'warning', 'advice']
  return severities
    .map(severity => ({ severity, entries: entries.filter(({ first }) => first.severity === severity) }))
    .filter(group => group.entries.length > 0)
}

/** The words of the hours, each once, as they are written in the note. */
export const writtenHours = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(finding => (finding.code === 'hour-style' ? [finding.written] : []))),
]

/** The keys to silence for one entry: hours of another style have one each. */
export const keysOf = ({ findings }: FindingsEntry): readonly string[] => [
  ...new Set(findings.map(findingKey)),
]
