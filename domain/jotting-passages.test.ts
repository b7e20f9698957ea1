import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Jotting, jottingSchema } from './event-note.ts'
import { figureOf, jottingPassages } from './jotting-passages.ts'
import { plainSpan, richTextSchema } from './rich-text.ts'

const jotting = (kind: Jotting['kind'], text: string, speaker = ''): Jotting => ({
  kind,
  at: '',
  speaker,
  text,
})

test('a remark is a paragraph, a quote keeps its speaker, figures stand together', () => {
  expect(
    jottingPassages([
      jotting('remark', ' La ministre a visité l’atelier. '),
      jotting('quote', 'Nous ouvrirons dix écoles.', 'Agnès Pannier-Runacher'),
      jotting('figure', '42 % de filles'),
      jotting('figure', 'Budget : 3 M€'),
      jotting('remark', '  '),
      jotting('remark', 'Fin.'),
    ]),
  ).toEqual([
    { kind: 'paragraph', spans: [plainSpan('La ministre a visité l’atelier.')] },
    { kind: 'quote', spans: [plainSpan('Nous ouvrirons dix écoles.')], speaker: 'Agnès Pannier-Runacher' },
    {
      kind: 'figures',
      figures: [
        { value: '42 %', label: 'de filles' },
        { value: '3 M€', label: 'Budget' },
      ],
    },
    { kind: 'paragraph', spans: [plainSpan('Fin.')] },
  ])
})

test.each([
  ['2,3 millions d’euros pour l’école', '2,3 millions d’euros', 'pour l’école'],
  ['35 écoles de production', '35', 'écoles de production'],
  ['1 200 élèves', '1 200', 'élèves'],
  ['près de 700 jeunes', 'près de 700', 'jeunes'],
  ['2 à 3 milliards', '2 à 3 milliards', ''],
  ['12 % : taux de chômage', '12 %', 'taux de chômage'],
  ['Créations d’emplois : +40', '+40', 'Créations d’emplois'],
  ['3 machines, dont 2 neuves', '3', 'machines, dont 2 neuves'],
  ['le double', 'le double', ''],
])('« %s » shows « %s » big', (text, value, label) => {
  expect(figureOf(text)).toEqual({ value, label })
})

test('a figure too long to be shown big is a paragraph', () => {
  const long = `Environ ${'beaucoup '.repeat(10)}de monde`
  expect(figureOf(long)).toBeNull()
  expect(jottingPassages([jotting('figure', long)])).toEqual([
    { kind: 'paragraph', spans: [plainSpan(long)] },
  ])
})

const kinds = fc.constantFrom<Jotting['kind']>('remark', 'quote', 'figure')
const jottings = fc.array(
  fc
    .record({
      kind: kinds,
      text: fc.string({ maxLength: 400, unit: 'grapheme' }),
      speaker: fc.string({ maxLength: 40 }),
    })
    .map(one => jottingSchema.parse(one)),
  { maxLength: 60 },
)

/** Letters and digits alone: what separates value and label may go. */
const letters = (text: string): string => [...text.replaceAll(/[^\p{L}\p{N}]/gu, '')].sort().join('')

test('any jottings make passages that a note can hold, and no letter is lost', () => {
  fc.assert(
    fc.property(jottings, all => {
      const passages = jottingPassages(all)
      expect(richTextSchema.safeParse(passages).success).toBe(true)
      const shown = passages.map(passage => {
        if (passage.kind === 'figures')
          return passage.figures.map(({ value, label }) => value + label).join('')
        return 'spans' in passage ? passage.spans.map(({ text }) => text).join('') : ''
      })
      expect(letters(shown.join(''))).toBe(letters(all.map(({ text }) => text).join('')))
    }),
  )
})
