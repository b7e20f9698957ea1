import type { Finding, Severity } from '../../domain/findings.ts'

/**
 * What the page underlines: the field of a finding, the stretch of its text in UTF-16 units where it is about one, and
 * the sentence that says what is wrong.
 */
export type FindingsMark = {
  readonly path: string
  readonly from?: number
  readonly to?: number
  readonly severity: Severity
  readonly sentence: string
}

/** The marks of the findings, gravest first where two are on the same words. */
export const findingsMarks = (
  findings: readonly Finding[],
  sentenceOf: (finding: Finding) => string,
): readonly FindingsMark[] =>
  findings.map(finding => {
    const { field: path, severity, from, to } = finding
    const stretch = from === undefined || to === undefined ? {} : { from, to }
    return { path, ...stretch, severity, sentence: sentenceOf(finding) }
  })
