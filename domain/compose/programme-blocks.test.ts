import { describe, expect, test } from 'vitest'
import { printedLines } from './printed-lines.ts'

const factory = { name: 'Usine', address: 'Rue de Lambres,', postalCode: '59500', commune: 'Douai' }
const at = (hour: string, text: string) => ({ time: { kind: 'at', at: hour }, text })
const oneDay = (...sequences: object[]) => ({ programme: { days: [{ date: '2021-05-06', sequences }] } })

/** What follows the kind of the note and its « when » and « where » lines. */
const programme = (file: object): string[] => printedLines(file).slice(2)

describe('the address is said once', () => {
  test('by the only reception that needs it', () => {
    expect(programme(oneDay({ site: factory, reception: [{ from: '09:00' }] }))).toEqual([
      'Programme prévisionnel',
      'Rendez-vous à partir de 9 h : Usine – Rue de Lambres, 59500 Douai',
    ])
  })

  test('above the receptions of several audiences', () => {
    const reception = [
      { audience: 'pool', from: '08:15' },
      { audience: 'others', from: '08:45' },
      { audience: 'vans', from: '07:30', site: { name: 'Parking P3' } },
    ]
    expect(programme(oneDay({ site: factory, reception }))).toEqual([
      'Programme prévisionnel',
      'Usine – Rue de Lambres, 59500 Douai',
      'Pool : rendez-vous à partir de 8 h 15',
      'Autres médias : rendez-vous à partir de 8 h 45',
      'Véhicules techniques : rendez-vous à partir de 7 h 30 : Parking P3',
    ])
  })

  test('by a reception typed with the address of its own sequence', () => {
    const reception = [{ from: '09:00', site: factory }]
    expect(programme(oneDay({ site: factory, reception }))).toEqual([
      'Programme prévisionnel',
      'Rendez-vous à partir de 9 h : Usine – Rue de Lambres, 59500 Douai',
    ])
  })

  test('and not lost beside a reception that says nothing yet', () => {
    const reception = [{ words: 'Rendez-vous devant la grille' }, { audience: 'vans' }]
    expect(programme(oneDay({ site: factory, reception }))).toEqual([
      'Programme prévisionnel',
      'Usine – Rue de Lambres, 59500 Douai',
      'Rendez-vous devant la grille',
    ])
  })
})

describe('receptions', () => {
  test('that of the event is where the visit begins, and is not repeated', () => {
    const day = oneDay({ site: factory, steps: [at('09:00', 'Visite')] }, { site: { name: 'Mairie' } })
    expect(programme({ ...day, reception: [{ from: '08:30' }] })).toEqual([
      'Programme prévisionnel',
      'Usine',
      'Rendez-vous à partir de 8 h 30 : Usine – Rue de Lambres, 59500 Douai',
      '9 h | Visite',
      'Mairie',
    ])
    const both = oneDay({ site: factory, reception: [{ from: '08:30' }, { from: '08:30' }] })
    expect(printedLines({ ...both, reception: [{ from: '08:30' }] }, 'reception')).toEqual([
      'Rendez-vous à partir de 8 h 30',
    ])
  })

  test('a place to park without an hour is no rendezvous', () => {
    const reception = [{ parking: 'quai Sud' }, { audience: 'vans', parking: 'parking P3,' }]
    expect(printedLines(oneDay({ reception }), 'reception')).toEqual([
      'Stationnement : quai Sud',
      'Véhicules techniques : parking P3',
    ])
  })
})

describe('steps', () => {
  const rows = (...steps: object[]): string[] => programme(oneDay({ steps })).slice(0)
  const pressPoint = (reason = '') => ({ phases: [{ form: 'press-point', reason }] })

  test.each<[string, object[], string[]]>([
    [
      'the text and the access do not say the same twice',
      [
        { ...at('09:00', 'Point presse'), access: pressPoint() },
        { ...at('10:00', 'Point presse'), venue: 'Hall', access: pressPoint('micro tendu') },
        { ...at('11:00', 'Point presse de la ministre'), access: pressPoint() },
        { ...at('12:00', 'Pointage'), access: pressPoint() },
      ],
      [
        '9 h | Point presse',
        '10 h | Point presse (micro tendu) / Hall',
        '11 h | Point presse de la ministre',
        '12 h | Pointage / Point presse',
      ],
    ],
    [
      'a column of hours only where there is one',
      [{ text: 'Visite' }, { text: 'Déjeuner' }],
      ['Visite', 'Déjeuner'],
    ],
    [
      'words begin with a capital',
      [{ time: { kind: 'words', words: 'en fin de matinée' } }],
      ['En fin de matinée | '],
    ],
    ['steps that say nothing leave no row', [{}, at('09:00', 'Visite'), {}], ['9 h | Visite']],
    [
      'the access of a sub-step stands under it',
      [
        {
          ...at('09:00', 'Visite'),
          steps: [
            {
              ...at('09:15', 'Échange'),
              venue: 'salle B',
              access: { phases: [{ who: { kind: 'off-press' } }] },
            },
          ],
        },
      ],
      ['9 h | Visite / – 9 h 15 : Échange, salle B\nHors presse'],
    ],
  ])('%s', (_, steps, lines) => {
    expect(rows(...steps).slice(-lines.length)).toEqual(lines)
  })

  test('a range breaks its line after the dash', () => {
    const time = { kind: 'range', from: '09:00', to: '10:30' }
    expect(rows({ time, text: 'Visite' })).toContain('9 h – 10 h 30 | Visite')
  })
})

describe('headings', () => {
  test('nothing is headed by « Programme » where nothing is in it', () => {
    expect(printedLines(oneDay({}))).toEqual(['NOTE AUX RÉDACTIONS', 'Jeudi 6 mai 2021'])
    expect(printedLines({ ...oneDay({}), boilerplates: [{}] })).not.toContain('(page)')
  })

  test('what is said of the whole programme is printed without any sequence', () => {
    const access = { phases: [{ who: { kind: 'open' } }] }
    expect(printedLines({ programme: { caveat: 'Communiqué ultérieurement.', access } })).toEqual([
      'NOTE AUX RÉDACTIONS',
      'Programme prévisionnel',
      'Communiqué ultérieurement.',
      'Ouvert à la presse',
    ])
  })

  test('a day without a rendezvous says so, an empty day says nothing', () => {
    const days = [
      { date: '2021-05-06', sequences: [{ steps: [{ text: 'Visite' }] }] },
      { date: '2021-05-07', label: 'Pas de rendez-vous public' },
      { date: '2021-05-08', sequences: [{}] },
    ]
    expect(printedLines({ programme: { days } }, 'subsection')).toEqual([
      'Jeudi 6 mai',
      'Vendredi 7 mai – Pas de rendez-vous public',
    ])
  })

  test('a sequence known by its commune alone is headed by it', () => {
    const day = oneDay({ site: factory }, { site: { commune: 'Ajaccio', postalCode: '20000' } })
    expect(printedLines(day, 'subsection', 'sequence-line')).toEqual([
      'Usine',
      'Rue de Lambres, 59500 Douai',
      'Ajaccio (2A)',
    ])
  })

  test('a sequence does not repeat the access of the programme', () => {
    const access = { phases: [{ who: { kind: 'accredited' } }] }
    const days = [{ sequences: [{ access, steps: [{ text: 'Visite' }] }] }]
    expect(printedLines({ programme: { access, days } }, 'sequence-access')).toEqual(['Presse accréditée'])
  })
})
