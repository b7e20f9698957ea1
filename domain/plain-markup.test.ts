import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromMarkup, toMarkup } from './plain-markup.ts'
import { type Passage, plainSpan, type RichText, richTextSchema, type Span } from './rich-text.ts'

const paragraph = (...spans: Span[]): Passage => ({ kind: 'paragraph', spans })
const bold = (text: string): Span => ({ ...plainSpan(text), bold: true })
const italic = (text: string): Span => ({ ...plainSpan(text), italic: true })

describe('what the fields read', () => {
  const cases: [string, string, RichText][] = [
    ['nothing', ' \n\n', []],
    [
      'paragraphs and lines',
      'Un\nDeux\n\nTrois',
      [paragraph(plainSpan('Un\nDeux')), paragraph(plainSpan('Trois'))],
    ],
    ['subheading', '## Le plan', [{ kind: 'subheading', text: 'Le plan', level: 3 }]],
    [
      'list whose items go on',
      '- un\n  suite\n\n• deux\n–\ttrois',
      [
        {
          kind: 'list',
          ordered: false,
          items: [[plainSpan('un\nsuite')], [plainSpan('deux')], [plainSpan('trois')]],
        },
      ],
    ],
    [
      'numbered lists',
      '1. un\n\n2. deux\n\n1. encore un',
      [
        { kind: 'list', ordered: true, items: [[plainSpan('un')], [plainSpan('deux')]] },
        { kind: 'list', ordered: true, items: [[plainSpan('encore un')]] },
      ],
    ],
    [
      'quote with its speaker',
      '> « Un lieu\n> d’excellence » — Agnès Pannier-Runacher',
      [{ kind: 'quote', spans: [plainSpan('« Un lieu\nd’excellence »')], speaker: 'Agnès Pannier-Runacher' }],
    ],
    [
      'key figures',
      '= 93 % | d’insertion\n= 35',
      [
        {
          kind: 'figures',
          figures: [
            { value: '93 %', label: 'd’insertion' },
            { value: '35', label: '' },
          ],
        },
      ],
    ],
    [
      'looks inside a paragraph',
      'Un **gras *et italique*** puis *italique*, m^2^',
      [
        paragraph(
          plainSpan('Un '),
          bold('gras '),
          { ...bold('et italique'), italic: true },
          plainSpan(' puis '),
          italic('italique'),
          plainSpan(', m'),
          { ...plainSpan('2'), superscript: true },
        ),
      ],
    ],
    [
      'links, one with brackets in its address',
      'Voir [le site](https://fr.wikipedia.org/wiki/Lieusaint_(Manche)) ou [écrire](mailto:presse@industrie.gouv.fr)',
      [
        paragraph(
          plainSpan('Voir '),
          { ...plainSpan('le site'), href: 'https://fr.wikipedia.org/wiki/Lieusaint_(Manche)' },
          plainSpan(' ou '),
          { ...plainSpan('écrire'), href: 'mailto:presse@industrie.gouv.fr' },
        ),
      ],
    ],
  ]
  test.each(cases)('%s', (_, markup, body) => expect(fromMarkup(markup)).toEqual(body))

  test.each([
    'Voir [ici](javascript:alert(1)) ou [là](http://exemple.fr)',
    '5 * 3 * 2 et **gras sans fin',
    'a [b] (c) ^ d',
    '12.janvier',
    '__proto__',
    'À 9 h — Agnès',
    '#transition',
  ])('text that is no markup stays text: %s', written => {
    const spoken = fromMarkup(written).flatMap(passage => (passage.kind === 'paragraph' ? passage.spans : []))
    expect(spoken.map(({ text }) => text).join('')).toBe(written)
  })
})

describe('what the fields show', () => {
  test('signs get a backslash only where they would be misread', () => {
    expect(toMarkup([paragraph(plainSpan('5 * 3, un - deux, a > b'))])).toBe('5 * 3, un - deux, a > b')
    expect(toMarkup([paragraph(plainSpan('- tiret'))])).toBe(String.raw`\- tiret`)
    expect(toMarkup([paragraph(plainSpan('**'), bold('a'))])).toBe(String.raw`\*\***a**`)
  })

  test('a figure with a bar in it comes back', () => {
    const figures: RichText = [{ kind: 'figures', figures: [{ value: '1 | 2', label: 'ou | non' }] }]
    expect(fromMarkup(toMarkup(figures))).toEqual(figures)
  })
})

