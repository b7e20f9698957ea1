import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareWords } from './note-compare/compare-words.ts'
import { type ComparedLine, compareWork } from './note-compare.ts'
import { type Workpiece, workpieceSchema } from './workpiece.ts'

const nobody = { before: [], after: [] }
const paragraph = (text: string, bold = false) => ({ kind: 'paragraph', spans: [{ text, bold }] })
const noteOf = (...texts: string[]): Workpiece =>
  workpieceSchema.parse({ note: { body: texts.map(text => paragraph(text)) }, event: null })
const visitOf = (...steps: (readonly [string, string])[]): Workpiece =>
  workpieceSchema.parse({
    note: {},
    event: {
      programme: {
        days: [
          {
            date: '2021-05-06',
            sequences: [{ steps: steps.map(([at, text]) => ({ time: { kind: 'at', at }, text })) }],
          },
        ],
      },
    },
  })

const sectionOf = (before: Workpiece, after: Workpiece, part: string) =>
  compareWork(before, after, nobody).find(section => section.part === part)
const changesOf = (before: Workpiece, after: Workpiece, part = 'body') =>
  sectionOf(before, after, part)?.lines.map(({ change }) => change)

/** A side of a line, what differs in brackets. */
const marked = (side: ComparedLine['before']): string | null =>
  side === null ? null : side.map(({ text, state }) => (state === 'same' ? text : `[${text}]`)).join('')

describe('words', () => {
  test('that differ are marked on both sides, the spaces between them too', () => {
    const { before, after } = compareWords(
      'La ministre visite Lyon.',
      'La ministre déléguée visite Lille demain.',
    )
    expect(marked(before)).toBe('La ministre visite [Lyon].')
    expect(marked(after)).toBe('La ministre [déléguée ]visite [Lille demain].')
  })

  test('joined are the two texts, and what is the same is the same in both', () => {
    const text = fc.array(fc.constantFrom('la ', 'ministre', ' ', 'l’', 'école', '.', '\n'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [before, after] = [one.join(''), other.join('')]
        const compared = compareWords(before, after)
        const joined = (side: typeof compared.before, only?: string) =>
          side
            .filter(({ state }) => only === undefined || state === only)
            .map(piece => piece.text)
            .join('')
        expect(joined(compared.before)).toBe(before)
        expect(joined(compared.after)).toBe(after)
        if (before === after) expect(compared.before.every(({ state }) => state === 'same')).toBe(true)
      }),
    )
  })

  test('of two long texts with nothing in common are told quickly', () => {
    const long = (word: string) => Array.from({ length: 3_000 }, (_, n) => `${word}${n}`).join(' ')
    const { before } = compareWords(long('a'), long('b'))
    expect(before).toEqual([{ text: long('a'), state: 'gone' }])
  })
})

describe('a text', () => {
  test('rewritten, put in and taken out is told line by line', () => {
    const before = noteOf('Un premier alinéa de la note.', 'Un alinéa de trop.', 'La fin.')
    const after = noteOf('Un premier alinéa de cette note.', 'La fin.', 'Et davantage.')
    const lines = sectionOf(before, after, 'body')?.lines
    expect(lines?.map(({ change, ...sides }) => [change, marked(sides.before), marked(sides.after)])).toEqual(
      [
        ['changed', 'Un premier alinéa de [la] note.', 'Un premier alinéa de [cette] note.'],
        ['removed', '[Un alinéa de trop.]', null],
        ['same', 'La fin.', 'La fin.'],
        ['added', null, '[Et davantage.]'],
      ],
    )
  })

  test('in other type only is told as such', () => {
    const before = noteOf('Un alinéa.')
    const after = workpieceSchema.parse({ note: { body: [paragraph('Un alinéa.', true)] }, event: null })
    expect(changesOf(before, after)).toEqual(['looks'])
  })

  test('that was not there, or is there no more, is a whole section', () => {
    expect(sectionOf(noteOf(), noteOf('Un alinéa.'), 'body')?.change).toBe('added')
    expect(sectionOf(noteOf('Un alinéa.'), noteOf(), 'body')?.change).toBe('removed')
  })
})

test('what stands once on a page is one thing, however it was rewritten', () => {
  const titled = (title: string, number: string) =>
    workpieceSchema.parse({ note: { title, number }, event: null })
  const sections = compareWork(titled('Lyon', '12'), titled('Une journée à Lille', '12'), nobody)
  const lines = sections.flatMap(section => section.lines)
  expect(lines.filter(({ change }) => change !== 'same').map(({ change }) => change)).toEqual(['changed'])
})

describe('a programme', () => {
  const first = ['09:15', 'Accueil par le préfet'] as const
  const second = ['09:30', 'Visite des ateliers'] as const
  const third = ['10:30', 'Échange avec les élèves'] as const

  test('tells a step that moved as moved, with its new hour', () => {
    const before = visitOf(first, second, third)
    const after = visitOf(second, third, ['11:00', 'Accueil par le préfet'])
    const lines = sectionOf(before, after, 'programme')?.lines.filter(({ change }) => change !== 'same')
    expect(lines?.map(({ change, ...sides }) => [change, marked(sides.before), marked(sides.after)])).toEqual(
      [
        ['moved', '[9\u00A0h\u00A015] – Accueil par le préfet', null],
        ['moved', null, '[11\u00A0h] – Accueil par le préfet'],
      ],
    )
  })

  test('tells a step that was put off in its place as changed', () => {
    const before = visitOf(first, second, third)
    const after = visitOf(first, ['09:45', 'Visite des ateliers'], third)
    expect(changesOf(before, after, 'programme')?.filter(change => change !== 'same')).toEqual(['changed'])
  })

  test('tells a new step as added and leaves the others alone', () => {
    const before = visitOf(first, third)
    const after = visitOf(first, second, third)
    expect(changesOf(before, after, 'programme')?.filter(change => change !== 'same')).toEqual(['added'])
  })
})

test('a note compared with itself differs nowhere, with any other each line of both stands once', () => {
  const text = fc.constantFrom('Un alinéa.', 'La ministre visite Lyon.', 'La ministre visite Lille.', 'Fin.')
  const some = fc.array(text, { maxLength: 8 }).map(texts => noteOf(...texts))
  const side = (lines: readonly ComparedLine[], of: 'before' | 'after') =>
    lines.flatMap(line => line[of]?.map(piece => piece.text).join('') ?? [])
  fc.assert(
    fc.property(some, some, (before, after) => {
      for (const section of compareWork(before, before, nobody)) expect(section.change).toBe('same')
      const lines = compareWork(before, after, nobody)
        .filter(({ part }) => part === 'body')
        .flatMap(section => section.lines)
      const texts = (work: Workpiece) =>
        work.note.body
          .flatMap(passage => (passage.kind === 'paragraph' ? passage.spans : []))
          .map(span => span.text)
      expect(side(lines, 'before')).toEqual(texts(before))
      expect(side(lines, 'after')).toEqual(texts(after))
    }),
  )
})
