import { describe, expect, test } from 'vitest'
import { type Register, registerSchema } from './accreditation.ts'
import { accreditationDeskSchema } from './accreditation-desk.ts'
import { emptyEventNote, eventNoteDraftSchema } from './event-note.ts'
import { deskLetter } from './register-sheet/desk-letter.ts'
import { sheetComposition } from './register-sheet/sheet-composition.ts'
import { sheetTable } from './register-sheet/sheet-table.ts'
import { peopleOfSheet, type SheetRequest, sheetHead, sheetLines } from './register-sheet.ts'

const idOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const [station, workshop] = [idOf(101), idOf(102)]

const register: Register = registerSchema.parse({
  id: idOf(0),
  sequences: [
    { id: station, day: '2021-05-06', label: 'Gare de Lieusaint' },
    { id: workshop, day: '2021-05-07', label: 'Atelier' },
  ],
  accreditations: [
    {
      id: idOf(1),
      civility: 'Mme',
      given: 'Zoé',
      family: 'Quémener',
      outlet: 'Le Cri',
      role: 'Reporter',
      medium: 'tv',
      equipment: '1 caméra',
      mail: 'zoe@cri.fr',
      phone: '0639981234',
      identity: { birthDay: '1990-03-04', birthPlace: 'Brest', cardNumber: '12345', plate: 'AB-123-CD' },
      places: [{}],
    },
    {
      id: idOf(2),
      family: 'Ali',
      places: [{ sequence: station, status: 'forwarded' }, { sequence: workshop }],
    },
    { id: idOf(3), family: 'Éluard', places: [{ sequence: workshop, status: 'granted' }] },
    { id: idOf(4), family: 'Refus', places: [{ status: 'refused', reason: 'Quota' }] },
    { id: idOf(5), family: 'Attente', places: [{ status: 'waiting' }] },
    {
      id: idOf(6),
      family: 'Partout',
      places: [{}, { sequence: station, status: 'refused', reason: 'Trop de monde' }],
    },
  ],
})

const event = eventNoteDraftSchema.parse({
  title: 'Visite de l’atelier',
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [{ site: { name: 'Gare', commune: 'Lieusaint', postalCode: '77127' } }],
      },
      { date: '2021-05-07' },
    ],
  },
})

const request: SheetRequest = { event, register, desk: null, sequence: null, on: '2021-05-01' }
const names = (asked: SheetRequest): readonly string[] => sheetLines(asked).map(({ family }) => family)

describe('who is on the sheet', () => {
  test('those who ask and may still have a place, by name as French sorts it', () => {
    expect(names(request)).toEqual(['ALI', 'ÉLUARD', 'PARTOUT', 'QUÉMENER'])
    expect(peopleOfSheet(request).map(({ family }) => family)).toEqual([
      'Quémener',
      'Ali',
      'Éluard',
      'Partout',
    ])
  })

  test('at a sequence whoever asked for it or for the whole event, unless she was refused there', () => {
    expect(names({ ...request, sequence: workshop })).toEqual(['ALI', 'ÉLUARD', 'PARTOUT', 'QUÉMENER'])
    expect(names({ ...request, sequence: station })).toEqual(['ALI', 'QUÉMENER'])
  })

  test('each with all that the desk asks for, in the words that it reads', () => {
    expect(sheetLines(request).at(-1)).toEqual({
      civility: 'Mme',
      family: 'QUÉMENER',
      given: 'Zoé',
      outlet: 'Le Cri',
      role: 'Reporter',
      medium: 'Télévision',
      birthDay: '04/03/1990',
      birthPlace: 'Brest',
      cardNumber: '12345',
      plate: 'AB-123-CD',
      equipment: '1 caméra',
      phone: '06\u00A039\u00A098\u00A012\u00A034',
      mail: 'zoe@cri.fr',
      sequences: '',
      status: 'Nouvelle demande',
    })
  })

  test('with where she asks to be, and how far that is', () => {
    const [ali, eluard] = sheetLines(request)
    expect(ali).toMatchObject({ sequences: 'Gare de Lieusaint\nAtelier', status: 'Déjà transmise' })
    expect(eluard).toMatchObject({ sequences: 'Atelier', status: 'Accordée' })
  })
})

