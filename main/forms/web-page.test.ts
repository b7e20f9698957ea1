import { DOMParser, type Element } from '@xmldom/xmldom'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, lineBreak, link, text } from '../../domain/blocks.ts'
import { readingOrder, visibleText } from '../../domain/reading-order.ts'
import { anyComposition, anyPictures, hostileTexts } from '../../tests/documents/any-composition.ts'
import { everyKind } from '../../tests/documents/every-kind.ts'
import { emptyComposition, everything, heading, paragraph } from '../../tests/documents/sample-composition.ts'
import { paperStyles, webPage } from './web-page.ts'

const noPictures = new Map()
const articleOf = (html: string): string =>
  /<article>\n([\s\S]*)\n<\/article>/.exec(html)?.[1] ?? 'no article'
const printed = (...blocks: Block[]): string =>
  articleOf(webPage({ ...emptyComposition, blocks }, noPictures))

/** The page as strict XML: HTML leaves these elements open, and nothing else. */
function parsed(html: string): Element {
  const closed = html.replace('<!doctype html>\n', '').replace(/<(br|meta|img)([^>]*)>/g, '<$1$2/>')
  const root = new DOMParser({
    onError: (level, message) => {
      // Of the sign that stands for what XML cannot hold.
      if (level === 'warning') return
      throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(closed, 'text/xml').documentElement
  if (root === null) throw new Error('no element')
  return root
}

const blocky =
  /<\/?(?:p|h\d|li|th|td|tr|caption|dt|dd|footer|figcaption|figure|address|table|ul|ol)[^>]*>|<br>/g
const unescaped = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
const linesOf = (html: string): string =>
  visibleText(
    articleOf(html)
      .replace(/<caption>.*?<\/caption>/g, '')
      .replace(/\n/g, ' ')
      .replace(blocky, '\n')
      .split('\n')
      .map(unescaped),
  )

describe('what each kind of block becomes', () => {
  test('stressed, raised and foreign words, links and line ends', () => {
    expect(
      printed(
        paragraph(
          'body',
          'body',
          text('a', { bold: true }),
          text('b', { italic: true }),
          text('c', { superscript: true }),
          { ...text('open'), language: 'en' },
          lineBreak,
          link('d', 'https://d.example/'),
          link('e', 'javascript:alert(1)'),
        ),
      ),
    ).toBe(
      '<p><strong>a</strong><em>b</em><sup>c</sup><span lang="en">open</span><br><a href="https://d.example/">d</a>e</p>',
    )
  })

  test('a title goes with the kind above it', () => {
    expect(
      printed(
        heading('heading', 'kind', text('COMMUNIQUÉ')),
        paragraph('heading', 'title', text('Un accord')),
      ),
    ).toBe('<hgroup>\n<h1>COMMUNIQUÉ</h1>\n<p>Un accord</p>\n</hgroup>')
  })

  test('a quote with who said it, figures with what they count, contacts in one address', () => {
    expect(
      printed(
        paragraph('body', 'quote', text('«\u00A0Oui.\u00A0»')),
        paragraph('body', 'speaker', text('Camille Durand')),
        paragraph('body', 'figure-value', text('12')),
        paragraph('body', 'figure-label', text('chantiers')),
        paragraph('contacts', 'contact-organisation', text('Cabinet')),
        paragraph('contacts', 'contact-line', text('01 40 00 00 00')),
      ),
    ).toBe(
      [
        '<blockquote>\n<p>«\u00A0Oui.\u00A0»</p>\n<footer>Camille Durand</footer>\n</blockquote>',
        '<dl>\n<dt>12</dt>\n<dd>chantiers</dd>\n</dl>',
        '<address>\n<strong>Cabinet</strong><br>\n01 40 00 00 00\n</address>',
      ].join('\n'),
    )
  })

  test('lists, boxes and contents that lead to what is there', () => {
    const here = { ...heading('body', 'section', text('Un')), anchor: 'un' }
    const list = { kind: 'list', part: 'body', at: '', ordered: true, items: [[text('a')]] } as const
    const box = {
      kind: 'box',
      part: 'body',
      at: '',
      paragraphs: [{ at: '', style: 'box-title', runs: [text('À savoir')] }],
    } as const
    const contents = {
      kind: 'contents',
      part: 'cover',
      at: '',
      title: 'Sommaire',
      entries: [
        { level: 1, text: 'Un', anchor: 'un' },
        { level: 2, text: 'Ailleurs', anchor: 'nowhere' },
      ],
    } as const
    expect(printed(contents, here, list, box)).toBe(
      [
        '<nav>\n<p>Sommaire</p>\n<ul>\n<li><a href="#un">Un</a>\n<ul>\n<li>Ailleurs</li>\n</ul>\n</li>\n</ul>\n</nav>',
        '<h1 id="un">Un</h1>\n<ol>\n<li>a</li>\n</ol>\n<aside>\n<p>À savoir</p>\n</aside>',
      ].join('\n'),
    )
  })

  test('a table says what its columns and rows are about', () => {
    const cell = (...words: string[]) => ({
      paragraphs: words.map(one => ({ style: 'step' as const, runs: [text(one)] })),
    })
    expect(
      printed({
        kind: 'table',
        part: 'programme',
        at: '',
        caption: 'Programme',
        widths: [0.2, 0.8],
        header: ['Heure', 'Étape'],
        rows: [[cell('9\u00A0h'), cell('Accueil', 'Ouvert à la presse')]],
        rowsAt: [''],
      }),
    ).toBe(
      [
        '<table>\n<caption>Programme</caption>',
        '<thead><tr><th scope="col">Heure</th><th scope="col">Étape</th></tr></thead>',
        '<tbody>',
        '<tr><th scope="row">9\u00A0h</th><td><p>Accueil</p><p>Ouvert à la presse</p></td></tr>',
        '</tbody>\n</table>',
      ].join('\n'),
    )
  })

  test('a picture is in the page, with its words; one that is lost leaves them', () => {
    const drawn = (id: string) => ({
      kind: 'picture' as const,
      part: 'body' as const,
      at: '',
      picture: {
        source: { kind: 'stored' as const, id },
        width: 25.4,
        height: 12.7,
        alternative: 'Le <port>',
      },
    })
    const caption = paragraph('body', 'caption', text('Nantes'))
    const [id = '', found] = [...anyPictures][0] ?? []
    const data = Buffer.from(found?.bytes ?? []).toString('base64')
    const blocks = [drawn(id), caption, drawn('b'.repeat(64))]
    expect(articleOf(webPage({ ...emptyComposition, blocks }, anyPictures))).toBe(
      [
        `<figure>\n<img src="data:image/png;base64,${data}" alt="Le &lt;port&gt;" width="96" height="48">`,
        '<figcaption>Nantes</figcaption>\n</figure>\n<figure>\n<p>Le &lt;port&gt;</p>\n</figure>',
      ].join('\n'),
    )
  })
})

test('headings nest: no level is left out, and what is on one level stays there', () => {
  const blocks = [
    heading('heading', 'kind', text('a')),
    heading('body', 'subsection', text('b')),
    heading('body', 'subsection', text('c')),
    heading('programme', 'section', text('d')),
    heading('programme', 'subsection', text('e')),
  ]
  expect([...printed(...blocks).matchAll(/<(h\d)>(.)/g)].map(([, tag, words]) => `${tag} ${words}`)).toEqual([
    'h1 a',
    'h2 b',
    'h2 c',
    'h2 d',
    'h3 e',
  ])
})

test.each(everyKind.map(sample => [sample.name, sample] as const))(
  '%s reads in the order of the composition, without what belongs to paper, looks or scripts',
  (_, { composition, pictures }) => {
    const html = webPage(composition, pictures)
    const wanted = readingOrder(composition).filter(
      ({ style }) => !paperStyles.some(paper => paper === style),
    )
    expect(linesOf(html)).toBe(visibleText(wanted.flatMap(({ text: words }) => words.split('\n'))))
    expect(html).not.toMatch(/ (?:style|class|on\w+)=|<(?:style|script|link|div)\b/)
    expect(parsed(html).tagName).toBe('html')
  },
)

test('any composition is well formed, hostile words are words', () => {
  fc.assert(
    fc.property(anyComposition, composition => {
      parsed(webPage(composition, anyPictures))
    }),
    { numRuns: 200 },
  )
  for (const words of hostileTexts)
    expect(printed(paragraph('body', 'body', text(words)))).not.toContain('<w:')
})

test('language, title and issuer are said; the embargo at the head of pages is not said twice', () => {
  const html = webPage(everything, noPictures)
  expect(html).toContain('<html lang="fr-FR">')
  expect(html).toContain('<meta name="author" content="Secrétariat d’État chargé de la Mer">')
  expect(html.match(/SOUS EMBARGO/g)).toHaveLength(1)
})
