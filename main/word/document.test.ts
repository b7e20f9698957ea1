import type { Element } from '@xmldom/xmldom'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Block, type Composition, link, plainText, text } from '../../domain/blocks.ts'
import {
  emptyComposition,
  everything,
  paragraph,
  referenceComposition,
} from '../../tests/documents/sample-composition.ts'
import { assertWellMade } from '../../tests/documents/well-made.ts'
import {
  childElements,
  elements,
  openWordFile,
  paragraphsOf,
  value,
  type WordFile,
} from '../../tests/documents/word-file.ts'
import { toDocx } from './document.ts'

const mainPart = 'word/document.xml'

const written = async (composition: Composition): Promise<WordFile> => openWordFile(await toDocx(composition))
const withBlocks = (...blocks: Block[]): Promise<WordFile> => written({ ...emptyComposition, blocks })

/** The attribute of the only element of that name inside. */
const only = (within: Element, name: string, attribute = 'w:val'): string => {
  const [found, ...others] = elements(within, name)
  if (found === undefined || others.length > 0) throw new Error(`${others.length + 1} ${name}`)
  return value(found, attribute)
}

let file: WordFile

beforeAll(async () => {
  file = await written(everything)
})

describe('the text of a note', () => {
  test('stands in Word in the order of the blocks, as it is written', async () => {
    const reference = referenceComposition()
    const shown = paragraphsOf((await written(reference)).xml(mainPart)).map(paragraph => paragraph.text)
    const headed = reference.blocks.flatMap(block => ('runs' in block ? [plainText(block.runs)] : []))
    expect(shown).toEqual(expect.arrayContaining(headed))
    expect(shown.filter(line => headed.includes(line))).toEqual(headed)
  })

  test('keeps its non-breaking spaces as characters and its runs of spaces', async () => {
    const words = '  N°\u00A0962  :\u00A0«\u00A0oui\u00A0» '
    const { text: shown } =
      paragraphsOf((await withBlocks(paragraph('body', 'body', text(words)))).xml(mainPart))[0] ?? {}
    expect(shown).toBe(words)
  })
})

describe('formatting', () => {
  test.each([mainPart, 'word/header1.xml', 'word/footer1.xml'])(
    'comes from named styles only in %s',
    path => {
      const part = file.xml(path)
      const paragraphProperties = elements(part, 'w:pPr').flatMap(childElements)
      const runProperties = elements(part, 'w:rPr').flatMap(childElements)
      expect(new Set(paragraphProperties.map(({ tagName }) => tagName))).toEqual(
        new Set(path === mainPart ? ['w:pStyle', 'w:numPr'] : ['w:pStyle']),
      )
      expect(runProperties.filter(({ tagName }) => tagName !== 'w:rStyle')).toEqual([])
      expect(elements(part, 'w:p').every(paragraph => elements(paragraph, 'w:pStyle').length === 1)).toBe(
        true,
      )
    },
  )

  test('gives each block the style of its name, headings Word’s own', () => {
    const styles = elements(file.xml('word/styles.xml'), 'w:style')
    const nameOf = (id: string) =>
      styles.filter(style => value(style, 'w:styleId') === id).map(style => only(style, 'w:name'))[0]
    const shown = paragraphsOf(file.xml(mainPart)).map(({ style, text: words }) => [nameOf(style), words])
    expect(shown).toEqual(
      expect.arrayContaining([
        ['heading 1', 'INVITATION PRESSE'],
        ['Title', 'La filière navale se réinvente'],
        ['heading 2', 'Programme prévisionnel'],
        ['heading 3', 'Ce qui change'],
        ['Lieu et date', 'Nantes, le 1er juin 2021'],
        ['Texte de la note', 'Elle emploie 43\u00A0000 personnes sur tout le littoral.'],
        ['List Paragraph', 'étudier'],
      ]),
    )
  })

  test('headings have their level in the navigation pane', () => {
    const levels = elements(file.xml('word/styles.xml'), 'w:style')
      .filter(style => value(style, 'w:styleId').startsWith('Heading'))
      .map(style => [only(style, 'w:name'), only(style, 'w:outlineLvl')])
    expect(levels).toEqual([
      ['heading 1', '0'],
      ['heading 2', '1'],
      ['heading 3', '2'],
      ['heading 4', '3'],
    ])
  })

  test('of a run is one character style for all its looks', async () => {
    const part = (
      await withBlocks(
        paragraph(
          'body',
          'body',
          text('a', { bold: true }),
          text('b', { italic: true }),
          text('c', { bold: true, italic: true }),
          text('d', { superscript: true }),
          text('e', { bold: true, italic: true, superscript: true }),
          text('f'),
        ),
      )
    ).xml(mainPart)
    expect(elements(part, 'w:r').map(run => elements(run, 'w:rStyle').map(style => value(style))[0])).toEqual(
      ['Strong', 'Emphasis', 'StrongEmphasis', 'Superscript', 'StrongEmphasisSuperscript', undefined],
    )
  })

  test('does not set bold twice: in Word twice is none', async () => {
    const part = (
      await withBlocks(
        paragraph('persons', 'person', text('Agnès', { bold: true, italic: true })),
        paragraph('programme', 'access', text('Presse', { italic: true, superscript: true })),
      )
    ).xml(mainPart)
    expect(elements(part, 'w:rStyle').map(style => value(style))).toEqual(['Emphasis', 'Superscript'])
  })

  test('Strong is a character style and every style can be found in Word’s list', () => {
    const styles = elements(file.xml('word/styles.xml'), 'w:style')
    const strong = styles.filter(style => value(style, 'w:styleId') === 'Strong')
    expect(strong.map(style => value(style, 'w:type'))).toEqual(['character'])
    const names = styles.map(style => only(style, 'w:name'))
    expect(new Set(names).size).toBe(names.length)
    expect(names).not.toContain('')
  })
})

