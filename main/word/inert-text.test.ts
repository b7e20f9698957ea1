import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Block, type Composition, plainText, text } from '../../domain/blocks.ts'
import { anyComposition, hostileTexts } from '../../tests/documents/any-composition.ts'
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
    { kind: 'list', part: 'body', ordered: true, items: [[text(words)]] },
    {
      kind: 'table',
      part: 'programme',
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

const paragraphTexts = (block: Block): string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [plainText(block.runs)]
    case 'list':
      return block.items.map(plainText)
    case 'table':
      return [
        ...block.header,
        ...block.rows.flatMap(row => row.flatMap(cell => cell.paragraphs.map(({ runs }) => plainText(runs)))),
      ]
    case 'page-break':
      return []
  }
}

test('any composition becomes a well-made file, with all its words, and twice the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(anyComposition, async composition => {
      const bytes = await toDocx(composition)
      expect(faultsOf(bytes)).toEqual([])
      const layout = new Set(['PageBreak', 'Spacer'])
      const shown = paragraphsOf(openWordFile(bytes).xml(mainPart))
        .filter(({ style }) => !layout.has(style))
        .map(paragraph => paragraph.text)
      expect(shown).toEqual(composition.blocks.flatMap(paragraphTexts).map(inertText))
      expect(Buffer.compare(await toDocx(composition), bytes)).toBe(0)
    }),
    { numRuns: 60 },
  )
}, 60_000)
