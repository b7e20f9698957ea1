import fc from 'fast-check'
import {
  type Block,
  type Composition,
  type Drawn,
  headingStyles,
  noteParts,
  paragraphStyles,
  type Run,
} from '../../domain/blocks.ts'
import { charterSchema } from '../../domain/charter.ts'
import { lookOf, plainLook } from '../../domain/page-look.ts'
import { foreignLanguages } from '../../domain/rich-text.ts'
import type { Pictures } from '../../main/word/media.ts'
import { jpeg, png } from './small-pictures.ts'

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
    language: fc.constantFrom(...foreignLanguages),
  }),
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
    ...(columns === 2 ? { isForm: fc.constant(true as const) } : {}),
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

/** Few, so that entries of a table of contents find headings, none or several. */
const anyAnchor = fc.constantFrom('p_un', 'p_deux', 'p_trois')

/** A picture that is stored, as anyPictures has it. */
export const storedPicture = 'a'.repeat(64)
export const anyPictures: Pictures = new Map([[storedPicture, { mediaType: 'image/png', bytes: png(3, 2) }]])

const anyDrawn: fc.Arbitrary<Drawn> = fc.record({
  source: fc.constantFrom(
    { kind: 'stored' as const, id: storedPicture },
    { kind: 'stored' as const, id: 'b'.repeat(64) },
    { kind: 'inline' as const, mediaType: 'image/jpeg' as const, base64: jpeg(30, 20).toString('base64') },
    { kind: 'inline' as const, mediaType: 'image/png' as const, base64: 'YnJva2Vu' },
  ),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 500 }),
  alternative: anyText,
})

const otherLook = lookOf(
  charterSchema.parse({
    fonts: ['Spectral', 'Georgia'],
    accent: '003189',
    margins: { top: 30, right: 40, bottom: 30, left: 20 },
    styles: { title: { bold: false, align: 'left' }, chapter: { capitals: true, indent: 10 } },
  }),
)

const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    part: anyPart,
    at: fc.constant(''),
    style: fc.constantFrom(...headingStyles),
    level: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const),
    runs: anyRuns,
  }),
  fc.record({
    kind: fc.constant('heading' as const),
    part: anyPart,
    at: fc.constant(''),
    style: fc.constantFrom(...headingStyles),
    level: fc.constantFrom(2 as const, 3 as const),
    runs: anyRuns,
    anchor: anyAnchor,
  }),
  fc.record({
    kind: fc.constant('contents' as const),
    part: anyPart,
    at: fc.constant(''),
    title: anyText,
    entries: fc.array(
      fc.record({ level: fc.constantFrom(1 as const, 2 as const), text: anyText, anchor: anyAnchor }),
      { maxLength: 3 },
    ),
  }),
  fc.record({
    kind: fc.constant('picture' as const),
    part: anyPart,
    at: fc.constant(''),
    picture: anyDrawn,
  }),
  fc.record({
    kind: fc.constant('logos' as const),
    part: anyPart,
    at: fc.constant(''),
    start: fc.array(anyDrawn, { maxLength: 2 }),
    end: fc.array(anyDrawn, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('box' as const),
    part: anyPart,
    at: fc.constant(''),
    paragraphs: fc.array(
      fc.record({ at: fc.constant(''), style: fc.constantFrom('box-title', 'box-text'), runs: anyRuns }),
      { maxLength: 3 },
    ),
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
  look: fc.constantFrom(plainLook, otherLook),
  header: anyRuns,
  footer: fc.array(anyText, { maxLength: 3 }),
  blocks: fc.array(anyBlock, { maxLength: 6 }),
})
