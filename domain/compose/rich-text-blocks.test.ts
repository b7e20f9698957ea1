import { describe, expect, test } from 'vitest'
import { richTextSchema } from '../rich-text.ts'
import { printedLines } from './printed-lines.ts'
import { richTextBlocks } from './rich-text-blocks.ts'

const body = (passage: object): string[] => printedLines({ body: [passage] }).slice(1)
const paragraph = (...spans: object[]) => ({ kind: 'paragraph', spans })

describe('typography sees the whole paragraph', () => {
  test('quotation marks, apostrophes and spaces across bold, italic and links', () => {
    const spans = [
      { text: 'Un accord "' },
      { text: 'historique', italic: true },
      { text: '" selon l\'' },
      { text: "Ademe, d'après ", bold: true },
      { text: "l'avis", href: 'https://www.ademe.fr' },
      { text: ' : ' },
      { text: '35', bold: true },
      { text: ' % !' },
    ]
    expect(body(paragraph(...spans))).toEqual([
      'Un accord « historique » selon l’Ademe, d’après l’avis : 35 % !',
    ])
    const [block] = richTextBlocks(richTextSchema.parse([paragraph(...spans)]), 'body', 'body')
    const runs = block?.kind === 'paragraph' ? block.runs : []
    expect(runs).toContainEqual({
      kind: 'text',
      text: 'historique',
      bold: false,
      italic: true,
      superscript: false,
    })
    expect(runs).toContainEqual({ kind: 'link', text: 'l’avis', href: 'https://www.ademe.fr' })
  })

  test('« Vers » and « Ver-sur-Mer » are no ordinals, « Ier » and « XXIe » are', () => {
    const raised = (text: string) =>
      richTextBlocks(richTextSchema.parse([paragraph({ text })]), 'body', 'body')
        .flatMap(block => (block.kind === 'paragraph' ? block.runs : []))
        .flatMap(run => (run.kind === 'text' && run.superscript ? [run.text] : []))
    expect(raised('Vers 10 h à Ver-sur-Mer')).toEqual([])
    expect(raised('Albert Ier, Ire armée, XXIe siècle, 1re et 2es')).toEqual(['er', 're', 'e', 're', 'es'])
  })
})

describe('quotations', () => {
  const quote = (text: string, speaker = '') => body({ kind: 'quote', spans: [{ text }], speaker })

  test.each([
    ['C’est un tournant.', '« C’est un tournant. »'],
    ['Le plan "France 2030" est là.', '« Le plan “France 2030” est là. »'],
    ['« Un tournant. »', '« Un tournant. »'],
    ['"Un tournant."', '« Un tournant. »'],
    ['« Un tournant », dit-elle.', '« Un tournant », dit-elle.'],
    ['et la suite. »', 'et la suite. »'],
  ])('%s', (text, printed) => {
    expect(quote(text)).toEqual([printed])
  })

  test('nobody is quoted for saying nothing', () => {
    expect(quote(' ', 'Agnès Pannier-Runacher')).toEqual([])
  })
})

test('blank paragraphs, items and subheadings leave nothing behind', () => {
  expect(body(paragraph({ text: '  ' }))).toEqual([])
  expect(body({ kind: 'subheading', text: ' ' })).toEqual([])
  expect(body({ kind: 'list', items: [[{ text: ' ' }], [{ text: 'un' }]] })).toEqual(['- un'])
})