describe('the programme', () => {
  let table: Element

  beforeAll(() => {
    const [found] = elements(file.xml(mainPart), 'w:tbl')
    if (found === undefined) throw new Error('no table')
    table = found
  })

  test('is a table of fixed widths that add up to the text', () => {
    const total = Number(only(table, 'w:tblW', 'w:w'))
    const grid = elements(table, 'w:gridCol').map(column => Number(value(column, 'w:w')))
    expect(only(table, 'w:tblLayout', 'w:type')).toBe('fixed')
    expect(only(table, 'w:tblW', 'w:type')).toBe('dxa')
    expect(grid.reduce((sum, column) => sum + column, 0)).toBe(total)
    for (const row of elements(table, 'w:tr')) {
      const cells = elements(row, 'w:tcW')
      expect(cells.map(cell => value(cell, 'w:type'))).toEqual(['dxa', 'dxa'])
      expect(cells.map(cell => Number(value(cell, 'w:w')))).toEqual(grid)
    }
  })

  test('repeats its header row, and no row breaks across pages', () => {
    const rows = elements(table, 'w:tr')
    expect(rows.map(row => elements(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0])
    expect(rows.map(row => elements(row, 'w:cantSplit').length)).toEqual([1, 1, 1, 1])
  })

  test('has its style and a caption for screen readers', () => {
    expect(only(table, 'w:tblStyle')).toBe('Programme')
    expect(only(table, 'w:tblCaption')).toBe('Programme du jeudi 3 juin, Nantes')
  })

  test('captions go to their own tables', async () => {
    const table = (caption: string, header: string[]): Block => ({
      kind: 'table',
      part: 'programme',
      at: '',
      caption,
      widths: header.map(() => 1),
      header,
      rows: [],
      rowsAt: [],
    })
    const part = (
      await withBlocks(table('rien', []), table('un & deux', ['a']), table('', ['b']), table('trois', ['c']))
    ).xml(mainPart)
    expect(
      elements(part, 'w:tbl').map(each => elements(each, 'w:tblCaption').map(caption => value(caption))),
    ).toEqual([['un & deux'], [], ['trois']])
  })

  test('tables that touch stay two, and a paragraph ends the document', async () => {
    const table: Block = {
      kind: 'table',
      part: 'programme',
      at: '',
      caption: '',
      widths: [1],
      header: ['Heure'],
      rows: [],
      rowsAt: [],
    }
    const [body] = elements((await withBlocks(table, table)).xml(mainPart), 'w:body')
    expect(body && childElements(body).map(({ tagName }) => tagName)).toEqual([
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ])
  })
})

describe('lists', () => {
  test('each have a number of their own, so that none runs on from the one before', () => {
    const part = file.xml(mainPart)
    const numbers = elements(part, 'w:numId').map(number => value(number))
    expect(numbers).toHaveLength(6)
    expect(new Set(numbers.slice(0, 2)).size).toBe(1)
    expect(new Set(numbers.slice(2, 5)).size).toBe(1)
    expect(new Set(numbers).size).toBe(3)
    const restarts = elements(file.xml('word/numbering.xml'), 'w:num')
      .filter(list => numbers.includes(value(list, 'w:numId')))
      .map(list => elements(list, 'w:startOverride').map(start => value(start)))
    expect(restarts).toEqual([['1'], ['1'], ['1']])
  })

  test('words that look like docx’s own placeholders stay words', async () => {
    const words = '{dashes-0} {numbers-0} {dashes\u200E-0}'
    const item = { kind: 'list', part: 'body', at: '', ordered: false, items: [[text(words)]] } as const
    expect(paragraphsOf((await withBlocks(item)).xml(mainPart)).map(({ text: shown }) => shown)).toEqual([
      '{dashes-0} {numbers-0} {dashes-0}',
    ])
  })
})

describe('links', () => {
  const targets = (part: WordFile): string[] =>
    elements(part.xml('word/_rels/document.xml.rels'), 'Relationship')
      .filter(relation => value(relation, 'TargetMode') === 'External')
      .map(relation => value(relation, 'Target'))

  test('lead to https and mailto addresses', () => {
    expect(targets(file)).toEqual([
      'mailto:presse@loire-atlantique.gouv.fr',
      'https://mer.example.fr/fili%C3%A8re?lieu=Nantes#haut',
    ])
  })

  test('to anything else are plain text', async () => {
    const part = await withBlocks(
      paragraph(
        'links',
        'link-line',
        link('un', 'javascript:alert(1)'),
        link('deux', 'file:///etc/passwd'),
        link('trois', 'http://example.fr'),
        link('quatre', 'https://example.fr:99999/'),
      ),
    )
    expect(elements(part.xml(mainPart), 'w:hyperlink')).toEqual([])
    expect(targets(part)).toEqual([])
    expect(paragraphsOf(part.xml(mainPart)).map(({ text: shown }) => shown)).toEqual(['undeuxtroisquatre'])
  })

  test('in the header are written once', async () => {
    const header = [link('Contact', 'mailto:presse@example.fr')]
    const bytes = await toDocx({ ...emptyComposition, header })
    assertWellMade(bytes)
    const [found] = elements(openWordFile(bytes).xml('word/header1.xml'), 'w:hyperlink')
    expect(found && value(found, 'r:id')).toBe('rId1')
  })
})

describe('the page', () => {
  test('is A4, and says its number under the issuer’s lines', () => {
    const size = elements(file.xml(mainPart), 'w:pgSz').map(page => [value(page, 'w:w'), value(page, 'w:h')])
    expect(size).toEqual([['11906', '16838']])
    const footer = file.xml('word/footer1.xml')
    expect(paragraphsOf(footer)).toEqual([
      { style: 'Footer', text: '246 boulevard Saint-Germain, 75007 Paris' },
      { style: 'Footer', text: 'Standard\u00A0: 01 40 81 21 22' },
      { style: 'Footer', text: 'Page\u00A0/' },
    ])
    expect(elements(footer, 'w:instrText').map(field => field.textContent)).toEqual(['PAGE', 'NUMPAGES'])
  })

  test('bears the embargo at its head, and nothing where there is none', async () => {
    expect(paragraphsOf(file.xml('word/header1.xml'))).toEqual([
      { style: 'Header', text: 'SOUS EMBARGO jusqu’au jeudi 3 juin 2021 à 9\u00A0h\u00A030' },
    ])
    expect((await written(emptyComposition)).paths.filter(path => path.includes('header'))).toEqual([])
  })

  test('breaks where the note says so', () => {
    const breaks = elements(file.xml(mainPart), 'w:br').map(sign => value(sign, 'w:type'))
    expect(breaks.filter(kind => kind === 'page')).toHaveLength(1)
  })

  test('of an empty note is well made', async () => {
    assertWellMade(await toDocx(emptyComposition))
  })
})

describe('the properties', () => {
  const property = (part: WordFile, name: string): string | null | undefined =>
    elements(part.xml('docProps/core.xml'), name)[0]?.textContent

  test('are the note’s, never the user’s or the machine’s', () => {
    expect(property(file, 'dc:title')).toBe(
      'Invitation presse n°\u00A01\u00A0024 – La filière navale se réinvente',
    )
    expect(property(file, 'dc:subject')).toBe('Invitation presse')
    expect(property(file, 'dc:creator')).toBe('Secrétariat d’État chargé de la Mer')
    expect(property(file, 'cp:lastModifiedBy')).toBe('Secrétariat d’État chargé de la Mer')
    expect(property(file, 'dc:language')).toBe('fr-FR')
    expect(property(file, 'dcterms:created')).toBe('2021-06-01T12:00:00Z')
    expect(property(file, 'dcterms:modified')).toBe('2021-06-01T12:00:00Z')
  })

  test('have a day even when the note has none', async () => {
    expect(property(await written(emptyComposition), 'dcterms:created')).toBe('2000-01-01T12:00:00Z')
  })

  test('say French, today’s Word and what to take for a font that is not there', () => {
    const [language] = elements(file.xml('word/styles.xml'), 'w:lang')
    expect(language && value(language)).toBe('fr-FR')
    const settings = file.xml('word/settings.xml')
    expect(elements(settings, 'w:themeFontLang').map(each => value(each))).toEqual(['fr-FR'])
    const mode = elements(settings, 'w:compatSetting').filter(
      setting => value(setting, 'w:name') === 'compatibilityMode',
    )
    expect(mode.map(setting => value(setting))).toEqual(['15'])
    const fonts = elements(file.xml('word/fontTable.xml'), 'w:font')
    const [fontUsed] = elements(file.xml('word/styles.xml'), 'w:rFonts')
    const [first] = fonts
    expect(first && fontUsed && value(first, 'w:name')).toBe(fontUsed && value(fontUsed, 'w:ascii'))
    expect(first && only(first, 'w:altName')).toBe('Arial')
  })
})
