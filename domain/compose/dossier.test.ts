import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { noteFileSchema } from '../press-note.ts'
import { printedLines } from './printed-lines.ts'

const sha = 'a'.repeat(64)
const picture = {
  pictureId: sha,
  width: 3_000,
  height: 2_000,
  alternative: 'L’atelier',
  credit: 'Ministère / A. Photo',
}
const paragraph = (text: string) => ({ kind: 'paragraph', spans: [{ text }] })
const chapter = (text: string) => ({ kind: 'subheading', level: 2, text })
const contact = { organisation: 'Cabinet', phones: ['01 40 00 00 00'] }
const minister = { civility: 'Mme', given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' }
const visit = {
  persons: [minister],
  purpose: 'un déplacement consacré aux écoles de production',
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [
          {
            site: { name: 'École ICAM', postalCode: '77127', commune: 'Lieusaint' },
            steps: [{ time: { kind: 'at', at: '09:30' }, text: 'Visite' }],
          },
        ],
      },
    ],
  },
}

const annex = {
  title: 'Le déplacement à Lieusaint',
  note: {
    kind: 'note-aux-redactions',
    number: '962',
    date: '2021-05-05',
    place: 'Paris',
    body: [
      chapter('Le site'),
      paragraph('Une école.'),
      { kind: 'subheading', text: 'Les élèves' },
      paragraph('Ils sont vingt.'),
    ],
    boilerplates: [
      { title: 'À propos du plan', body: [paragraph('Cent milliards.')] },
      { title: 'À propos de l’ICAM', body: [paragraph('Fondé en 1898.')] },
    ],
  },
  facts: { ...visit, desks: [{ mails: ['pref@seine-et-marne.gouv.fr'] }] },
  issuers: [
    { letterhead: ['Préfecture'], contacts: [{ organisation: 'Préfecture', phones: ['01 64 00 00 00'] }] },
  ],
}

const dossier = {
  kind: 'dossier',
  place: 'Paris',
  date: '2021-05-06',
  title: 'Les écoles de production',
  cover: { subtitle: 'Apprendre en faisant', picture },
  issuers: [{ letterhead: ['Ministère', 'chargé', 'de l’Industrie'], contacts: [contact] }],
  persons: [minister],
  body: [
    chapter('Pourquoi'),
    paragraph('Parce que.'),
    { kind: 'subheading', text: 'Les chiffres' },
    { kind: 'figures', figures: [{ value: '35', label: 'écoles' }] },
    { kind: 'box', title: 'À retenir', paragraphs: [[{ text: '93 % de réussite' }]] },
    chapter('Comment'),
    { kind: 'picture', picture: { ...picture, caption: 'Un élève au tour', share: 0.5 } },
    { kind: 'quote', spans: [{ text: 'Un tournant.' }], speaker: 'Agnès Pannier-Runacher' },
  ],
  annexes: [annex],
  boilerplates: [{ title: 'À propos du plan', body: [paragraph('Cent milliards.')] }],
  links: [{ label: 'Le site', href: 'https://www.exemple.gouv.fr/ecoles' }],
}

const composed = (file: unknown) => {
  const note = noteFileSchema.parse(file)
  return compose({ note, facts: note, issuers: note.issuers })
}

test('cover, table of contents, chapters, annexed note, « À propos » and links, each on its page', () => {
  expect(printedLines(dossier)).toEqual([
    'Ministère\nchargé\nde l’Industrie',
    'Paris, le 6 mai 2021',
    'DOSSIER DE PRESSE',
    'Les écoles de production',
    'Apprendre en faisant',
    'Agnès PANNIER-RUNACHER,',
    'ministre déléguée',
    '(picture)',
    'Ministère / A. Photo',
    'Contact presse',
    'Cabinet',
    '01 40 00 00 00',
    '(page)',
    'Sommaire',
    '1 Pourquoi',
    '2 Les chiffres',
    '1 Comment',
    '1 Le déplacement à Lieusaint',
    '1 À propos',
    '2 À propos du plan',
    '1 Pour en savoir plus',
    '(page)',
    'Pourquoi',
    'Parce que.',
    'Les chiffres',
    '35',
    'écoles',
    '[] À retenir',
    '[] 93 % de réussite',
    '(page)',
    'Comment',
    '(picture)',
    'Un élève au tour',
    'Ministère / A. Photo',
    '« Un tournant. »',
    'Agnès Pannier-Runacher',
    '(page)',
    'Le déplacement à Lieusaint',
    'Note aux rédactions n° 962 du 5 mai 2021',
    'Agnès PANNIER-RUNACHER,',
    'ministre déléguée,',
    'se rendra en Seine-et-Marne (77)\npour un déplacement consacré aux écoles de production',
    'Jeudi 6 mai – Matinée\nLieusaint (77)',
    'Le site',
    'Une école.',
    'Les élèves',
    'Ils sont vingt.',
    'Programme prévisionnel',
    'École ICAM – 77127 Lieusaint',
    '9 h 30 | Visite',
    'Accréditation',
    'Veuillez vous accréditer :',
    'pref@seine-et-marne.gouv.fr',
    'Contact presse',
    'Préfecture',
    '01 64 00 00 00',
    'À propos de l’ICAM',
    'Fondé en 1898.',
    '(page)',
    'À propos',
    'À propos du plan',
    'Cent milliards.',
    'Pour en savoir plus',
    'Le site',
    'www.exemple.gouv.fr/ecoles',
  ])
})

