import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import referenceNote from '../../resources/demonstration/note-962.json'
import { anyNote } from '../../tests/any-note.ts'
import { type CarriedNote, composedOf } from '../carried-note.ts'
import { compose } from '../compose.ts'
import { eventFactsSchema } from '../event-note.ts'
import { noteContentSchema } from '../press-note.ts'
import type { ReadParagraph } from '../read-document.ts'
import { readingOrder } from '../reading-order.ts'
import { reviewSchema } from '../returned.ts'
import { applyEdits } from './apply.ts'
import { paragraphsAsRead, readDocument, readParagraph, retyped, textOf, withHabits } from './as-read.ts'
import { carriedOf, returnedAs } from './carried-for-test.ts'
import { lineKey } from './line-key.ts'
import { reviewOf } from './review.ts'

const runs = Number(process.env['MALLETTE_RUNS'] ?? 60)

/** What a colleague does to a paragraph; `which` chooses it, whatever their number. */
const anyDeed = fc.record({
  deed: fc.constantFrom('retype', 'append', 'add', 'remove', 'split', 'join', 'swap'),
  which: fc.nat(999),
})
type IsFair = (one: ReadParagraph, next: ReadParagraph | undefined) => boolean
type Deed = { readonly deed: string; readonly which: number }

/** The document with the deeds done to it one after the other; each new word bears a number of its own. */
function edited(page: readonly ReadParagraph[], deeds: readonly Deed[], isFair: IsFair) {
  let paragraphs = [...page]
  const words: string[] = []
  const newWord = (): string => {
    const word = `nouveau${words.length}mot`
    words.push(word)
    return word
  }
  for (const { deed, which } of deeds) {
    const fair = [...paragraphs.keys()].filter(at =>
      isFair(paragraphs[at] ?? readParagraph(''), paragraphs[at + 1]),
    )
    const at = fair[which % Math.max(1, fair.length)]
    const one = at === undefined ? undefined : paragraphs[at]
    if (at === undefined || one === undefined) continue
    const made = deedOn(deed, one, paragraphs[at + 1], newWord)
    paragraphs = [...paragraphs.slice(0, at), ...made.here, ...paragraphs.slice(at + 1 + made.more)]
  }
  return { paragraphs, words: words.filter(word => paragraphs.some(one => textOf(one).includes(word))) }
}

function deedOn(deed: string, one: ReadParagraph, next: ReadParagraph | undefined, newWord: () => string) {
  const text = textOf(one)
  switch (deed) {
    case 'retype':
      return { here: [retyped(one, `${newWord()} ${newWord()}`)], more: 0 }
    case 'append':
      return { here: [retyped(one, `${text} ${newWord()}`)], more: 0 }
    case 'add':
      return { here: [one, readParagraph(`Un ${newWord()} paragraphe`, { style: 'body' })], more: 0 }
    case 'remove':
      return { here: [], more: 0 }
    case 'split':
      return {
        here: [retyped(one, text.slice(0, text.length / 2)), retyped(one, text.slice(text.length / 2))],
        more: 0,
      }
    case 'join':
      return next === undefined || next.cell !== null
        ? { here: [one], more: 0 }
        : { here: [retyped(one, `${text} ${textOf(next)}`)], more: 1 }
    default:
      return next === undefined || next.cell !== null || one.cell !== null
        ? { here: [one], more: 0 }
        : { here: [next, one], more: 1 }
  }
}

const anything = (): boolean => true

describe('any note', () => {
  test('that nobody changed has no difference', () => {
    fc.assert(
      fc.property(anyNote, file => {
        const carried = carriedOf(file)
        expect(returnedAs(carried, paragraphsAsRead(composedOf(carried))).said).toEqual([])
      }),
      { numRuns: runs },
    )
  })

  test('with any changes, of which any are accepted, stays a note; with none it is the same', () => {
    fc.assert(
      fc.property(
        anyNote,
        fc.array(anyDeed, { maxLength: 8 }),
        fc.infiniteStream(fc.boolean()),
        (file, deeds, coin) => {
          const carried = carriedOf(file)
          const { note, facts } = composedOf(carried)
          const { paragraphs } = edited(paragraphsAsRead(composedOf(carried)), deeds, anything)
          const { review, edits } = reviewOf(carried, readDocument(paragraphs), null)
          reviewSchema.parse(review)
          const none = applyEdits({ note, facts }, [])
          expect(none).toEqual({ note, facts, notApplied: [] })
          const some = [...edits.values()].filter(() => coin.next().value)
          const applied = applyEdits({ note, facts }, JSON.parse(JSON.stringify(some)))
          z.object(noteContentSchema.shape).parse(applied.note)
          if (applied.facts !== null) z.object(eventFactsSchema.shape).parse(applied.facts)
        },
      ),
      { numRuns: runs },
    )
  })

  test('drops no word that somebody wrote', () => {
    fc.assert(
      fc.property(anyNote, fc.array(anyDeed, { maxLength: 8 }), (file, deeds) => {
        const carried = carriedOf(file)
        const { paragraphs, words } = edited(paragraphsAsRead(composedOf(carried)), deeds, anything)
        const { review } = reviewOf(carried, readDocument(paragraphs), null)
        const shown = review.differences.map(({ after }) => after).join('\n')
        for (const word of words) expect(shown).toContain(word)
      }),
      { numRuns: runs },
    )
  })
})

