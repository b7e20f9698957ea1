import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import referenceNote from '../resources/demonstration/note-962.json'
import { type Block, type Composition, plainText, type Run } from './blocks.ts'
import { compose } from './compose.ts'
import { isNoteLink } from './link.ts'
import { type NoteFile, noteFileSchema } from './press-note.ts'

const composeFile = (file: NoteFile): Composition =>
  compose({ note: file, facts: file, issuers: file.issuers })
const composeInput = (input: unknown): Composition => composeFile(noteFileSchema.parse(input))

function runsOf(block: Block): readonly Run[] {
  if (block.kind === 'page-break') return []
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'table')
    return block.rows.flat().flatMap(cell => cell.paragraphs.flatMap(({ runs }) => runs))
  if (block.kind === 'box') return block.paragraphs.flatMap(({ runs }) => runs)
  return 'runs' in block ? block.runs : []
}

/** What a reader sees, a line a block, ordinary spaces for non-breaking ones. */
const linesOf = ({ blocks }: Composition): string[] =>
  blocks.map(block => plainText(runsOf(block)).replaceAll('\u00A0', ' '))

const styled = ({ blocks }: Composition, style: string): string[] =>
  blocks.flatMap(block => ('style' in block && block.style === style ? [plainText(block.runs)] : []))

