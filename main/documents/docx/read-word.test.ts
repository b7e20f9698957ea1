import { describe, expect, it } from 'vitest'
import { asRead, marked } from '../../../tests/fixtures/returned/as-read.ts'
import { paragraph, part, relationships, run, wordFile } from '../../../tests/fixtures/returned/word-parts.ts'

const style = (id: string, name: string, more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`
const textsOf = (bytes: Uint8Array): string[] => asRead(bytes).paragraphs.map(marked)

describe('Word’s habits', () => {
  it('sees through split runs, spelling marks, bookmarks, smart tags and controls', () => {
    const body = paragraph(
      `<w:proofErr w:type="spellStart"/><w:r w:rsidR="00A1"><w:t>Éc</w:t></w:r><w:r w:rsidRPr="00B2"><w:t>oles</w:t></w:r>
       <w:proofErr w:type="spellEnd"/><w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>
       <w:smartTag w:uri="x" w:element="place"><w:r><w:t xml:space="preserve"> de </w:t></w:r></w:smartTag>
       <w:sdt><w:sdtPr/><w:sdtContent><w:customXml w:element="x">${run('production')}</w:customXml></w:sdtContent></w:sdt>`,
    )
    const { paragraphs } = asRead(wordFile({ body }))
    expect(paragraphs).toHaveLength(1)
    expect(paragraphs[0]?.runs).toEqual([
      {
        text: 'Écoles de production',
        bold: false,
        italic: false,
        superscript: false,
        href: '',
        change: null,
        comments: [],
      },
    ])
  })

  it('knows our styles by their names, whatever their ids and whoever renamed them', () => {
    const styles = part(
      'styles',
      style('a', 'Texte de la note') +
        style('Titre2', 'heading 2') +
        style('Titre3', 'Titre 3') +
        style('b', 'Maison', '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr>'),
    )
    const body = ['a', 'Titre2', 'Titre3', 'b', 'gone']
      .map(id => paragraph(run(id), `<w:pStyle w:val="${id}"/>`))
      .join('')
    const links = [{ id: 'rId1', type: 'styles', target: 'styles.xml' }]
    const read = asRead(wordFile({ body, links, parts: { 'word/styles.xml': styles } }))
    expect(read.paragraphs.map(({ styleName, style, level }) => [styleName, style, level])).toEqual([
      ['Texte de la note', 'body', null],
      ['heading 2', 'section', 2],
      ['Titre 3', 'subsection', 3],
      ['Maison', null, 4],
      ['', null, null],
    ])
  })

  it('tells emphasis against the style of the paragraph, direct or by a character style', () => {
    const styles = part(
      'styles',
      style('gras', 'Gras', '<w:rPr><w:b/></w:rPr>') +
        '<w:style w:type="character" w:styleId="fort"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>',
    )
    const runs =
      run('un ') +
      run('deux ', '<w:rStyle w:val="fort"/>') +
      run('trois ', '<w:b/><w:i w:val="false"/>') +
      run('quatre ', '<w:rStyle w:val="fort"/><w:b w:val="0"/>') +
      run('1') +
      run('er', '<w:vertAlign w:val="superscript"/>') +
      run('caché', '<w:vanish/>')
    const links = [{ id: 'rId1', type: 'styles', target: '/word/styles.xml' }]
    const body = paragraph(runs) + paragraph(runs, '<w:pStyle w:val="gras"/>')
    expect(textsOf(wordFile({ body, links, parts: { 'word/styles.xml': styles } }))).toEqual([
      'un *deux trois *quatre 1^er^',
      'un deux trois quatre 1^er^',
    ])
  })

  it('reads tracked changes with their authors, moves, and what was inserted and deleted again', () => {
    const by = 'w:author="Claire" w:date="2021-05-05T17:42:00Z"'
    const body =
      paragraph(
        run('À ') +
          `<w:del w:id="1" ${by}><w:r><w:delText>9 h</w:delText></w:r></w:del>` +
          `<w:ins w:id="2" ${by}>${run('10 h')}<w:del w:id="3" w:author="Paul"><w:r><w:delText xml:space="preserve"> 30</w:delText></w:r></w:del></w:ins>`,
      ) +
      paragraph(
        `<w:moveTo w:id="4" ${by}>${run('Visite')}</w:moveTo>`,
        `<w:rPr><w:ins w:id="5" ${by}/></w:rPr>`,
      ) +
      paragraph(
        `<w:moveFrom w:id="6" ${by}>${run('Visite')}</w:moveFrom>`,
        `<w:rPr><w:del w:id="7" ${by}/></w:rPr>`,
      )
    const read = asRead(wordFile({ body }))
    expect(read.paragraphs.map(marked)).toEqual(['À {-9 h-}{+10 h+}{- 30-}', '{+Visite+}', '{-Visite-}'])
    expect(read.paragraphs.map(({ change }) => change?.kind)).toEqual([undefined, 'inserted', 'deleted'])
    expect(read.paragraphs[0]?.runs[1]?.change).toEqual({
      kind: 'deleted',
      author: 'Claire',
      date: '2021-05-05T17:42:00Z',
    })
    expect(read.remarks).toEqual(['tracked-changes'])
  })

  it('joins two paragraphs whose parting was deleted', () => {
    const gone = '<w:rPr><w:del w:id="1" w:author="Claire"/></w:rPr>'
    expect(textsOf(wordFile({ body: paragraph(run('Un '), gone) + paragraph(run('seul.')) }))).toEqual([
      'Un seul.',
    ])
  })

  it('reads comments with the words under them, also across paragraphs', () => {
    const body =
      paragraph(`<w:commentRangeStart w:id="7"/>${run('Heure')}`) +
      paragraph(
        `${run(' à voir')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${run('.')}`,
      )
    const comments = part(
      'comments',
      `<w:comment w:id="7" w:author="Paul" w:date="2021-05-05T10:00:00Z">${paragraph(run('Plutôt 11 h ?'))}</w:comment>`,
    )
    const links = [{ id: 'rId1', type: 'comments', target: 'comments.xml' }]
    const read = asRead(wordFile({ body, links, parts: { 'word/comments.xml': comments } }))
    expect(read.comments).toEqual([
      { id: '7', author: 'Paul', date: '2021-05-05T10:00:00Z', text: 'Plutôt 11 h ?', over: 'Heure à voir' },
    ])
    expect(read.paragraphs[1]?.runs.map(({ text, comments: over }) => [text, over])).toEqual([
      [' à voir', ['7']],
      ['.', []],
    ])
  })

  it('takes links by relationship and by field, and leaves links within the document', () => {
    const links = [
      { id: 'rId9', type: 'hyperlink', target: 'mailto:presse@example.fr', external: true as const },
    ]
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body =
      paragraph(`<w:hyperlink r:id="rId9">${run('écrire')}</w:hyperlink>`) +
      paragraph(field(' HYPERLINK "https://example.fr/" ', 'lire')) +
      paragraph(`<w:hyperlink w:anchor="suite">${run('plus bas')}</w:hyperlink>`) +
      paragraph(`${run('Page ')}<w:fldSimple w:instr=" PAGE ">${run('2')}</w:fldSimple>`) +
      paragraph(field(' INCLUDETEXT "\\\\serveur\\secret.docx" ', 'ancien texte'))
    const read = asRead(wordFile({ body, links }))
    expect(read.paragraphs.map(marked)).toEqual([
      '[écrire](mailto:presse@example.fr)',
      '[lire](https://example.fr/)',
      'plus bas',
      'Page 2',
      'ancien texte',
    ])
    expect(read.remarks).toEqual(['fields'])
  })

  it('reads breaks, tabs, hyphens and symbols', () => {
    const body =
      paragraph(
        '<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:noBreakHyphen/><w:softHyphen/><w:sym w:font="Wingdings" w:char="F0E0"/></w:r>',
      ) +
      paragraph('<w:r><w:br w:type="page"/></w:r>') +
      paragraph(run('neuve')) +
      paragraph(run('suite'))
    const { paragraphs } = asRead(wordFile({ body }))
    expect(paragraphs.map(marked)).toEqual(['a\nb\t\u2011\u00AD→', '', 'neuve', 'suite'])
    expect(paragraphs.map(({ startsPage }) => startsPage)).toEqual([false, false, true, false])
  })
})

describe('what stands apart', () => {
  it('reads a text box once, after its paragraph, and notes beside the text', () => {
    const box = paragraph(run('Encadré'))
    const body =
      paragraph(
        `${run('Avant')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${box}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>` +
          `<mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${box}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          '<w:r><w:footnoteReference w:id="2"/></w:r>',
      ) + paragraph(run('Après'))
    const links = [{ id: 'rId1', type: 'footnotes', target: 'footnotes.xml' }]
    const notes = part('footnotes', `<w:footnote w:id="2">${paragraph(run('Une note'))}</w:footnote>`)
    const { paragraphs } = asRead(wordFile({ body, links, parts: { 'word/footnotes.xml': notes } }))
    expect(paragraphs.map(({ place, runs }) => [place, runs[0]?.text])).toEqual([
      ['body', 'Avant'],
      ['aside', 'Encadré'],
      ['aside', 'Une note'],
      ['body', 'Après'],
    ])
  })

  it('places the cells of merged and nested tables, and knows header rows', () => {
    const cell = (content: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph(run('dedans')))}</w:tr></w:tbl>`
    const body =
      `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph(run('Heure')), '<w:gridSpan w:val="2"/>')}${cell(paragraph(run('Étape')))}</w:tr>` +
      `<w:sdt><w:sdtContent><w:tr>${cell(paragraph(run('9 h')))}${cell(paragraph(''), '<w:vMerge/>')}${cell(inner + paragraph(run('fin')))}</w:tr></w:sdtContent></w:sdt></w:tbl>`
    const { paragraphs } = asRead(wordFile({ body }))
    expect(
      paragraphs.filter(({ runs }) => runs.length > 0).map(({ cell: at, runs }) => [runs[0]?.text, at]),
    ).toEqual([
      ['Heure', { table: 0, row: 0, column: 0, isHeader: true }],
      ['Étape', { table: 0, row: 0, column: 2, isHeader: true }],
      ['9 h', { table: 0, row: 1, column: 0, isHeader: false }],
      ['dedans', { table: 1, row: 0, column: 0, isHeader: false }],
      ['fin', { table: 0, row: 1, column: 2, isHeader: false }],
    ])
  })

  it('tells numbered lists from marked ones', () => {
    const level = (format: string): string => `<w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl>`
    const list = (id: number): string => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`
    const numbering = part(
      'numbering',
      `<w:abstractNum w:abstractNumId="1">${level('bullet')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('decimal')}</w:abstractNum>${list(1)}${list(2)}`,
    )
    const item = (id: number): string =>
      paragraph(run('x'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr>`)
    const links = [{ id: 'rId1', type: 'numbering', target: 'numbering.xml' }]
    const read = asRead(
      wordFile({ body: item(1) + item(2) + item(0), links, parts: { 'word/numbering.xml': numbering } }),
    )
    expect(read.paragraphs.map(({ list: at }) => at)).toEqual([
      { ordered: false, level: 0 },
      { ordered: true, level: 0 },
      null,
    ])
  })

  it('reads the headers and footers that sections name, before and after the text', () => {
    const section =
      '<w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:footerReference w:type="default" r:id="rId2"/></w:sectPr>'
    const links = [
      { id: 'rId1', type: 'header', target: 'header1.xml' },
      { id: 'rId2', type: 'footer', target: 'footer1.xml' },
    ]
    const parts = {
      'word/header1.xml': part('hdr', paragraph(run('SOUS EMBARGO')) + paragraph('')),
      'word/footer1.xml': part('ftr', paragraph(run('Page 1'))),
    }
    const { paragraphs } = asRead(wordFile({ body: paragraph(run('Texte'), section), links, parts }))
    expect(paragraphs.map(({ place, runs }) => [place, runs[0]?.text])).toEqual([
      ['header', 'SOUS EMBARGO'],
      ['body', 'Texte'],
      ['footer', 'Page 1'],
    ])
  })
})

describe('what leads outside', () => {
  it('remarks linked pictures, templates from elsewhere and embedded objects, and follows none', () => {
    const body = paragraph(
      '<w:r><w:drawing><wp:inline><a:blip r:link="rId7"/></wp:inline></w:drawing></w:r>' +
        '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet" r:id="rId8"/></w:object></w:r>',
    )
    const links = [
      { id: 'rId1', type: 'settings', target: 'settings.xml' },
      { id: 'rId7', type: 'image', target: 'http://192.0.2.1/pixel.png', external: true as const },
      { id: 'rId8', type: 'oleObject', target: 'embeddings/x.bin' },
    ]
    const template = {
      id: 'rId1',
      type: 'attachedTemplate',
      target: 'http://192.0.2.1/t.dotm',
      external: true as const,
    }
    const parts = {
      'word/settings.xml': part('settings', '<w:attachedTemplate r:id="rId1"/>'),
      'word/_rels/settings.xml.rels': relationships([template]),
    }
    expect([...asRead(wordFile({ body, links, parts })).remarks].sort()).toEqual([
      'embedded-object',
      'external-template',
      'linked-picture',
    ])
  })

  it('keeps what is in the package in the package', () => {
    const links = [{ id: 'rId7', type: 'image', target: '../../../../etc/passwd' }]
    const body = paragraph(
      '<w:r><w:drawing><wp:inline><a:blip r:embed="rId7"/></wp:inline></w:drawing></w:r>',
    )
    const read = asRead(wordFile({ body, links, parts: { '../../evil.txt': 'x' } }))
    expect([read.pictures, read.remarks]).toEqual([[], ['unknown-picture']])
  })
})
