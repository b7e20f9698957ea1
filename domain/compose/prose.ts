import { lineBreak, type NotePart, type Paragraph, type ParagraphStyle, type Run, text } from '../blocks.ts'
import { ordinal } from '../french/ordinals.ts'
import { typeset } from '../french/typography.ts'
import { remembering } from '../remembering.ts'

type Looks = { bold?: boolean; italic?: boolean }

function withRaisedOrdinals(line: string, looks: Looks): Run[] {
  const runs: Run[] = []
  let end = 0
  for (const match of line.matchAll(ordinal)) {
    const raisedAt = match.index + (match[1] ?? match[3] ?? '').length
    runs.push(text(line.slice(end, raisedAt), looks))
    end = match.index + match[0].length
    runs.push(text(line.slice(raisedAt, end), { ...looks, superscript: true }))
  }
  if (end < line.length || runs.length === 0) runs.push(text(line.slice(end), looks))
  return runs
}

/** Most texts that are remembered: those of a few long notes. */
const mostKnown = 4_000

/** A note is composed again at each pause of whoever writes it, and all but one of its texts are as they were. */
const typesetOnce = remembering(typeset, mostKnown, Number.POSITIVE_INFINITY)

/** Written text as runs: typeset, ordinals raised, `\n` as a line break. */
export const prose = (written: string, looks: Looks = {}): Run[] => setRuns(typesetOnce(written), looks)

/** Text that is typeset already as runs: ordinals raised, `\n` as a line break. */
export function setRuns(typesetText: string, looks: Looks): Run[] {
  return typesetText
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...withRaisedOrdinals(line, looks)])
}

/** A paragraph of prose, or none where nothing is written. `at` is the path of what is written. */
export function proseParagraph(
  part: NotePart,
  style: ParagraphStyle,
  written: string,
  at: string,
): Paragraph[] {
  return written.trim() === '' ? [] : [{ kind: 'paragraph', part, at, style, runs: prose(written) }]
}
