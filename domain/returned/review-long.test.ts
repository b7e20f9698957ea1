import { describe, expect, test } from 'vitest'
import referenceNote from '../../resources/demonstration/note-962.json'
import { composedOf } from '../carried-note.ts'
import { reviewSchema } from '../returned.ts'
import { paragraphsAsRead, readDocument, readParagraph, retyped, textOf } from './as-read.ts'
import { carriedOf } from './carried-for-test.ts'
import { matchOf } from './match.ts'
import { reviewOf } from './review.ts'

const words =
  'atelier école visite ministre projet élèves soutien usine région emploi formation plan avenir'.split(' ')
const sentence = (seed: number): string =>
  Array.from({ length: 24 }, (_, at) => words[(seed * 7 + at * (1 + (seed % 11))) % words.length]).join(' ') +
  ` ${seed}`

/** Ten pages: an agenda of four days, forty steps, and a text of sixty paragraphs. */
const long = carriedOf({
  ...referenceNote,
  body: Array.from({ length: 60 }, (_, at) => ({ kind: 'paragraph', spans: [{ text: sentence(at) }] })),
  programme: {
    days: Array.from({ length: 4 }, (_, day) => ({
      date: `2021-05-0${day + 3}`,
      sequences: Array.from({ length: 2 }, (_, rank) => ({
        title: `Séquence ${day} ${rank}`,
        steps: Array.from({ length: 8 }, (_, at) => ({
          time: { kind: 'at', at: `${String(8 + at).padStart(2, '0')}:30` },
          text: sentence(1_000 + day * 100 + rank * 20 + at),
          access: { phases: [{ who: { kind: 'accredited' } }] },
        })),
      })),
    })),
  },
})

describe('a returned document is read', () => {
  const page = paragraphsAsRead(composedOf(long))

  test('where ten pages have forty changes', () => {
    const document = readDocument(
      page.map((one, at) => (at % 5 === 1 ? retyped(one, `${textOf(one)} modifié`) : one)),
    )
    expect(reviewOf(long, document, null).review.differences.length).toBeGreaterThan(30)
  })

  test('within the bounds of the page’s list where it has ten thousand paragraphs', () => {
    const document = readDocument(
      Array.from({ length: 10_000 }, (_, at) => readParagraph(sentence(at % 900))),
    )
    reviewSchema.parse(reviewOf(long, document, null).review)
  })
})

describe('what still says the carried note', () => {
  const page = paragraphsAsRead(composedOf(long))

  test('is known by its words', () => {
    expect(matchOf(long, readDocument(page))).toBe(1)
    const edited = page.filter((_, at) => at % 4 !== 0)
    expect(matchOf(long, readDocument(edited))).toBeGreaterThan(0.6)
    const other = paragraphsAsRead(composedOf(carriedOf(referenceNote)))
    expect(matchOf(long, readDocument(other))).toBeLessThan(0.3)
    expect(matchOf(long, readDocument([readParagraph('Tout autre chose.')]))).toBe(0)
  })
})
