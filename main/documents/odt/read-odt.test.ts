import { describe, expect, it } from 'vitest'
import { asRead, marked } from '../../../tests/fixtures/returned/as-read.ts'
import { odtFile } from '../../../tests/fixtures/returned/odt-parts.ts'

const read = (parts: Parameters<typeof odtFile>[0]) => asRead(odtFile(parts), 'note.odt')
const textStyle = (name: string, properties: string): string =>
  `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`

describe('an OpenDocument text', () => {
  it('says its style by the name that people see, through those that programs make', () => {
    const styles =
      '<style:style style:name="Texte_20_de_20_la_20_note" style:display-name="Texte de la note" style:family="paragraph"/>' +
      '<style:style style:name="Heading_20_2" style:display-name="Heading 2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>'
    const automatic =
      '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Texte_20_de_20_la_20_note"><style:paragraph-properties fo:break-before="page" fo:text-align="justify"/></style:style>' +
      textStyle('T1', 'fo:font-weight="bold"') +
      textStyle('T2', 'fo:font-style="italic"')
    const body =
      '<text:p text:style-name="P1">Un <text:span text:style-name="T1">mot <text:span text:style-name="T2">bien</text:span></text:span></text:p>' +
      '<text:h text:style-name="Heading_20_2" text:outline-level="2"><text:span text:style-name="T1">Programme</text:span></text:h>'
    const { paragraphs } = read({ body, styles, automatic })
    expect(
      paragraphs.map(({ styleName, style, level, align, startsPage }) => [
        styleName,
        style,
        level,
        align,
        startsPage,
      ]),
    ).toEqual([
      ['Texte de la note', 'body', null, 'justify', true],
      ['Heading 2', 'section', 2, 'left', false],
    ])
    expect(paragraphs.map(marked)).toEqual(['Un *mot */*bien*/', 'Programme'])
  })

  it('reads white space as one space, and what is counted as it is', () => {
    const body =
      '<text:p>  Un\n   mot<text:s text:c="2"/>deux<text:tab/>trois<text:line-break/>quatre </text:p>'
    expect(read({ body }).paragraphs.map(marked)).toEqual(['Un mot  deux\ttrois\nquatre '])
  })

  it('reads tracked changes and comments with their authors', () => {
    const info = (author: string): string =>
      `<office:change-info><dc:creator>${author}</dc:creator><dc:date>2021-05-05T10:00:00</dc:date></office:change-info>`
    const tracked =
      `<text:tracked-changes><text:changed-region text:id="c1"><text:insertion>${info('Claire')}</text:insertion></text:changed-region>` +
      `<text:changed-region text:id="c2"><text:deletion>${info('Paul')}<text:p>9 h</text:p></text:deletion></text:changed-region></text:tracked-changes>`
    const body = `${tracked}<text:p>À <text:change text:change-id="c2"/><text:change-start text:change-id="c1"/>10 h<text:change-end text:change-id="c1"/> <office:annotation office:name="a1"><dc:creator>Paul</dc:creator><dc:date>2021-05-05</dc:date><text:p>Sûr ?</text:p></office:annotation>ici<office:annotation-end office:name="a1"/>.</text:p>`
    const document = read({ body })
    expect(document.paragraphs.map(marked)).toEqual(['À {-9 h-}{+10 h+} ici.'])
    expect(document.comments).toEqual([
      { id: 'a1', author: 'Paul', date: '2021-05-05', text: 'Sûr ?', over: 'ici' },
    ])
    expect([...document.remarks].sort()).toEqual(['comments', 'tracked-changes'])
  })

  it('places cells, tells header rows, and reads lists, links, notes and text boxes', () => {
    const list =
      '<text:list-style style:name="L1"><text:list-level-style-number text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>'
    const body =
      '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Heure</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Étape</text:p></table:table-cell></table:table-row></table:table-header-rows></table:table>' +
      '<text:list text:style-name="L1"><text:list-item><text:p>un</text:p><text:list><text:list-item><text:p>deux</text:p></text:list-item></text:list></text:list-item></text:list>' +
      '<text:p><text:a xlink:href="https://example.fr/">lire</text:a><text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>note</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>encadré</text:p></draw:text-box></draw:frame></text:p>' +
      '<text:table-of-content><text:table-of-content-source><text:index-title-template>Sommaire</text:index-title-template></text:table-of-content-source><text:index-body><text:p>Chapitre<text:tab/>3</text:p></text:index-body></text:table-of-content>'
    const { paragraphs } = read({ body, automatic: list })
    expect(
      paragraphs.map(paragraph => [
        paragraph.place,
        marked(paragraph),
        paragraph.cell?.column,
        paragraph.list,
      ]),
    ).toEqual([
      ['body', 'Heure', 0, null],
      ['body', 'Étape', 2, null],
      ['body', 'un', undefined, { ordered: true, level: 0 }],
      ['body', 'deux', undefined, { ordered: false, level: 1 }],
      ['body', '[lire](https://example.fr/)', undefined, null],
      ['aside', 'note', undefined, null],
      ['aside', 'encadré', undefined, null],
      ['body', 'Chapitre\t3', undefined, null],
    ])
  })

  it('reads title and properties, and follows no picture that lies elsewhere', () => {
    const meta =
      '<dc:title>Une note</dc:title><meta:user-defined meta:name="Mallette note">n-1</meta:user-defined><meta:user-defined meta:name="Mallette diffusion">d-1</meta:user-defined>'
    const body =
      '<text:p><draw:frame><draw:image xlink:href="http://192.0.2.1/pixel.png"/></draw:frame></text:p>'
    const { title, noteId, releaseId, remarks, pictures } = read({ body, meta })
    expect({ title, noteId, releaseId, remarks, pictures }).toEqual({
      title: 'Une note',
      noteId: 'n-1',
      releaseId: 'd-1',
      remarks: ['linked-picture'],
      pictures: [],
    })
  })

  it('that is broken says so', () => {
    expect(() => read({ body: '<text:p>' })).toThrow('damaged')
  })
})
