import { expect, test } from 'vitest'
import type { Block } from '../../domain/blocks.ts'
import { emptyComposition } from '../../tests/documents/sample-composition.ts'
import { smallPdf } from '../../tests/documents/small-pdf.ts'
import { anchorPages } from './anchor-pages.ts'

const heading = (anchor: string): Block => ({
  kind: 'heading',
  part: 'body',
  at: '',
  style: 'chapter',
  level: 2,
  runs: [],
  anchor,
})
const composition = { ...emptyComposition, blocks: [heading('un'), heading('deux'), heading('un')] }

/** Two pages, whose tree does not list them in the order of their numbers, and the places that Chromium named. */
const twoPages = smallPdf([
  [1, '<</Creator (Chromium)>>'],
  [2, '<</Type /Page\n/Parent 7 0 R>>'],
  [3, '<</Type /Page\n/Parent 4 0 R>>'],
  [6, '<</place1 [3 0 R /XYZ 62 760.5 0]\n/place2 [2 0 R /XYZ 62 100 0]>>'],
  [7, '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>'],
  [5, '<</Type /Catalog\n/Pages 4 0 R\n/Dests 6 0 R>>'],
  [4, '<</Type /Pages\n/Count 2\n/Kids [3 0 R\n7 0 R]>>'],
])

test('the pages of the headings are those of the places on them', () => {
  expect(anchorPages(twoPages, composition)).toEqual(
    new Map([
      ['un', 1],
      ['deux', 2],
    ]),
  )
})

test('a file without places names no page', () => {
  expect(anchorPages(smallPdf(), composition)).toEqual(new Map())
})

test('nothing is counted in a file of another shape, or for a note without chapters', () => {
  expect(anchorPages(Buffer.from('%PDF-2.0'), composition)).toBeNull()
  expect(anchorPages(twoPages, emptyComposition)).toBeNull()
})
