import fc from 'fast-check'
import { workpieceSchema } from '../domain/workpiece.ts'

const words = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'é', ' ', '\n', '😀', 'ש', '»') })
const span = fc.record(
  {
    text: words.filter(text => text !== ''),
    bold: fc.boolean(),
    italic: fc.boolean(),
    superscript: fc.boolean(),
    href: fc.constantFrom('', 'https://www.gouv.fr/a', 'mailto:presse@gouv.fr'),
    language: fc.constantFrom('en', 'la'),
  },
  { requiredKeys: ['text', 'bold', 'italic', 'superscript', 'href'] },
)
const picture = fc.record({
  pictureId: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
  width: fc.constantFrom(1, 640),
  height: fc.constantFrom(1, 480),
  alternative: words,
  isDecorative: fc.boolean(),
  caption: words,
  credit: words,
  share: fc.constantFrom(1, 0.75, 0.5, 0.33),
})
const spans = fc.array(span, { maxLength: 4 })
const passage = fc.oneof(
  fc.record({ kind: fc.constant('paragraph'), spans }),
  fc.record({
    kind: fc.constant('subheading'),
    text: fc.constantFrom('Un plan', 'A'),
    level: fc.constantFrom(2, 3),
  }),
  fc.record({ kind: fc.constant('list'), ordered: fc.boolean(), items: fc.array(spans, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('quote'), spans, speaker: words }),
  fc.record({
    kind: fc.constant('figures'),
    figures: fc.array(fc.record({ value: fc.constant('93 %'), label: words }), { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('picture'), picture }),
  fc.record({ kind: fc.constant('box'), title: words, paragraphs: fc.array(spans, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('page-break') }),
)
const text = fc.array(passage, { maxLength: 5 })
const event = fc.record({
  persons: fc.array(fc.record({ given: fc.constant('Agnès'), family: words }), { maxLength: 2 }),
  purpose: words,
  when: words,
  where: words,
  programme: fc.constantFrom(
    {},
    { title: 'Programme', days: [{ date: '2021-05-06', sequences: [{ steps: [{ text: 'x' }] }] }] },
  ),
  notices: fc.array(
    fc.record({
      subject: fc.constantFrom('health', 'other'),
      text: words,
      validUntil: fc.constantFrom('', '2021-05-06'),
    }),
    { maxLength: 3 },
  ),
})
/** For tests: workpieces with every kind of passage, and texts that are awkward to write. */
export const anyWork = fc
  .record({
    note: fc.record({
      kind: fc.constantFrom('note-aux-redactions', 'communique', 'agenda', 'dossier'),
      title: words,
      announcement: words,
      body: text,
      bodyAfter: text,
      boilerplates: fc.array(
        fc.record({ title: words, body: text, reviewBy: fc.constantFrom('', '2021-05-06') }),
        {
          maxLength: 3,
        },
      ),
    }),
    event: fc.option(event),
  })
  .map(value => workpieceSchema.parse(value))
