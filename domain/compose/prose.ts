import { lineBreak, type NotePart, type Paragraph, type ParagraphStyle, type Run, text } from '../blocks.ts'
import { typeset } from '../french/typography.ts'

type Looks = { bold?: boolean; italic?: boolean }

/**
 * 1er, Ire, 2e, XXIe: the ending is raised (Lexique de l’Imprimerie nationale, « Nombres ordinaux »). « Vers » and
 * « Ver-sur-Mer » are no ordinals: of the Roman numbers only I ends in « er ».
 */
const ordinal = /(?<![\p{L}\p{N}])(?:(\d{1,4}|I)((?:er|re)s?)|(\d{1,4}|[IVX]{1,6})(es?))(?![\p{L}\p{N}])/gu

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

/** Written text as runs: typeset, ordinals raised, `\n` as a line break. */
export const prose = (written: string, looks: Looks = {}): Run[] => setRuns(typeset(written), looks)

/** Text that is typeset already as runs: ordinals raised, `\n` as a line break. */
export function setRuns(typesetText: string, looks: Looks): Run[] {
  return typesetText
    .split('\n')
    .flatMap((line, index) => [...(index > 0 ? [lineBreak] : []), ...withRaisedOrdinals(line, looks)])
}

/** A paragraph of prose, or none where nothing is written. */
export function proseParagraph(part: NotePart, style: ParagraphStyle, written: string): Paragraph[] {
  return written.trim() === '' ? [] : [{ kind: 'paragraph', part, style, runs: prose(written) }]
}
