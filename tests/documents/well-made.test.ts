import { beforeAll, describe, expect, test } from 'vitest'
import { toDocx } from '../../main/word/document.ts'
import { everything } from './sample-composition.ts'
import { assertWellMade, faultsOf } from './well-made.ts'
import { withAltered } from './word-file.ts'

let good: Uint8Array

beforeAll(async () => {
  good = await toDocx(everything)
})

const mainPart = 'word/document.xml'
const core = 'docProps/core.xml'

describe('the checks that Microsoft’s validator lacks', () => {
  test('find nothing in a good file', () => {
    expect(faultsOf(good)).toEqual([])
  })

  test.each<[fault: string, path: string, alter: (xml: string) => string]>([
    ['a cell without a paragraph', mainPart, xml => xml.replace(/(<\/w:tcPr>).*?(<\/w:tc>)/, '$1$2')],
    ['an empty row', mainPart, xml => xml.replace(/(<\/w:trPr>).*?(<\/w:tr>)/, '$1$2')],
    ['a table without a row', mainPart, xml => xml.replace(/<w:tr>.*<\/w:tr>/, '')],
    [
      'the main part is not declared as a Word document',
      '[Content_Types].xml',
      xml => xml.replace('document.main+xml', 'template.main+xml'),
    ],
    ['unknown paragraph style Inconnu', mainPart, xml => xml.replace('w:val="Heading1"', 'w:val="Inconnu"')],
    ['unknown character style Body', mainPart, xml => xml.replace('w:val="Strong"', 'w:val="Body"')],
    ['unknown table style Inconnu', mainPart, xml => xml.replace('w:val="Programme"', 'w:val="Inconnu"')],
    [
      'a style rests on the unknown Inconnu',
      'word/styles.xml',
      xml => xml.replace('<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Inconnu"/>'),
    ],
    [
      'two styles Heading1',
      'word/styles.xml',
      xml => xml.replace('w:styleId="Heading2"', 'w:styleId="Heading1"'),
    ],
    ['dcterms:created is « hier »', core, xml => xml.replace(/(<dcterms:created[^>]*>)[^<]*/, '$1hier')],
    [
      'dcterms:modified is « 2021-13-45T12:00:00Z »',
      core,
      xml => xml.replace(/(<dcterms:modified[^>]*>)[^<]*/, '$12021-13-45T12:00:00Z'),
    ],
    ['dc:title twice in the properties', core, xml => xml.replace(/<dc:title>.*<\/dc:title>/, '$&$&')],
    [
      'bookmark 7 has no end',
      mainPart,
      xml => xml.replace('<w:p>', '<w:bookmarkStart w:id="7" w:name="lieu"/><w:p>'),
    ],
    ['bookmark 7 has no start', mainPart, xml => xml.replace('<w:p>', '<w:bookmarkEnd w:id="7"/><w:p>')],
    ['unknown list 99', mainPart, xml => xml.replace(/<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>')],
    [
      'a field that does not end',
      'word/footer1.xml',
      xml => xml.replace('<w:fldChar w:fldCharType="end"/>', ''),
    ],
    [
      'a field’s separate without its begin',
      'word/footer1.xml',
      xml => xml.replace('<w:fldChar w:fldCharType="begin"/>', ''),
    ],
    ['unknown relationship rId999', mainPart, xml => xml.replace(/r:id="rId\d+"(?=>)/, 'r:id="rId999"')],
    ['relationship rId1 twice', 'word/_rels/document.xml.rels', xml => xml.replace('Id="rId2"', 'Id="rId1"')],
  ])('%s', (fault, path, alter) => {
    const broken = withAltered(good, path, alter)
    expect(faultsOf(broken)).toContainEqual(expect.stringContaining(fault))
    expect(() => assertWellMade(broken)).toThrow(fault)
  })

  test('refuse what is not XML', () => {
    expect(() => assertWellMade(withAltered(good, mainPart, xml => xml.replace('</w:body>', '')))).toThrow()
    expect(() => assertWellMade(withAltered(good, mainPart, xml => xml.replace('Nantes', '\uFFFF')))).toThrow(
      'a character that XML forbids',
    )
  })
})
