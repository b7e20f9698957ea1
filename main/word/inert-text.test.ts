import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Composition, type Drawn, plainText, type Run, text } from '../../domain/blocks.ts'
import { noCharter } from '../../domain/charter.ts'
import { lookOf } from '../../domain/page-look.ts'
import {
  anyComposition,
  anyPictures,
  hostileTexts,
  storedPicture,
} from '../../tests/documents/any-composition.ts'
import { emptyComposition, heading, paragraph } from '../../tests/documents/sample-composition.ts'
import { faultsOf } from '../../tests/documents/well-made.ts'
import { elements, openWordFile, paragraphsOf } from '../../tests/documents/word-file.ts'
import { toDocx } from './document.ts'
import { inertLine, inertText } from './sanitise.ts'

const mainPart = 'word/document.xml'

/** The same words wherever a composition takes words. */
const everywhere = (words: string): Composition => ({
  ...emptyComposition,
  title: words,
  subject: words,
  author: words,
  header: [text(words)],
  footer: [words],
  blocks: [
    heading('heading', 'kind', text(words)),
    paragraph('body', 'body', text(words)),
    { kind: 'list', part: 'body', at: '', ordered: true, items: [[text(words)]] },
    {
      kind: 'table',
      part: 'programme',
      at: '',
      rowsAt: [''],
      caption: words,
      widths: [1],
      header: [words],
      rows: [[{ paragraphs: [{ style: 'step', runs: [text(words)] }] }]],
    },
    paragraph('links', 'link-line', { kind: 'link', text: words, href: 'https://example.fr' }),
    paragraph('links', 'link-line', { kind: 'link', text: words, href: words }),
  ],
})

test.each(hostileTexts)('%j is only text, everywhere', async words => {
  const bytes = await toDocx(everywhere(words))
  expect(faultsOf(bytes)).toEqual([])
  const file = openWordFile(bytes)
  const shown = inertText(words)
  expect(paragraphsOf(file.xml(mainPart)).map(paragraph => paragraph.text)).toEqual(
    Array.from({ length: 7 }, () => shown),
  )
  expect(paragraphsOf(file.xml('word/header1.xml')).map(paragraph => paragraph.text)).toEqual([shown])
  expect(paragraphsOf(file.xml('word/footer1.xml'))[0]?.text).toBe(shown)
  expect(elements(file.xml('docProps/core.xml'), 'dc:title')[0]?.textContent).toBe(inertLine(words))
  const fields = [mainPart, 'word/header1.xml'].flatMap(path =>
    ['w:fldSimple', 'w:instrText', 'w:fldChar'].flatMap(name => elements(file.xml(path), name)),
  )
  expect(fields).toEqual([])
})

/** Each run is made inert by itself: two halves of a character in two runs never become one. */
const inertRuns = (runs: readonly Run[]): string => runs.map(run => inertText(plainText([run]))).join('')

const paragraphTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [inertRuns(block.runs)]
    case 'list':
      return block.items.map(inertRuns)
    case 'table':
      return [
        ...block.header.map(inertText),
        ...block.rows.flatMap(row => row.flatMap(cell => cell.paragraphs.map(({ runs }) => inertRuns(runs)))),
      ]
    case 'box':
      return block.paragraphs.map(({ runs }) => inertRuns(runs))
    case 'contents':
      return [inertText(block.title), ...block.entries.map(({ text }) => inertText(text))]
    case 'picture':
      return [wordsOf(block.picture)]
    case 'logos': {
      const [start, end] = [block.start, block.end].map(side => side.map(wordsOf))
      return [`${start?.join(apart)}${end?.length === 0 ? '' : '\t'}${end?.join(apart)}`]
    }
    case 'page-break':
      return []
  }
}

/** What stands between two logos. */
const apart = '\u00A0\u00A0\u00A0'

/** A picture that is not there, or is none, is its words. */
const wordsOf = ({ source, alternative }: Drawn): string =>
  source.kind === 'stored'
    ? source.id === storedPicture
      ? ''
      : inertText(alternative)
    : source.mediaType === 'image/jpeg'
      ? ''
      : inertText(alternative)

test('the font of a charter that somebody shared breaks no part', async () => {
  const look = lookOf({ ...noCharter, fonts: ['Arial\u0001"/><w:b/>'] })
  const file = openWordFile(await toDocx({ ...everywhere('Bonjour'), look }))
  expect(file.text('word/styles.xml')).toContain('w:ascii="Arial&quot;/&gt;&lt;w:b/&gt;"')
})

test('two halves of a character in two runs stay apart', async () => {
  const blocks = [paragraph('body', 'body', text('\uD83D'), text('\uDE00'))]
  const file = openWordFile(await toDocx({ ...emptyComposition, blocks }))
  expect(paragraphsOf(file.xml(mainPart)).map(shown => shown.text)).toContain('\uFFFD\uFFFD')
})

/** An entry of a table of contents without the page that it leads to. */
const withoutPage = ({ style, text: words }: { style: string; text: string }): string =>
  style.startsWith('TOC') ? words.replace(/\t\d+$/, '') : words

test('any composition becomes a well-made file, with all its words, and twice the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyComposition, async composition => {
      const bytes = await toDocx(composition, { pictures: anyPictures })
      expect(faultsOf(bytes)).toEqual([])
      const layout = new Set(['PageBreak', 'Spacer'])
      const shown = paragraphsOf(openWordFile(bytes).xml(mainPart))
        .filter(({ style }) => !layout.has(style))
        .map(paragraph => withoutPage(paragraph))
      expect(shown).toEqual(composition.blocks.flatMap(paragraphTexts))
      expect(Buffer.compare(await toDocx(composition, { pictures: anyPictures }), bytes)).toBe(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)
