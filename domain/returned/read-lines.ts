import type { CellPlace, ReadDocument, ReadParagraph, ReadRun, TrackedChange } from '../read-document.ts'
import { lineKey } from './line-key.ts'

/** A line of the returned document: a paragraph, or what stands between two line breaks of one. */
export type ReadLine = {
  /** Its paragraph in the document, from 0. */
  readonly line: number
  /** With all tracked changes accepted. */
  readonly text: string
  /** With all of them refused. */
  readonly refused: string
  /** What stays when they are accepted. */
  readonly runs: readonly ReadRun[]
  readonly paragraph: ReadParagraph
  readonly cell: CellPlace | null
  readonly changes: readonly TrackedChange[]
  readonly comments: readonly string[]
}

/** Runs cut at the line breaks in them. */
function piecesOf(runs: readonly ReadRun[]): ReadRun[][] {
  const pieces: ReadRun[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) pieces.push([])
      if (text !== '' || run.comments.length > 0) pieces.at(-1)?.push({ ...run, text })
    }
  }
  return pieces
}

const joined = (runs: readonly ReadRun[]): string => runs.map(({ text }) => text).join('')

function linesOf(paragraph: ReadParagraph, line: number): ReadLine[] {
  return piecesOf(paragraph.runs).map(runs => {
    const kept = runs.filter(({ change }) => change?.kind !== 'deleted')
    const isGone = paragraph.change?.kind === 'deleted' && joined(kept).trim() === ''
    const changes = [...runs.map(run => run.change), isGone ? paragraph.change : null]
    if (paragraph.change?.kind === 'inserted') changes.push(paragraph.change)
    return {
      line,
      text: joined(kept).replaceAll('\t', ' ').trim(),
      refused: joined(runs.filter(({ change }) => change?.kind !== 'inserted')).trim(),
      runs: kept,
      paragraph,
      cell: paragraph.cell,
      changes: changes.filter(change => change !== null),
      comments: [...new Set(runs.flatMap(({ comments }) => comments))],
    }
  })
}

/** The lines of a document, those that tracked changes take away among them: their text is empty. */
export const readLines = ({ paragraphs }: ReadDocument): readonly ReadLine[] =>
  paragraphs.flatMap(linesOf).filter(({ text, refused }) => lineKey(text) !== '' || lineKey(refused) !== '')

/** A line that says something when all changes are accepted. */
export const saysSomething = ({ text }: ReadLine): boolean => lineKey(text) !== ''
