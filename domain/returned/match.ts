import { type CarriedNote, composedOf } from '../carried-note.ts'
import { compose } from '../compose.ts'
import type { ReadDocument } from '../read-document.ts'
import { readingOrder } from '../reading-order.ts'
import { lineKey } from './line-key.ts'
import { readLines } from './read-lines.ts'

/** What every note of an issuer prints tells none of them from another. */
const everyNote = new Set(['letterhead', 'contacts', 'boilerplates'])

/** Pairs of words that follow each other: they survive when paragraphs are cut and joined. */
function pairsOf(text: string): string[] {
  const words =
    lineKey(text)
      .toLocaleLowerCase('fr')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return words.length === 1 ? [...words] : words.slice(1).map((word, at) => `${words[at]} ${word}`)
}

/** How much of what the carried note prints the document still says, from 0 (another note’s text) to 1. */
export function matchOf(carried: CarriedNote, document: ReadDocument): number {
  const lines = readingOrder(compose(composedOf(carried)))
  const telling = lines.filter(
    ({ part, style }) => !everyNote.has(part) && style !== 'kind' && style !== 'column-heading',
  )
  const pairs = (telling.length > 0 ? telling : lines).flatMap(({ text }) => pairsOf(text))
  const read = readLines(document)
  const there = new Set([
    ...read.flatMap(({ text }) => pairsOf(text)),
    ...pairsOf(read.map(({ text }) => text).join(' ')),
  ])
  return pairs.length === 0 ? 1 : pairs.filter(pair => there.has(pair)).length / pairs.length
}
