import { describe, expect, test } from 'vitest'
import { compose } from '../compose.ts'
import { noteFileSchema } from '../press-note.ts'
import { printedLines } from './printed-lines.ts'

const minister = {
  civility: 'Mme',
  given: 'Agnès',
  family: 'Pannier-Runacher',
  role: 'ministre déléguée chargée de l’Industrie',
}
const secretary = {
  civility: 'M.',
  given: 'Cédric',
  family: 'O',
  role: 'secrétaire d’État chargé du Numérique',
}
const at = (hour: string, text: string, venue = '') => ({ time: { kind: 'at', at: hour }, text, venue })
const open = { phases: [{ who: { kind: 'open' } }] }

const agenda = {
  kind: 'agenda',
  place: 'Paris',
  date: '2021-04-30',
  title: 'Agenda d’Agnès Pannier-Runacher, semaine du 3 mai',
  issuers: [{ letterhead: ['Ministère', 'chargé', 'de l’Industrie'] }],
  persons: [minister],
  programme: {
    caveat: 'Cet agenda est susceptible d’être modifié.',
    access: open,
    days: [
      {
        date: '2021-05-03',
        sequences: [
          {
            steps: [
              at('09:30', 'Conseil national de l’industrie', 'Bercy'),
              at('15:00', 'Audition', 'Sénat'),
            ],
          },
        ],
      },
      {
        date: '2021-05-06',
        sequences: [
          {
            title: 'Déplacement en Seine-et-Marne',
            steps: [
              { ...at('09:30', 'Visite de l’école de production', 'Lieusaint'), access: open },
              { time: { kind: 'after' }, access: { phases: [{ form: 'press-point' }] } },
            ],
          },
          { title: 'Paris', steps: [at('16:00', 'Questions au Gouvernement')] },
        ],
      },
      { date: '2021-05-07', label: 'Pas de rendez-vous public' },
    ],
  },
  appearances: [
    { day: '2021-05-03', clock: '12:15', outlet: 'franceinfo', programme: 'Le 12/14' },
    { day: '2021-05-03', clock: '08:15', outlet: 'France Inter', programme: 'la matinale' },
    { day: '2021-05-06', clock: '07:40', outlet: 'Le Figaro' },
    { day: '2021-05-06', clock: '18:30', outlet: 'BFM Business', programme: 'Interview en direct' },
    { day: '2021-05-05', clock: '20:00', outlet: 'Europe 1', programme: 'le grand journal du soir' },
    { outlet: 'Les Échos' },
  ],
}

test('an agenda is read day by day, appearances in their hours, without any access label', () => {
  expect(printedLines(agenda)).toEqual([
    'Ministère\nchargé\nde l’Industrie',
    'Paris, le 30 avril 2021',
    'AGENDA PRÉVISIONNEL',
    'Agenda d’Agnès Pannier-Runacher, semaine du 3 mai',
    'Agnès PANNIER-RUNACHER,',
    'ministre déléguée chargée de l’Industrie',
    'Lundi 3, mercredi 5, jeudi 6 et vendredi 7 mai 2021',
    'Cet agenda est susceptible d’être modifié.',
    'Lundi 3 mai',
    '8 h 15 | Invitée de la matinale, France Inter',
    '9 h 30 | Conseil national de l’industrie / Bercy',
    '12 h 15 | Invitée de « Le 12/14 », franceinfo',
    '15 h | Audition / Sénat',
    'Mercredi 5 mai',
    '20 h | Invitée du grand journal du soir, Europe 1',
    'Jeudi 6 mai',
    'Intervention dans les médias',
    '7 h 40 | Invitée du Figaro',
    'Déplacement en Seine-et-Marne',
    '9 h 30 | Visite de l’école de production / Lieusaint',
    'À l’issue | Point presse',
    'Paris',
    '16 h | Questions au Gouvernement',
    'Intervention dans les médias',
    '18 h 30 | Interview en direct, BFM Business',
    'Vendredi 7 mai – Pas de rendez-vous public',
    'Intervention dans les médias',
    'Invitée des Échos',
  ])
})