const signs = ['*', '**', '^', '[', ']', '(', ')', '\\', '|', '#', '-', '>', '=', '—', '1.', '\n', '\n\n']
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...signs, ' ', '  ', 'mot', 'É', 'https://a.fr', '](https://a.fr/b_(c))', '## ', '> '),
      fc.string({ unit: 'grapheme' }),
    ),
    { maxLength: 30 },
  )
  .map(parts => parts.join(''))

const anySpan: fc.Arbitrary<Span> = fc.record({
  text,
  bold: fc.boolean(),
  italic: fc.boolean(),
  superscript: fc.boolean(),
  href: fc.constantFrom('', '', 'https://a.fr', 'https://a.fr/b_(c)', 'mailto:a@b.fr', 'https://a.fr/((('),
})
const anySpans = fc.array(anySpan, { maxLength: 6 })
const anyPassage: fc.Arbitrary<Passage> = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), spans: anySpans }),
  fc.record({
    kind: fc.constant('subheading'),
    text: text.map(one => `T${one}`.slice(0, 300)),
    level: fc.constant(3 as const),
  }),
  fc.record({
    kind: fc.constant('list'),
    ordered: fc.boolean(),
    items: fc.array(anySpans, { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('quote'), spans: anySpans, speaker: text.map(one => one.slice(0, 300)) }),
  fc.record({
    kind: fc.constant('figures'),
    figures: fc.array(
      fc.record({
        value: text.map(one => `9${one}`.slice(0, 60)),
        label: text.map(one => one.slice(0, 300)),
      }),
      { maxLength: 4 },
    ),
  }),
)
const anyBody = fc.array(anyPassage, { maxLength: 6 })

const passageTexts = (passage: Passage): string[] => {
  if (passage.kind === 'subheading') return [passage.text]
  if (passage.kind === 'figures') return passage.figures.flatMap(({ value, label }) => [value, label])
  if (passage.kind === 'list') return passage.items.map(spans => spans.map(span => span.text).join(''))
  if (passage.kind === 'page-break') return []
  const spoken = passage.spans.map(span => span.text).join('')
  return passage.kind === 'quote' ? [spoken, passage.speaker] : [spoken]
}
const wordsOf = (body: RichText): string => body.flatMap(passageTexts).join('').replace(/\s+/gu, '')

describe('for any text and any body', () => {
  test('any text gives a body that the schema accepts, and written again it gives the same body', () => {
    fc.assert(
      fc.property(text, markup => {
        const body = fromMarkup(markup)
        expect(richTextSchema.safeParse(body).success).toBe(true)
        expect(fromMarkup(toMarkup(body))).toEqual(body)
      }),
      { numRuns: 400 },
    )
  })

  test('any body keeps every letter, and comes back the same from then on', () => {
    fc.assert(
      fc.property(anyBody, body => {
        const once = fromMarkup(toMarkup(body))
        expect(wordsOf(once)).toBe(wordsOf(body))
        expect(richTextSchema.safeParse(once).success).toBe(true)
        expect(fromMarkup(toMarkup(once))).toEqual(once)
        expect(toMarkup(once)).toBe(toMarkup(fromMarkup(toMarkup(once))))
      }),
      { numRuns: 400 },
    )
  })

  test('a pasted book still fits the schema', () => {
    const book = [
      Array.from({ length: 700 }, (_, index) => `Chapitre ${index}`).join('\n\n'),
      Array.from({ length: 300 }, (_, index) => `- point ${index}`).join('\n'),
      'x'.repeat(25_000),
      '*a* b '.repeat(400),
      `## ${'t'.repeat(400)}`,
      `> mot — ${'n'.repeat(400)}`,
      `= ${'9'.repeat(70)} | trop long`,
    ]
    for (const markup of [...book, book.join('\n\n')]) {
      const body = fromMarkup(markup)
      expect(richTextSchema.safeParse(body).success).toBe(true)
      expect(fromMarkup(toMarkup(body))).toEqual(body)
    }
  })
})
