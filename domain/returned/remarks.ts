import type { ReadComment, ReadDocument } from '../read-document.ts'
import type { Difference, Remark, Review } from '../returned.ts'
import { lengths } from '../text.ts'
import type { Draft } from './draft.ts'
import { lineKey } from './line-key.ts'
import type { ReadLine } from './read-lines.ts'

const mostAuthors = 20
const mostComments = 50
const mostLoose = 500
/** Longest text of one comment or of one side of a difference (returned.ts). */
export const longestText = 40_000

/** The lines that tell who made a difference: its own, and those that tracked changes took away. */
export function tellingLines({ lines, before }: Draft, refused: readonly ReadLine[]): readonly ReadLine[] {
  if (before === '' || refused.length === 0) return lines
  const gone = new Set(before.split('\n').map(lineKey))
  return [...lines, ...refused.filter(line => gone.has(lineKey(line.refused)))]
}

/** Who made the changes of some lines, each once. */
export function authorsOf(lines: readonly ReadLine[]): Difference['authors'] {
  const authors = new Map<string, { name: string; date: string }>()
  for (const { author, date } of lines.flatMap(({ changes }) => changes)) {
    const name = author.slice(0, lengths.line)
    if (!authors.has(name)) authors.set(name, { name, date: date.slice(0, 40) })
  }
  return [...authors.values()].slice(0, mostAuthors)
}

const remarkOf = ({ author, date, text }: ReadComment): Remark => ({
  author: author.slice(0, lengths.line),
  date: date.slice(0, 40),
  text: text.slice(0, longestText),
})

/** The comments that lie over some lines. */
export function commentsOf(
  lines: readonly ReadLine[],
  all: ReadDocument['comments'],
): readonly ReadComment[] {
  const ids = new Set(lines.flatMap(({ comments }) => comments))
  return ids.size === 0 ? [] : all.filter(({ id }) => ids.has(id)).slice(0, mostComments)
}

export const remarksOf = (comments: readonly ReadComment[]): Remark[] => comments.map(remarkOf)

/** Comments that lie on nothing that changed, each with the paragraph that it lies in. */
export function looseComments(document: ReadDocument, told: ReadonlySet<string>): Review['comments'] {
  const lineOf = new Map<string, number>()
  for (const [line, { runs }] of document.paragraphs.entries()) {
    for (const id of runs.flatMap(({ comments }) => comments)) if (!lineOf.has(id)) lineOf.set(id, line)
  }
  return document.comments
    .filter(({ id }) => !told.has(id))
    .slice(0, mostLoose)
    .map(comment => ({ ...remarkOf(comment), line: lineOf.get(comment.id) ?? 0 }))
}