describe('what the sheet says of itself', () => {
  const desk = accreditationDeskSchema.parse({ office: 'la préfecture de Seine-et-Marne' })

  test('visit, days, place, for whom and how many', () => {
    expect(sheetHead({ ...request, desk })).toEqual({
      title: 'Visite de l’atelier',
      lines: [
        'Jeudi 6 et vendredi 7\u00A0mai 2021 – Lieusaint\u00A0(77)',
        'Pour\u00A0: la préfecture de Seine-et-Marne',
        '4\u00A0personnes, état au 1er\u00A0mai 2021',
      ],
    })
  })

  test('the sequence and its own day', () => {
    expect(sheetHead({ ...request, sequence: workshop }).lines.slice(0, 2)).toEqual([
      'Vendredi 7\u00A0mai 2021 – Lieusaint\u00A0(77)',
      'Étape\u00A0: Atelier',
    ])
  })

  test('no more than is known of an event without a day', () => {
    const bare = { ...request, event: emptyEventNote }
    expect(sheetHead(bare)).toEqual({ title: '', lines: ['4\u00A0personnes, état au 1er\u00A0mai 2021'] })
    expect(deskLetter(bare).subject).toBe('Demandes d’accréditation presse')
  })
})

test('the table has a column for each thing, and ends with what has to become of it', () => {
  const { lead, columns, rows, foot } = sheetTable(request)
  expect(lead.slice(0, 2)).toEqual(['Demandes d’accréditation presse', 'Visite de l’atelier'])
  expect(foot).toEqual(['Données personnelles\u00A0: à détruire après l’événement.'])
  for (const row of rows) expect(row).toHaveLength(columns.length)
  const at = (title: string) => columns.findIndex(column => column.title === title)
  expect(rows[3]?.[at('Date de naissance')]).toBe('04/03/1990')
  expect(rows[0]?.[at('Étapes demandées')]).toBe('Gare de Lieusaint, Atelier')
})

test('the document has a line for each, in as many cells as there are columns, all of the width', () => {
  const { blocks, footer, title, date } = sheetComposition(request)
  expect([title, date]).toEqual(['Demandes d’accréditation presse – Visite de l’atelier', '2021-05-01'])
  expect(footer).toEqual(['Données personnelles\u00A0: à détruire après l’événement.'])
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block] : []))
  expect(tables).toHaveLength(1)
  for (const { widths, rows, header } of tables) {
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(1)
    expect(rows.map(row => row.length)).toEqual(rows.map(() => header.length))
    for (const { paragraphs } of rows.flat()) expect(paragraphs.length).toBeGreaterThan(0)
  }
})

describe('the letter', () => {
  test('says what is asked, without a name of anybody', () => {
    const { subject, text } = deskLetter(request)
    expect(subject).toBe(
      'Demandes d’accréditation presse – Visite de l’atelier (jeudi 6 et vendredi 7\u00A0mai 2021)',
    )
    expect(text).toBe(
      [
        'Bonjour,',
        'Vous trouverez ci-joint la liste des 4\u00A0personnes qui demandent une accréditation presse pour\u00A0:',
        'Visite de l’atelier\nJeudi 6 et vendredi 7\u00A0mai 2021 – Lieusaint\u00A0(77)',
        'Pourriez-vous nous indiquer, pour chacune d’elles, si l’accréditation est accordée\u00A0?',
        'Cette liste contient des données personnelles, transmises pour le seul contrôle des accès. Merci de la détruire après l’événement.',
        'Bien cordialement,\n',
      ].join('\n\n'),
    )
    for (const { family } of register.accreditations) expect(text).not.toContain(family)
  })

  test('agrees with one person', () => {
    const alone = { ...register, accreditations: register.accreditations.slice(0, 1) }
    const { text } = deskLetter({ ...request, register: alone })
    expect(text).toContain('la demande de la personne qui souhaite une accréditation presse pour\u00A0:')
    expect(text).toContain('Pourriez-vous nous indiquer si cette accréditation est accordée\u00A0?')
  })
})
