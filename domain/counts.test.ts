import { expect, it } from 'vitest'
import { type Block, lineBreak, link, text } from './blocks.ts'
import { countsOf } from './counts.ts'

const paragraph = (...runs: Extract<Block, { kind: 'paragraph' }>['runs']): Block => ({
  kind: 'paragraph',
  part: 'body',
  at: '',
  style: 'body',
  runs,
})

it.each<[string, Block[], number, number]>([
  ['nothing', [], 0, 0],
  ['an elision and a dash', [paragraph(text('L’école – à 9\u00A0h'))], 4, 15],
  ['a word in two looks', [paragraph(text('Lieu', { bold: true }), text('saint'))], 1, 9],
  ['two lines', [paragraph(text('un'), lineBreak, link('deux', 'https://example.org'))], 2, 6],
  ['a sign outside the first plane', [paragraph(text('🚆'))], 0, 1],
  ['a page break', [{ kind: 'page-break', part: 'body', at: '' }], 0, 0],
  [
    'a list',
    [{ kind: 'list', part: 'body', at: '', ordered: false, items: [[text('un')], [text('deux')]] }],
    2,
    6,
  ],
  [
    'a table',
    [
      {
        kind: 'table',
        part: 'programme',
        at: '',
        rowsAt: [''],
        caption: 'Programme',
        widths: [1],
        header: ['Heure'],
        rows: [[{ paragraphs: [{ style: 'step', runs: [text('9\u00A0h')] }] }]],
      },
    ],
    3,
    8,
  ],
])('counts %s', (_what, blocks, words, characters) => {
  expect(countsOf(blocks)).toEqual({ words, characters })
})
