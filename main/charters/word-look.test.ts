import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readWordLook, type WordLook } from './word-look.ts'

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const drawing =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const links = (...all: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`
const link = (id: string, type: string, target: string, more = ''): string =>
  `<Relationship Id="${id}" Type="${relationship}/${type}" Target="${target}"${more}/>`

/** A picture of one white point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4//8/AAX+Av4N70a4AAAAAElFTkSuQmCC',
  'base64',
)

const styles = `<w:styles ${w}>
  <w:docDefaults>
    <w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault>
  </w:docDefaults>
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>
    <w:pPr><w:spacing w:before="480"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:caps/><w:color w:val="000091"/><w:sz w:val="36"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="T2"><w:name w:val="Titre 2"/><w:basedOn w:val="Titre1"/><w:rPr><w:caps w:val="0"/><w:sz w:val="28"/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Rond1"><w:name w:val="Title"/><w:basedOn w:val="Rond2"/><w:rPr><w:i/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Rond2"><w:name w:val="Propre"/><w:basedOn w:val="Rond1"/><w:rPr><w:sz w:val="2"/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="C"><w:name w:val="heading 3"/><w:rPr><w:sz w:val="80"/></w:rPr></w:style>
</w:styles>`

const theme =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Calibri Light"/></a:majorFont><a:minorFont><a:latin typeface="Spectral"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'

const section =
  '<w:sectPr><w:headerReference w:type="first" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1417" w:bottom="1134" w:left="1417"/><w:titlePg/></w:sectPr>'

const header = `<w:hdr ${w} ${r} ${drawing}><w:p><w:r><w:drawing><wp:inline><wp:extent cx="720000" cy="900000"/><wp:docPr id="1" name="x" descr="Ministère des Exemples"/><a:graphic><a:graphicData><a:blip r:embed="p1"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p><w:p><w:r><w:t>Cabinet de la ministre</w:t></w:r></w:p></w:hdr>`
const footer = `<w:ftr ${w}><w:p><w:r><w:t>12 rue des Exemples, </w:t></w:r><w:r><w:t>75007 Paris</w:t></w:r></w:p><w:p><w:r><w:t>Page </w:t></w:r><w:fldSimple w:instr=" PAGE "/></w:p></w:ftr>`

type Parts = Readonly<Record<string, string | Uint8Array>>

const template: Parts = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  '_rels/.rels': links(link('d', 'officeDocument', 'word/document.xml')),
  'word/document.xml': `<w:document ${w} ${r}><w:body><w:p/>${section}</w:body></w:document>`,
  'word/_rels/document.xml.rels': links(
    link('s', 'styles', 'styles.xml'),
    link('t', 'theme', 'theme/theme1.xml'),
    link('h1', 'header', 'header1.xml'),
    link('f1', 'footer', 'footer1.xml'),
  ),
  'word/styles.xml': styles,
  'word/theme/theme1.xml': theme,
  'word/header1.xml': header,
  'word/_rels/header1.xml.rels': links(link('p1', 'image', 'media/logo.png')),
  'word/footer1.xml': footer,
  'word/media/logo.png': png,
}

const file = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

function lookOf(change: Parts = {}): WordLook {
  const read = readWordLook(file({ ...template, ...change }), 'modèle.dotx')
  if (!read.ok) throw new Error(read.reason)
  return read.look
}

const became = ({ report }: WordLook, what: string) =>
  report.filter(line => line.what === what).map(line => [line.became, line.detail])

describe('the look of a template', () => {
  it('is its font before ours, its line spacing and its margins', () => {
    const { charter } = lookOf()
    expect(charter.fonts.slice(0, 2)).toEqual(['Spectral', 'Marianne'])
    expect(charter.lineHeight).toBe(1.08)
    expect(charter.margins).toEqual({ top: 20, right: 25, bottom: 20, left: 25 })
    expect(charter.takenFrom).toBe('modèle.dotx')
  })

  it('is the looks of its styles, by name and with what they inherit', () => {
    const { charter } = lookOf()
    expect(charter.styles.body).toEqual({ size: 11, after: 8, align: 'justify' })
    expect(charter.styles.kind).toEqual({
      size: 18,
      before: 24,
      after: 8,
      bold: true,
      capitals: true,
      align: 'center',
      color: '000091',
    })
    expect(charter.styles.chapter).toEqual(charter.styles.kind)
    expect(charter.styles.section).toMatchObject({ size: 14, bold: true, capitals: false })
    expect(charter.accent).toBe('000091')
  })

  it('takes no size that no page bears, no style of characters, and ends a chain that leads to itself', () => {
    const { charter } = lookOf()
    expect(charter.styles.title).toMatchObject({ italic: true, size: 11 })
    expect(charter.styles.subsection).toBeUndefined()
  })

  it('is the picture of its header with its words, as high as it stands there', () => {
    const look = lookOf()
    expect(look.logo).toMatchObject({
      alternative: 'Ministère des Exemples',
      mediaType: 'image/png',
      width: 1,
      height: 1,
      printedHeight: 25,
    })
    expect(became(look, 'header')).toEqual([['left-out', 'Cabinet de la ministre']])
  })

  it('is the words of its footer, but for the numbers of pages', () => {
    expect(lookOf().footer).toEqual(['12 rue des Exemples, 75007 Paris'])
  })

  it('keeps our margins and our paper where its own do not fit, and says so', () => {
    const look = lookOf({
      'word/document.xml': `<w:document ${w}><w:body><w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="100" w:right="1417" w:bottom="1134" w:left="1417"/></w:sectPr></w:body></w:document>`,
    })
    expect(look.charter.margins).toBeNull()
    expect(became(look, 'margins')[0]?.[0]).toBe('kept-ours')
    expect(became(look, 'paper')).toEqual([['kept-ours', '216 × 279\u00A0mm']])
  })
})

describe('what a template must not do', () => {
  it('fetches no picture from elsewhere', () => {
    const look = lookOf({
      'word/_rels/header1.xml.rels': links(
        link('p1', 'image', 'https://example.org/logo.png', ' TargetMode="External"'),
      ),
    })
    expect(look.logo).toBeNull()
    expect(became(look, 'logo-linked')).toEqual([['left-out', '']])
  })

  it('leaves a template that it hangs on alone, and says so', () => {
    const relations = String(template['word/_rels/document.xml.rels'])
    const look = lookOf({
      'word/_rels/document.xml.rels': relations.replace(
        '</Relationships>',
        `${link('set', 'settings', 'settings.xml')}</Relationships>`,
      ),
      'word/settings.xml': `<w:settings ${w}/>`,
      'word/_rels/settings.xml.rels': links(
        link('x', 'attachedTemplate', 'https://example.org/evil.dotm', ' TargetMode="External"'),
      ),
    })
    expect(became(look, 'template')).toEqual([['left-out', '']])
  })

  it.each([
    ['macros', file({ ...template, 'word/vbaProject.bin': 'x' }), 'macros'],
    ['the old format', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-word'],
    ['a text', strToU8('Bonjour'), 'not-a-document'],
    ['nothing', new Uint8Array(), 'not-a-document'],
    ['half a file', file(template).subarray(0, 900), 'truncated'],
    ['an entity', file({ ...template, 'word/styles.xml': '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }), 'bomb'],
    ['broken XML', file({ ...template, 'word/styles.xml': '<w:styles' }), 'damaged'],
  ])('refuses %s', (_name, bytes, reason) => {
    expect(readWordLook(bytes, 'x.docx')).toEqual({ ok: false, reason })
  })
})

it('has nothing to say of a document without styles', () => {
  const { charter, report } = lookOf({
    'word/_rels/document.xml.rels': links(),
    'word/document.xml': `<w:document ${w}><w:body/></w:document>`,
  })
  expect(charter).toMatchObject({
    fonts: [],
    ink: '',
    accent: '',
    margins: null,
    lineHeight: null,
    styles: {},
  })
  expect(report).toEqual([])
})