test('headings of an annexed note stand below its chapter, and all it prints leads into it', () => {
  const { blocks } = composed(dossier)
  const inside = blocks.filter(({ part }) => part === 'annexes')
  expect(inside.flatMap(block => (block.kind === 'heading' ? [[block.level, block.style]] : []))).toEqual([
    [2, 'chapter'],
    [3, 'subsection'],
    [4, 'minor'],
    [3, 'subsection'],
    [3, 'subsection'],
    [3, 'subsection'],
    [3, 'subsection'],
  ])
  expect(inside.every(({ at }) => at.startsWith('annexes[0]'))).toBe(true)
  const paths = inside.map(({ at }) => at)
  for (const path of [
    'annexes[0].title',
    'annexes[0].note.number',
    'annexes[0].facts.persons',
    'annexes[0].note.announcement',
    'annexes[0].facts.when',
    'annexes[0].note.body[0]',
    'annexes[0].facts.programme.days[0].sequences[0].steps',
    'annexes[0].facts.desks[0]',
    'annexes[0].note.boilerplates[1].body[0]',
  ]) {
    expect(paths).toContain(path)
  }
  const table = inside.find(block => block.kind === 'table')
  expect(table?.rowsAt).toEqual(['annexes[0].facts.programme.days[0].sequences[0].steps[0]'])
})

test('what the table of contents leads to is there once', () => {
  const { blocks } = composed(dossier)
  const anchors = blocks.flatMap(block => (block.kind === 'heading' && block.anchor ? [block.anchor] : []))
  const contents = blocks.find(block => block.kind === 'contents')
  expect(contents?.entries.map(({ anchor }) => anchor)).toEqual(anchors)
  expect(anchors).toEqual([
    'p_body_0',
    'p_body_2',
    'p_body_5',
    'p_annexes_0_title',
    'p_boilerplates',
    'p_boilerplates_0_title',
    'p_links',
  ])
})

test('pictures keep their shape, within the margins of the charter and the height of the page', () => {
  const charter = { margins: { top: 20, right: 30, bottom: 20, left: 30 } }
  const sizes = (file: object) =>
    composed({ ...dossier, ...file }).blocks.flatMap(block =>
      block.kind === 'picture' ? [[block.picture.width, block.picture.height]] : [],
    )
  expect(sizes({ issuers: [{ charter }] })).toEqual([
    [150, 100],
    [75, 50],
  ])
  const tall = { ...picture, width: 1_000, height: 8_000 }
  const [[, height = 0] = []] = sizes({ cover: {}, body: [{ kind: 'picture', picture: tall }] })
  expect(height).toBeCloseTo(174)
})

describe('the event of a dossier', () => {
  const own = {
    kind: 'dossier',
    title: 'Les écoles',
    ...visit,
    desks: [{ mails: ['a@b.fr'] }],
    notices: [{ text: 'Masque.' }],
  }

  test('prints its programme as a chapter, how to come within it', () => {
    expect(printedLines(own).slice(4)).toEqual([
      'Jeudi 6 mai 2021 – Matinée\nLieusaint (77)',
      '(page)',
      'Sommaire',
      '1 Programme prévisionnel',
      '(page)',
      'Programme prévisionnel',
      'École ICAM – 77127 Lieusaint',
      '9 h 30 | Visite',
      'Accréditation',
      'Veuillez vous accréditer :',
      'a@b.fr',
      'Masque.',
    ])
  })

  test('but not a second time where an annexed note tells it', () => {
    const lines = printedLines({ ...own, annexes: [annex] })
    expect(lines.filter(line => line === 'Programme prévisionnel')).toHaveLength(1)
  })

  test('without a programme, what is left to say has a chapter of its own', () => {
    expect(printedLines({ ...own, programme: {} }).slice(-5)).toEqual([
      'Informations pratiques',
      'Accréditation',
      'Veuillez vous accréditer :',
      'a@b.fr',
      'Masque.',
    ])
  })

  test('a cover without a title is announced as a note is', () => {
    expect(printedLines({ ...own, title: '' }, 'announcement')).toEqual([
      'se rendra en Seine-et-Marne (77)\npour un déplacement consacré aux écoles de production',
    ])
  })
})

test('a dossier of which nothing is written has a cover and no empty page', () => {
  expect(printedLines({ kind: 'dossier' })).toEqual(['DOSSIER DE PRESSE'])
  const breaks = [{ kind: 'page-break' }, chapter('Un'), { kind: 'page-break' }]
  expect(printedLines({ kind: 'dossier', body: breaks })).toEqual([
    'DOSSIER DE PRESSE',
    '(page)',
    'Sommaire',
    '1 Un',
    '(page)',
    'Un',
  ])
})

test('text before the first chapter has its own page after the table of contents', () => {
  const body = [{ kind: 'subheading', text: 'Éditorial' }, paragraph('Bonjour.'), chapter('Un')]
  const file = { kind: 'dossier', body }
  expect(printedLines(file).slice(1)).toEqual([
    '(page)',
    'Sommaire',
    '1 Éditorial',
    '1 Un',
    '(page)',
    'Éditorial',
    'Bonjour.',
    '(page)',
    'Un',
  ])
})

test('a dossier that is called off says so and hands nothing out again', () => {
  const lines = printedLines({ ...dossier, body: [], corrects: { effect: 'cancels', day: '2021-05-05' } })
  expect(lines).toContain('Ce dossier annule le dossier précédent du 5 mai 2021')
  expect(lines.join('\n')).not.toContain('Note aux rédactions')
})
