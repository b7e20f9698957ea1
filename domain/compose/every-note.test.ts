import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyNote, composed } from '../../tests/any-note.ts'
import { plainText } from '../blocks.ts'
import { compose } from '../compose.ts'
import { isNoteLink } from '../link.ts'
import { readingOrder } from '../reading-order.ts'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** All that a reader reads in a value, found without knowing what blocks there are. */
function textsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsIn)
  if (!isRecord(value)) return []
  if (value['kind'] === 'text' || value['kind'] === 'link') return [String(value['text'])]
  if (value['kind'] === 'contents') return [String(value['title']), ...textsIn(value['entries'])]
  const { text, header, ...rest } = value
  const own = typeof text === 'string' ? [text] : []
  return [
    ...own,
    ...(Array.isArray(header) ? header.map(String) : []),
    ...Object.values(rest).flatMap(textsIn),
  ]
}

const bare = (texts: readonly string[]): string => texts.join('').replace(/\s+/gu, '')

test('the reading order has every text of every block once, in its order, and nothing else', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const composition = composed(note)
      const lines = readingOrder(composition)
      expect(bare(lines.map(({ text }) => text))).toBe(bare(textsIn(composition.blocks)))
      expect(lines.filter(({ text }) => text.trim() === '')).toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('headings begin with the kind of the note, skip no level and have words', () => {
  const styles = { kind: 1, chapter: 2, section: 2, subsection: 3, minor: 4 }
  fc.assert(
    fc.property(anyNote, note => {
      const headings = composed(note).blocks.flatMap(block => (block.kind === 'heading' ? [block] : []))
      const levels = headings.map(({ level }) => level)
      expect(levels.filter(level => level === 1)).toEqual([1])
      levels.forEach((level, index) => {
        expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1)
      })
      for (const { style, level, runs } of headings) {
        expect(styles[style]).toBe(level)
        expect(plainText(runs).trim()).not.toBe('')
      }
    }),
    { numRuns: 300 },
  )
})

test('a table of contents leads to headings that are there, once each', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const { blocks } = composed({ ...note, kind: 'dossier' })
      const anchors = blocks.flatMap(block =>
        block.kind === 'heading' && block.anchor !== undefined ? [block.anchor] : [],
      )
      const led = blocks.flatMap(block =>
        block.kind === 'contents' ? block.entries.map(one => one.anchor) : [],
      )
      expect(led).toEqual(anchors)
      expect(new Set(anchors).size).toBe(anchors.length)
      // What bookmarks of Word and ids of web pages accept.
      for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]\w{0,39}$/)
    }),
    { numRuns: 200 },
  )
})

test('tables are whole, pictures fit the text, links are safe, pages are not blank, and nothing changes twice', () => {
  fc.assert(
    fc.property(anyNote, note => {
      const composition = composed(note)
      const { blocks, look } = composition
      const width = look.page.width - look.page.margin.left - look.page.margin.right
      expect(compose({ note, facts: note, issuers: note.issuers })).toEqual(composition)
      blocks.forEach((block, index) => {
        if (block.kind === 'table') {
          expect(block.rows.length).toBeGreaterThan(0)
          expect(block.rowsAt).toHaveLength(block.rows.length)
          expect(block.caption).not.toBe('')
          expect(block.rows.every(row => row.length === block.widths.length)).toBe(true)
          expect(block.rows.flat().every(({ paragraphs }) => paragraphs.length > 0)).toBe(true)
        }
        if (block.kind === 'picture') expect(block.picture.width).toBeLessThanOrEqual(width + 1e-6)
        if (block.kind === 'logos') {
          const side = (drawn: typeof block.start): number => drawn.reduce((sum, one) => sum + one.width, 0)
          expect(side(block.start) + side(block.end)).toBeLessThanOrEqual(width + 1e-6)
        }
        if (block.kind === 'page-break' && note.kind === 'dossier') {
          expect(blocks[index + 1]?.kind).toBeOneOf([
            'heading',
            'contents',
            'paragraph',
            'list',
            'table',
            'box',
            'picture',
          ])
        }
      })
      const hrefs = JSON.stringify(blocks).matchAll(/"href":"([^"]*)"/gu)
      for (const [, href = ''] of hrefs) expect(isNoteLink(href)).toBe(true)
    }),
    { numRuns: 300 },
  )
})
