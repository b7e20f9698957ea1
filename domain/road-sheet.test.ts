import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type Composition, plainText } from './blocks.ts'
import { voiceOf } from './compose/context.ts'
import { type EventNoteDraft, eventNoteDraftSchema } from './event-note.ts'
import { pressContactSchema } from './press-contact.ts'
import { type RoadSheetInput, roadSheet } from './road-sheet.ts'

const event = eventNoteDraftSchema.parse({
  title: 'Visite de Lieusaint',
  persons: [
    { given: 'Agnès', family: 'Pannier-Runacher', role: 'ministre déléguée' },
    { given: 'Lionel', family: 'Beffre', role: 'préfet', days: ['2021-05-07'] },
  ],
  programme: {
    days: [
      {
        date: '2021-05-06',
        sequences: [
          {
            site: { name: 'ICAM', address: '34 Points de Vue', postalCode: '77127', commune: 'Lieusaint' },
            access: { phases: [{ who: { kind: 'accredited' } }] },
            steps: [
              {
                time: { kind: 'at', at: '09:30' },
                text: 'Arrivée',
                venue: 'grand atelier',
                steps: [{ text: 'Accueil', access: { phases: [{ form: 'image-tour' }] } }],
              },
              {
                time: { kind: 'after' },
                access: { phases: [{ form: 'press-point', reason: 'micro tendu' }] },
              },
            ],
          },
        ],
      },
      { date: '2021-05-07', sequences: [{ title: 'Préfecture', steps: [{ text: 'Réunion' }] }] },
    ],
  },
  reception: [{ from: '09:15', parking: 'devant le gymnase' }],
  desks: [
    {
      office: 'la préfecture de Seine-et-Marne',
      mails: ['pref@exemple.fr'],
      phones: ['01 64 71 77 77'],
      deadlineDay: '2021-05-05',
      deadlineClock: '18:00',
    },
    { office: 'le service de presse' },
  ],
  notices: [{ text: 'Port du masque\nobligatoire.' }],
})

const contacts = [
  pressContactSchema.parse({
    organisation: 'Cabinet',
    name: 'Service de presse',
    phones: ['01 53 18 44 50'],
  }),
]

const sheetOf = (draft: EventNoteDraft, more: Partial<RoadSheetInput> = {}): Composition =>
  roadSheet({
    event: draft,
    day: '',
    contacts,
    voice: voiceOf([]),
    asOf: '5 mai 2021 à 19 h 42',
    ...more,
  })

function linesOf(block: Block): string[] {
  if (block.kind === 'table') {
    return block.rows.map(row =>
      row.map(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs)).join(' / ')).join(' | '),
    )
  }
  return 'runs' in block ? [plainText(block.runs)] : []
}

const printed = ({ blocks }: Composition): string[] =>
  blocks.flatMap(linesOf).map(line => line.replaceAll('\u00A0', ' '))

describe('the road sheet', () => {
  test('says who, where, when, with what access and whom to call', () => {
    expect(printed(sheetOf(event))).toEqual([
      'Feuille de route – Visite de Lieusaint',
      'Jeudi 6 mai 2021',
      'Présents : Agnès PANNIER-RUNACHER (ministre déléguée)',
      'ICAM',
      'Adresse : 34 Points de Vue, 77127 Lieusaint',
      'Accueil presse : Rendez-vous à partir de 9 h 15. Stationnement : devant le gymnase',
      '9 h 30 | Arrivée, grand atelier / – Accueil, Tour d’images | Presse accréditée',
      'À l’issue | Point presse (micro tendu) | ',
      'Vendredi 7 mai 2021',
      'Présents : Agnès PANNIER-RUNACHER (ministre déléguée) et Lionel BEFFRE (préfet)',
      'Préfecture',
      ' | Réunion | ',
      'Accréditation',
      'La préfecture de Seine-et-Marne : 01 64 71 77 77 – pref@exemple.fr – avant le mercredi 5 mai 2021 à 18 h',
      'Le service de presse',
      'Contacts presse',
      'Cabinet, Service de presse : 01 53 18 44 50',
      'Avis à la presse',
      'Port du masque obligatoire.',
    ])
  })

  test('of one day leaves the others out', () => {
    const lines = printed(sheetOf(event, { day: '2021-05-07' }))
    expect(lines).toContain('Vendredi 7 mai 2021')
    expect(lines).not.toContain('Jeudi 6 mai 2021')
    expect(lines).toContain('Accréditation')
  })

  test('is nobody’s letter: it says what it is, and from when', () => {
    const { header, footer, author, title, date } = sheetOf(event)
    expect({ header, author, title, date }).toEqual({
      header: [],
      author: '',
      title: 'Feuille de route – Visite de Lieusaint',
      date: '2021-05-06',
    })
    expect(footer).toEqual(['Document de travail, à ne pas diffuser – établi le 5 mai 2021 à 19 h 42'])
  })

  test('of an empty event is its title', () => {
    expect(printed(sheetOf(eventNoteDraftSchema.parse({}), { contacts: [] }))).toEqual(['Feuille de route'])
  })

  test('says that hours are local where they are not those of Paris', () => {
    const overseas = eventNoteDraftSchema.parse({ ...event, timeZone: 'Indian/Reunion' })
    expect(printed(sheetOf(overseas))).toContain('Les heures indiquées sont locales (heure de La Réunion).')
  })

  test('says first that a visit is not settled, or called off', () => {
    const linesFor = (standing: string): string[] =>
      printed(sheetOf(eventNoteDraftSchema.parse({ ...event, standing }))).slice(1, 3)
    expect(linesFor('option')).toEqual(['Option : à confirmer', 'Jeudi 6 mai 2021'])
    expect(linesFor('cancelled')).toEqual(['Visite annulée', 'Jeudi 6 mai 2021'])
  })

  test('holds a row for each step of any programme, three cells each', () => {
    const words = fc.string({ maxLength: 30 })
    const steps = fc.array(fc.record({ text: words, venue: words }), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(fc.array(steps, { maxLength: 3 }), { maxLength: 3 }), days => {
        const draft = eventNoteDraftSchema.parse({
          programme: { days: days.map(sequences => ({ sequences: sequences.map(all => ({ steps: all })) })) },
        })
        const tables = sheetOf(draft).blocks.filter(block => block.kind === 'table')
        const rows = tables.flatMap(table => table.rows)
        expect(rows).toHaveLength(days.flat(2).length)
        expect(rows.every(row => row.length === 3)).toBe(true)
        expect(tables.every(({ rows: all, rowsAt }) => all.length === rowsAt.length)).toBe(true)
      }),
    )
  })
})