describe('the reference note', () => {
  const composition = composeInput(referenceNote)
  const lines = linesOf(composition)

  test('opens as State notes do', () => {
    expect(lines.slice(0, 9)).toEqual([
      'Ministère\nchargé\nde l’Industrie',
      'Liberté\nÉgalité\nFraternité',
      'Paris, le 5 mai 2021',
      'N° 962',
      'NOTE AUX RÉDACTIONS',
      'Agnès PANNIER-RUNACHER,',
      'ministre déléguée chargée de l’Industrie,',
      'se rendra en Seine-et-Marne (77)\npour un déplacement consacré aux « Écoles de production »',
      'Jeudi 6 mai – Matinée\nLieusaint (77)',
    ])
  })

  test('says when and where the press is received, and what it may attend', () => {
    expect(styled(composition, 'reception')).toEqual([
      'Rendez-vous à partir de 9\u00A0h\u00A015\u00A0: École de production ICAM Paris-Sénart – 34 Points de Vue, 77127\u00A0Lieusaint',
    ])
    const table = composition.blocks.find(block => block.kind === 'table')
    expect(table?.header).toEqual(['Heure', 'Étape'])
    expect(
      table?.rows.map(row => row.map(cell => cell.paragraphs.map(({ runs }) => plainText(runs)))),
    ).toEqual([
      [
        ['9\u00A0h\u00A030'],
        ['Arrivée de la ministre, présentation puis visite du site de l’école', 'Presse accréditée'],
      ],
      [
        ['10\u00A0h\u00A010'],
        ['Présentation de l’AMI «\u00A0Écoles de production\u00A0»', 'Presse accréditée'],
      ],
      [['10\u00A0h\u00A050'], ['Point presse (micro tendu)']],
    ])
  })

  test('closes with accreditation, notice, contact, sections of their own page, and links', () => {
    expect(styled(composition, 'section').map(line => line.replaceAll('\u00A0', ' '))).toEqual([
      'Programme prévisionnel',
      'Accréditation',
      'Contact presse',
      'À propos des écoles de production',
      'À propos du plan « France Relance »',
    ])
    expect(styled(composition, 'desk')).toEqual([
      'Veuillez vous accréditer auprès de la préfecture de Seine-et-Marne, avant le mercredi 5\u00A0mai 2021 à 18\u00A0h\u00A0:',
      'pref-communication@seine-et-marne.gouv.fr',
    ])
    const breakAt = composition.blocks.findIndex(({ kind }) => kind === 'page-break')
    expect(
      plainText(runsOf(composition.blocks[breakAt + 1] ?? { kind: 'page-break', part: 'body', at: '' })),
    ).toBe('À propos des écoles de production')
    expect(
      composition.blocks.flatMap(runsOf).flatMap(run => (run.kind === 'link' ? [run.href] : [])),
    ).toEqual([
      'mailto:pref-communication@seine-et-marne.gouv.fr',
      'mailto:presse@industrie.gouv.fr',
      'https://www.planderelance.gouv.fr',
      'https://datavision.economie.gouv.fr/relance-industrie',
    ])
  })

  test('repeats none of the mistakes of the note that was sent', () => {
    const whole = lines.join('\n')
    for (const mistake of [
      'REDACTIONS',
      'Ecole',
      'LIEUSAIN',
      'Veillez',
      '9h15',
      '09 h',
      'A propos',
      'A l’issue',
      'http:',
    ]) {
      expect(whole).not.toContain(mistake)
    }
    expect(whole).not.toMatch(/[A-Za-z]'|\d%|"| :[^ \n]/)
    expect(whole).toContain('35 établissements, contre 25 en 2018, pour 1 050 élèves')
  })

  test('has properties of its own, never the machine’s', () => {
    expect(composition.title).toBe(
      'Note aux rédactions n°\u00A0962 – Un déplacement consacré aux «\u00A0Écoles de production\u00A0»',
    )
    expect(composition).toMatchObject({
      language: 'fr-FR',
      author: 'Ministère chargé de l’Industrie',
      date: '2021-05-05',
    })
  })
})

describe('persons and announcement', () => {
  const site = { commune: 'Lille', postalCode: '59000' }
  const visit = { programme: { days: [{ date: '2021-05-06', sequences: [{ site }] }] } }
  const minister = { civility: 'M.', given: 'Bruno', family: 'Le Maire', role: 'ministre de l’Économie' }
  const deputy = { civility: 'Mme', given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' }

  test('the verb agrees with the number of principals', () => {
    expect(styled(composeInput({ ...visit, persons: [minister] }), 'announcement')).toEqual([
      'se rendra dans le\u00A0Nord\u00A0(59)',
    ])
    expect(styled(composeInput({ ...visit, persons: [minister, deputy] }), 'announcement')).toEqual([
      'se rendront dans le\u00A0Nord\u00A0(59)',
    ])
  })

  test('companions are led in, with the agreement of the principals and the elision of « de »', () => {
    const companion = { given: 'Élisabeth', family: 'Borne', part: 'accompanied-by' }
    expect(styled(composeInput({ ...visit, persons: [deputy, companion] }), 'person')).toEqual([
      'Agnès PANNIER-RUNACHER,',
      'accompagnée d’Élisabeth BORNE,',
    ])
    expect(styled(composeInput({ ...visit, persons: [minister, deputy, companion] }), 'person').at(-1)).toBe(
      'accompagnés d’Élisabeth BORNE,',
    )
  })

  test('surnames keep their lower case where the issuer wants it', () => {
    const issuers = [{ surnameCapitals: false }]
    expect(styled(composeInput({ ...visit, issuers, persons: [minister] }), 'person')).toEqual([
      'Bruno Le Maire,',
    ])
  })

  test('a written announcement replaces the generated one', () => {
    const announcement = 'réunira les élus du Nord'
    expect(styled(composeInput({ ...visit, persons: [minister], announcement }), 'announcement')).toEqual([
      announcement,
    ])
  })

  test('several issuers sign « Gouvernement »', () => {
    const issuers = [{ letterhead: ['Ministère A'] }, { letterhead: ['Ministère B'] }]
    expect(styled(composeInput({ issuers }), 'letterhead')).toEqual(['Gouvernement'])
  })
})

describe('embargo, corrections, first days of a month', () => {
  test('the embargo stands on the page and at the head of every page', () => {
    const composition = composeInput({ embargo: { day: '2021-05-06', clock: '09:30' } })
    const sentence = 'SOUS EMBARGO jusqu’au jeudi 6\u00A0mai 2021 à 9\u00A0h\u00A030'
    expect(styled(composition, 'embargo')).toEqual([sentence])
    expect(plainText(composition.header)).toBe(sentence)
  })

  test('a note says what it cancels and replaces', () => {
    const corrects = { effect: 'cancels-and-replaces', number: '961', day: '2021-05-01' }
    expect(styled(composeInput({ corrects }), 'correction')).toEqual([
      'Cette note annule et remplace la note n°\u00A0961 du 1er\u00A0mai 2021',
    ])
  })

  test('the ending of « 1er » is raised', () => {
    const { blocks } = composeInput({ place: 'Paris', date: '2021-05-01' })
    const runs = blocks.flatMap(block => ('style' in block && block.style === 'place-date' ? block.runs : []))
    expect(runs).toContainEqual({ kind: 'text', text: 'er', bold: false, italic: false, superscript: true })
    expect(plainText(runs)).toBe('Paris, le 1er\u00A0mai 2021')
  })
})

describe('any input', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom('', 'À l’issue', '9h15'),
  )
  const step = fc.record({
    time: fc.constantFrom({ kind: 'none' }, { kind: 'after' }, { kind: 'at', at: '09:30' }),
    text: words,
    venue: words,
  })
  const file = fc.record({
    title: words,
    number: words,
    place: words,
    purpose: words,
    persons: fc.array(fc.record({ given: words, family: words, role: words }), { maxLength: 3 }),
    body: fc.array(
      fc.record({ kind: fc.constant('paragraph'), spans: fc.array(fc.record({ text: words })) }),
    ),
    programme: fc.record({
      days: fc.array(
        fc.record({ sequences: fc.array(fc.record({ steps: fc.array(step) }), { maxLength: 3 }) }),
        {
          maxLength: 3,
        },
      ),
    }),
  })

  test('gives whole tables, no empty cell or list, safe links only, and the same blocks twice', () => {
    fc.assert(
      fc.property(file, input => {
        const composition = composeInput(input)
        expect(composeInput(input)).toEqual(composition)
        for (const block of composition.blocks) {
          if (block.kind === 'table') {
            expect(block.rows.length).toBeGreaterThan(0)
            for (const row of block.rows) {
              expect(row).toHaveLength(block.widths.length)
              for (const cell of row) expect(cell.paragraphs.length).toBeGreaterThan(0)
            }
          }
          for (const run of runsOf(block)) if (run.kind === 'link') expect(isNoteLink(run.href)).toBe(true)
        }
      }),
    )
  })
})

test('every block says where in the note it comes from', () => {
  const { blocks } = composeInput({
    ...referenceNote,
    body: [
      { kind: 'paragraph', spans: [] },
      { kind: 'quote', spans: [{ text: 'Bravo' }], speaker: 'Agnès' },
      { kind: 'figures', figures: [{ value: '93 %', label: 'de réussite' }] },
    ],
  })
  expect(blocks.filter(({ part }) => part === 'body').map(({ at }) => at)).toEqual([
    'body[1]',
    'body[1].speaker',
    'body[2].figures[0].value',
    'body[2].figures[0].label',
  ])
  const table = blocks.find(block => block.kind === 'table')
  expect(table?.rowsAt).toEqual([0, 1, 2].map(row => `programme.days[0].sequences[0].steps[${row}]`))
  expect(blocks.filter(({ part }) => part === 'boilerplates').map(({ at }) => at)).toContain(
    'boilerplates[1].body[0]',
  )
  expect(blocks.filter(({ at }) => at === '')).toEqual([])
})
