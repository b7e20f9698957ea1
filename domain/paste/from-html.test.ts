import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../tests/printed-passages.ts'
import { richTextSchema } from '../rich-text.ts'
import { pastedFromTree } from './from-html.ts'
import { readAtOnce, readHtml } from './read-html.ts'
import { textOf } from './tidy-spans.ts'

const fixture = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../tests/fixtures/pastes', name), 'utf8')
const pasted = (html: string) => pastedFromTree(readAtOnce(html))

/** The passages in signs, a line each; · is the non-breaking space. */
const lines = (html: string): string[] =>
  printed(pasted(html).passages)
    .replaceAll('\u00A0', '·')
    .split('\n')
    .filter(line => line !== '')

const kinds = (html: string): string[] => pasted(html).passages.map(({ kind }) => kind)

describe('what a note keeps of', () => {
  it('Word: marks, accepted changes, lists written as paragraphs, no comment, no hidden text', () => {
    expect(lines(fixture('word.html'))).toEqual([
      '## Un plan pour les écoles de production',
      "Agnès Pannier-Runacher, **ministre déléguée** chargée de l'*Industrie*, se rendra le 1^er^ mai à Lieusaint (77).",
      '## Objectifs',
      '- doubler le nombre d’écoles·;',
      '- dont dix en **Île-de-France**·;',
      '- former 2 000 élèves.',
      'Calendrier·:',
      '1. appel à projets',
      '2. ouverture',
      'Contact·: [presse@industrie.gouv.fr](mailto:presse@industrie.gouv.fr) ou ' +
        '[l’espace presse](https://www.industrie.gouv.fr/presse), ancien site.',
    ])
  })

  it('a programme in a table of Word: rows as lines, and the cells as they were', () => {
    const { passages, tables } = pasted(fixture('word-programme.html'))
    expect(passages.map(passage => (passage.kind === 'paragraph' ? textOf(passage.spans) : ''))).toEqual([
      'Horaire – Séquence – Presse',
      '9h15 – Accueil de la ministre – Pool images',
      '9h30 – 10h15 – Visite des ateliers Échange avec les élèves – Toute presse accréditée',
      'À l’issue – Micro tendu',
    ])
    expect(tables).toEqual([
      [
        ['Horaire', 'Séquence', 'Presse'],
        ['9h15', 'Accueil de la ministre', 'Pool images'],
        ['9h30 – 10h15', 'Visite des ateliers\nÉchange avec les élèves', 'Toute presse accréditée'],
        ['À l’issue', 'Micro tendu', ''],
      ],
    ])
  })

  it('LibreOffice: lists, line ends inside a paragraph, nothing that is struck out', () => {
    expect(lines(fixture('libreoffice.html'))).toEqual([
      '## Écoles de production',
      'La ministre visitera l’**école** de *Lieusaint* le 1^er^ mai. Entrée libre, demain.',
      '- premier point·;',
      '- second point',
      '- détail',
      '1. un',
      '2. deux',
      '## Contacts',
      '[espace presse](https://www.exemple.fr/presse)',
      '01 53 18 44 50',
    ])
    expect(pasted(fixture('libreoffice.html')).images).toBe(1)
  })

  it('Outlook: a message in a layout table, wrapped addresses unwrapped', () => {
    expect(lines(fixture('outlook.html'))).toEqual([
      'Bonjour,',
      'Voici les éléments pour la préfecture·: **délai mercredi 18·h**.',
      '- nom et média',
      '- numéro de carte de presse',
      'Formulaire·: [accréditation](https://www.seine-et-marne.gouv.fr/accreditation)',
      '\\– Camille',
    ])
    expect(pasted(fixture('outlook.html')).tables).toEqual([])
  })

  it('Google Docs: bold by weight, not by the element around everything', () => {
    expect(lines(fixture('google-docs.html'))).toEqual([
      '## Mesures annoncées',
      'Un texte **important**, un autre *en italique*, le 1^er^ mai.',
      '- premier',
      '- **second**',
      '[le document](https://docs.google.com/document/d/abc/edit)',
    ])
  })

  it('a web page: the article, a quotation with its speaker, no navigation and no script', () => {
    expect(lines(fixture('web-page.html'))).toEqual([
      '## Industrie : un nouvel appel à projets',
      'L’État **investit** dans *cent* sites.',
      '## Ce qui change',
      '- Un guichet [unique](https://www.exemple.gouv.fr/guichet#haut)',
      '- Des délais courts',
      '> «·Nous accélérons.·» — La ministre',
      'Première ligne',
      'seconde ligne',
      'Autre paragraphe',
      'Sans fin',
    ])
  })

  it('hostile HTML: text, and the one link that is safe', () => {
    expect(lines(fixture('hostile.html'))).toEqual([
      'Bonjour ici et là, donnée, fichier, [bon](https://ok.exemple.fr).',
      'Dans un formulaire',
      'donnée]]>',
      'abcdef 😀 &bogus; <script>alert(10)</script>',
      '**gras**',
      'non fermé',
      'seul<',
      '1 < 2',
    ])
  })
})