const sentences = [
  'Le ministre visitera les ateliers de la manufacture',
  'La préfète accueillera les élus du territoire',
  'Trois cents emplois seront créés dans la vallée',
  'Une enveloppe de deux millions d’euros est prévue',
  'Les apprentis présenteront leurs réalisations',
  'Cette mesure entrera en vigueur au printemps',
  'Le chantier du viaduc a commencé en septembre',
  'Les agriculteurs demandent une aide rapide',
]
const paragraph = fc.constantFrom(...sentences).map(text => ({ kind: 'paragraph', spans: [{ text }] }))
const step = fc.record({
  time: fc.constantFrom('09:00', '10:15', '11:30', '14:00').map(at => ({ kind: 'at', at })),
  text: fc.constantFrom(...sentences),
  venue: fc.constantFrom('', 'Salle des fêtes'),
})

/** The reference note with texts and steps of its own: all of it can be put back. */
const anyPlainNote: fc.Arbitrary<CarriedNote> = fc
  .record({
    body: fc.uniqueArray(paragraph, { minLength: 2, maxLength: 6, selector: one => one.spans[0]?.text }),
    steps: fc.uniqueArray(step, { minLength: 2, maxLength: 6, selector: one => one.text }),
  })
  .map(({ body, steps }) =>
    carriedOf({
      ...referenceNote,
      body,
      programme: {
        days: [
          { date: '2021-05-06', sequences: [{ ...referenceNote.programme.days[0]?.sequences[0], steps }] },
        ],
      },
    }),
  )

const isText = ({ style, cell }: ReadParagraph): boolean =>
  (style === 'body' || style === 'step' || style === 'notice' || style === 'announcement') &&
  (cell === null || style === 'step')

/** What a reader sees, whatever lines were made of it. */
const seen = (texts: readonly string[]): string => lineKey(texts.join(' ').replaceAll('\n', ' '))

describe('a note whose every text can be put back', () => {
  test('says what the returned document says once all is accepted', () => {
    fc.assert(
      fc.property(
        anyPlainNote,
        fc.array(anyDeed, { maxLength: 5 }),
        fc.boolean(),
        (carried, deeds, isWord) => {
          const page = paragraphsAsRead(composedOf(carried))
          const fair = deeds.filter(({ deed }) => deed === 'retype' || deed === 'append')
          const { paragraphs } = edited(page, fair, isText)
          const document = isWord ? withHabits(paragraphs) : paragraphs
          const { note, facts, notApplied, review } = returnedAs(carried, document)
          expect(notApplied).toEqual([])
          expect(review.differences.filter(({ can }) => can === 'show')).toEqual([])
          const now = compose({ note, facts, issuers: composedOf(carried).issuers })
          expect(seen(readingOrder(now).map(({ text }) => text))).toBe(seen(document.map(textOf)))
        },
      ),
      { numRuns: runs },
    )
  })

  test('takes paragraphs that came, went, were cut, joined or moved', () => {
    fc.assert(
      fc.property(anyPlainNote, fc.array(anyDeed, { maxLength: 4 }), (carried, deeds) => {
        const page = paragraphsAsRead(composedOf(carried))
        // What stands last in a text may be pushed out of it.
        const fair: IsFair = (one, next) => one.style === 'body' && next?.style === 'body'
        const { paragraphs } = edited(page, deeds, fair)
        const { note, facts, notApplied, said } = returnedAs(carried, paragraphs)
        expect(notApplied).toEqual([])
        const now = compose({ note, facts, issuers: composedOf(carried).issuers })
        expect(seen(readingOrder(now).map(({ text }) => text)), said.join('\n')).toBe(
          seen(paragraphs.map(textOf)),
        )
      }),
      { numRuns: runs },
    )
  })
})
