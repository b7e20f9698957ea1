import fc from 'fast-check'
import {
  type Block,
  type Composition,
  headingStyles,
  noteParts,
  paragraphStyles,
  type Run,
} from '../../domain/blocks.ts'
import { plainLook } from '../../domain/page-look.ts'

/** Pieces of text that have broken documents somewhere: markup, fields, placeholders, controls, directions. */
export const hostileTexts = [
  '</w:t></w:r></w:p>',
  '<w:fldSimple w:instr="DATE"/>',
  '&amp; & &#x0; ]]>',
  'CURRENT',
  'TOTAL_PAGES',
  '{dashes-1}',
  '{dashes\u200E-1}',
  '{ DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe }',
  '\u0000\u0001\u0008\u000B\u000C\u001F\u007F\u009F',
  'a\r\nb\nc\rd\te\u2028f',
  '\uFFFE\uFFFF',
  '\uD800',
  '\uDC00\uD83D',
  '\u202Exod.exe\u202C \u2067\u200F',
  '«\u00A09\u00A0h\u00A030\u00A0»  ',
  '  deux  espaces  ',
  '𝓔👩‍💼é',
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...hostileTexts),
  fc.array(fc.constantFrom(...hostileTexts), { maxLength: 3 }).map(texts => texts.join('')),
)

const anyHref = fc.oneof(
  fc.constantFrom(
    'https://example.fr',
    'https://exemple.fr/où?q="x"#a#b',
    'https://exemple.fr/[a]%zz',
    'https://exemple.fr:99999/',
    'mailto:presse@example.fr',
    'javascript:alert(1)',
    'http://example.fr',
    '',
  ),
  anyText,
  fc.webUrl({ validSchemes: ['https'], withFragments: true, withQueryParameters: true }),
)

const anyRun: fc.Arbitrary<Run> = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: anyText,
    bold: fc.boolean(),
    italic: fc.boolean(),
    superscript: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('link' as const), text: anyText, href: anyHref }),
  fc.constant({ kind: 'break' as const }),
)

const anyRuns = fc.array(anyRun, { maxLength: 4 })
const anyPart = fc.constantFrom(...noteParts)
const anyParagraphStyle = fc.constantFrom(...paragraphStyles)

const anyTable: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain(columns =>
  fc.record({
    kind: fc.constant('table' as const),
    part: anyPart,
    at: fc.constant(''),
    caption: anyText,
    rowsAt: fc.constant([]),
    widths: fc.constant(Array.from({ length: columns }, () => 1 / columns)),
    header: fc.oneof(fc.constant([]), fc.array(anyText, { minLength: columns, maxLength: columns })),
    rows: fc.array(
      fc.array(
        fc.record({
          paragraphs: fc.array(fc.record({ style: anyParagraphStyle, runs: anyRuns }), {
            minLength: 1,
            maxLength: 2,
          }),
        }),
        { minLength: columns, maxLength: columns },
      ),
      { maxLength: 3 },
    ),
  }),
)

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    part: anyPart,
    at: fc.constant(''),
    style: fc.constantFrom(...headingStyles),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const),
    runs: anyRuns,
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    part: anyPart,
    at: fc.constant(''),
    style: anyParagraphStyle,
    runs: anyRuns,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    part: anyPart,
    at: fc.constant(''),
    ordered: fc.boolean(),
    items: fc.array(anyRuns, { maxLength: 3 }),
  }),
  anyTable,
  fc.record({ kind: fc.constant('page-break' as const), part: anyPart, at: fc.constant('') }),
)

/** Any composition at all, with the texts that break things more often than chance would have them. */
export const anyComposition: fc.Arbitrary<Composition> = fc.record({
  language: fc.constant('fr-FR' as const),
  title: anyText,
  subject: anyText,
  author: anyText,
  date: fc.constantFrom('', '2021-05-05', '1999-12-31'),
  category: anyText,
  look: fc.constant(plainLook),
  header: anyRuns,
  footer: fc.array(anyText, { maxLength: 3 }),
  blocks: fc.array(anyBlock, { maxLength: 6 }),
})