test('every appearance leads to its own field, days to theirs', () => {
  const note = noteFileSchema.parse(agenda)
  const { blocks } = compose({ note, facts: note, issuers: note.issuers })
  const tables = blocks.flatMap(block => (block.kind === 'table' ? [block.rowsAt] : []))
  expect(tables[0]).toEqual([
    'appearances[1]',
    'programme.days[0].sequences[0].steps[0]',
    'appearances[0]',
    'programme.days[0].sequences[0].steps[1]',
  ])
  expect(tables.flat().filter(path => path.startsWith('appearances'))).toHaveLength(6)
  const headings = blocks.flatMap(block =>
    block.kind === 'heading' ? [[block.level, block.style, block.at]] : [],
  )
  expect(headings.slice(0, 4)).toEqual([
    [1, 'kind', 'kind'],
    [2, 'section', 'programme.days[0].label'],
    [2, 'section', 'appearances[4].day'],
    [2, 'section', 'programme.days[1].label'],
  ])
  expect(headings[4]).toEqual([3, 'subsection', 'appearances'])
})

describe('one day', () => {
  test('has no heading of its own beside « when »', () => {
    const programme = { days: [{ date: '2021-05-03', sequences: [{ steps: [at('09:30', 'Conseil')] }] }] }
    const appearances = [
      { clock: '08:15', outlet: 'RTL' },
      { day: '2021-05-03', outlet: 'LCI' },
    ]
    expect(printedLines({ kind: 'agenda', persons: [minister], programme, appearances }).slice(3)).toEqual([
      'Lundi 3 mai 2021 – Matinée',
      '8 h 15 | Invitée de RTL',
      '9 h 30 | Conseil',
      ' | Invitée de LCI',
    ])
  })

  test('of appearances alone needs no event', () => {
    const file = { kind: 'agenda', appearances: [{ day: '2021-05-03', clock: '08:15', outlet: 'RTL' }] }
    const note = noteFileSchema.parse(file)
    const { blocks } = compose({ note, facts: null, issuers: [] })
    expect(blocks.map(({ kind, at: place }) => [kind, place])).toEqual([
      ['heading', 'kind'],
      ['heading', 'appearances[0].day'],
      ['table', 'appearances'],
    ])
  })
})

describe('who appears', () => {
  const said = (appearance: object, persons: object[] = [minister, secretary]): string | undefined =>
    printedLines({
      kind: 'agenda',
      persons,
      appearances: [{ day: '2021-05-03', clock: '08:15', ...appearance }],
    }).at(-1)

  test.each<[object, string]>([
    [{ outlet: 'RTL', speaker: 'Cédric O' }, '8 h 15 | Cédric O, invité de RTL'],
    [{ outlet: 'RTL', speaker: 'pannier-runacher' }, '8 h 15 | Agnès PANNIER-RUNACHER, invitée de RTL'],
    [{ outlet: 'RTL', programme: 'Débat', speaker: 'Jean Dupont' }, '8 h 15 | Jean Dupont, débat, RTL'],
    [{ outlet: 'RTL' }, '8 h 15 | Invités de RTL'],
    [{ outlet: 'Arte', programme: '« 28 minutes »' }, '8 h 15 | Invités de « 28 minutes », Arte'],
    [{ programme: 'le journal' }, '8 h 15 | Invités du journal'],
  ])('%o', (appearance, line) => {
    expect(said(appearance)).toBe(line)
  })

  test('an agenda of one person does not name that person again', () => {
    expect(said({ outlet: 'RTL', speaker: 'Agnès Pannier-Runacher' }, [minister])).toBe(
      '8 h 15 | Invitée de RTL',
    )
  })
})

test('appearances print in no other kind, and not in what cancels an agenda', () => {
  const other = printedLines({ ...agenda, kind: 'note-aux-redactions' }).join('\n')
  const cancelled = printedLines({ ...agenda, corrects: { effect: 'cancels' } }).join('\n')
  expect(`${other}${cancelled}`).not.toContain('France Inter')
})

test('an appearance during a visit stands among its steps', () => {
  const steps = [at('09:00', 'Accueil'), at('11:00', 'Départ')]
  const file = {
    kind: 'agenda',
    programme: { days: [{ date: '2021-05-03', sequences: [{ title: 'Visite de Lens', steps }] }] },
    appearances: [{ day: '2021-05-03', clock: '10:00', outlet: 'RTL' }],
  }
  expect(printedLines(file).slice(2)).toEqual([
    'Visite de Lens',
    '9 h | Accueil',
    '10 h | Invité de RTL',
    '11 h | Départ',
  ])
})