describe('foreign HTML', () => {
  it('has two levels of subheading', () => {
    const { passages } = pasted('<h1>a</h1><h2>b</h2><h3>c</h3><h6>d</h6><p class=MsoTitle>e</p>')
    expect(passages.map(passage => (passage.kind === 'subheading' ? passage.level : 0))).toEqual([
      2, 2, 3, 3, 2,
    ])
  })

  it.each([
    ['<p>un <b>deux</b><b> trois</b> <b> </b>quatre</p>', ['un **deux trois** quatre']],
    ['<div>un</div><div><br></div><div>deux</div>', ['un', 'deux']],
    ['un<br><br>deux', ['un', 'deux']],
    ['<ul><li>a<ol><li>b</ol><li>c</ul><ul><li>d</ul>', ['- a', '- b', '- c', '- d']],
    ['<p>• a</p><p>• b</p><p>- c</p>', ['- a', '- b', '\\- c']],
    ['<p style="font-weight:bold">a<span style="font-weight:normal">b</span></p>', ['**a**b']],
    ['<p>x<sub>2</sub><span style="vertical-align:super">e</span></p>', ['x2^e^']],
    ['<pre>un\n  deux</pre>', ['un', 'deux']],
    ['<table><tr><td>a<td>b<tr><td>c<td>d</table>', ['a – b', 'c – d']],
    ['<p>Prix&nbsp;: 5&euro; &#8211; &#x2019; &#150; &amp;lt;</p>', ['Prix·: 5€ – ’ – &lt;']],
    ['<p>مرحبا\u202E 👩‍🏫</p>', ['مرحبا 👩‍🏫']],
    ['<a href="HTTPS://x.fr/a ">lien</a> <a href="#b">ancre</a>', ['[lien](https://x.fr/a) ancre']],
  ])('%s', (html, expected) => {
    expect(lines(html)).toEqual(expected)
  })

  it('starts another list where the numbers of Word start again', () => {
    const item = (list: number, sign: string, text: string) =>
      `<p style='mso-list:l${list} level1 lfo1'><span style='mso-list:Ignore'>${sign}</span>${text}</p>`
    expect(kinds(item(0, '1.', 'a') + item(0, '2.', 'b') + item(1, '1)', 'c'))).toEqual(['list', 'list'])
  })

  it('always fits a note, whatever the tags', () => {
    const tag = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<b>',
        '</b>',
        '<ul>',
        '</ul>',
        '<li>',
        '<table>',
        '<tr>',
        '<td>',
        '</table>',
        '<br>',
      ],
      ...[
        '<blockquote>',
        '</blockquote>',
        '<footer>',
        '<h1>',
        '</h1>',
        '<!--',
        '-->',
        '<style>',
        '<a href="',
        '">',
        '<',
      ],
      ...['<span style="mso-list:l0 level1', '">', ' ', '\u00A0', '&nbsp;', '1. ', '• ', '\n'],
    )
    const html = fc.array(fc.oneof(tag, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
    fc.assert(
      fc.property(html, parts => {
        expect(richTextSchema.safeParse(pasted(parts.join('')).passages).error).toBeUndefined()
      }),
      { numRuns: 2000 },
    )
  })

  it('keeps a book within the bounds of a note', () => {
    const long = 'Une phrase de la note. '.repeat(1_200)
    const items = Array.from({ length: 450 }, (_, index) => `<li>${index}</li>`).join('')
    const looks = Array.from({ length: 1_200 }, (_, index) => (index % 2 === 0 ? 'a' : '<b>b</b>')).join('')
    const { passages } = pasted(
      `<p>${long}</p><ol>${items}</ol><p>${looks}</p><h2>${long.slice(0, 400)}</h2>`,
    )
    expect(richTextSchema.safeParse(passages).error).toBeUndefined()
    const sizes = passages.map(passage => (passage.kind === 'list' ? passage.items.length : passage.kind))
    expect(sizes).toEqual(['paragraph', 'paragraph', 'paragraph', 200, 200, 50, 'paragraph', 'paragraph'])
  })

  it('is read in short stretches, and no further than a note can take', () => {
    const word = '<p class=MsoNormal><span style="font-size:11.0pt">Un <b>texte</b><o:p></o:p></span></p>\n'
    const html = word.repeat(Math.ceil(5_000_000 / word.length))
    const reading = readHtml(html)
    let rests = 0
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done === true) {
        expect(step.value.isWhole).toBe(false)
        break
      }
      rests += 1
    }
    expect(rests).toBe(11)
    expect(pasted(html).passages.length).toBeGreaterThan(1_000)
  })
})

it('reads tags and references that are named as what every object has', () => {
  expect(lines('<p>avant</p><constructor>dedans &constructor; &toString;</constructor>')).toEqual([
    'avant',
    'dedans &constructor; &toString;',
  ])
})
