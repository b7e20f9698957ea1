import { describe, expect, test } from 'vitest'
import { printedLines } from './printed-lines.ts'

const minister = { civility: 'M.', given: 'Bruno', family: 'Le Maire', role: 'ministre' }
const programme = (...sites: object[]) => ({
  days: [{ date: '2021-05-06', sequences: sites.map(site => ({ site })) }],
})
const lille = programme({ commune: 'Lille', postalCode: '59000' })

const announced = (file: object): string[] =>
  printedLines({ persons: [minister], ...file }, 'announcement').flatMap(line => line.split('\n'))

describe('where the visit goes', () => {
  test.each<[string, object[], string]>([
    ['a commune without a postal code', [{ commune: 'Le Havre' }], 'se rendra au Havre'],
    ['abroad', [{ commune: 'Bruxelles' }], 'se rendra à Bruxelles'],
    [
      'at home and abroad',
      [{ commune: 'Paris', postalCode: '75008' }, { commune: 'Bruxelles' }],
      'se rendra à Paris et à Bruxelles',
    ],
    [
      'one site of a commune has the code, another has not',
      [{ commune: 'Lille', postalCode: '59000' }, { commune: 'Lille' }],
      'se rendra dans le Nord (59)',
    ],
    [
      'an overseas collectivity',
      [{ commune: 'Nouméa', postalCode: '98800' }],
      'se rendra en Nouvelle-Calédonie',
    ],
  ])('%s', (_, sites, sentence) => {
    expect(announced({ programme: programme(...sites) })).toEqual([sentence])
  })

  test('the preposition and the number are bound to the name', () => {
    const [block] = printedLines({ persons: [minister], programme: lille }, 'announcement')
    expect(block).toBe('se rendra dans le Nord (59)')
  })
})

describe('the purpose', () => {
  test('« pour » that was typed is not doubled', () => {
    expect(announced({ programme: lille, purpose: 'pour visiter une usine' })).toEqual([
      'se rendra dans le Nord (59)',
      'pour visiter une usine',
    ])
  })

  test.each([
    ['un déplacement consacré à l’eau', 'effectuera un déplacement consacré à l’eau'],
    ['une visite de chantier', 'effectuera une visite de chantier'],
    ['le congrès des maires', 'participera au congrès des maires'],
    ['l’inauguration du hub', 'participera à l’inauguration du hub'],
    ['visiter une usine', 'se déplacera pour visiter une usine'],
  ])('without a place: %s', (purpose, sentence) => {
    expect(announced({ purpose })).toEqual([sentence])
  })

  test('an invitation invites', () => {
    const invitation = { kind: 'invitation', programme: lille }
    expect(announced({ ...invitation, purpose: 'les vœux à la presse' })).toEqual([
      'vous invite aux vœux à la presse',
    ])
    expect(announced({ ...invitation, purpose: 'un déplacement' })).toEqual([
      'se rendra dans le Nord (59)',
      'pour un déplacement',
    ])
    expect(announced({ ...invitation, persons: [minister, minister], purpose: 'l’inauguration' })).toEqual([
      'vous invitent à l’inauguration',
    ])
  })

  test('the announcement of a press briefing says that it will be held', () => {
    expect(announced({ kind: 'point-presse', programme: lille, purpose: 'un point presse' })).toEqual([
      'tiendra un point presse',
    ])
  })
})

describe('notes that announce no visit', () => {
  const visit = {
    persons: [minister],
    purpose: 'un déplacement',
    title: 'Un accord',
    programme: {
      days: [
        {
          date: '2021-05-06',
          sequences: [
            {
              site: { commune: 'Lille', postalCode: '59000' },
              reception: [{ from: '09:00' }],
              steps: [{ text: 'Visite' }],
            },
          ],
        },
      ],
    },
    desks: [{ office: 'la préfecture', mails: ['presse@nord.gouv.fr'] }],
    notices: [{ text: 'Masque obligatoire.' }],
  }

  test('a communiqué has neither announcement, programme, accreditation nor notice', () => {
    expect(printedLines({ ...visit, kind: 'communique' })).toEqual(['COMMUNIQUÉ DE PRESSE', 'Un accord'])
  })

  test('a note that cancels says which visit, and asks nobody to come', () => {
    expect(printedLines({ ...visit, title: '', corrects: { effect: 'cancels', number: '962' } })).toEqual([
      'NOTE AUX RÉDACTIONS',
      'Cette note annule la note n° 962',
      'Bruno LE MAIRE,',
      'ministre',
      'Jeudi 6 mai 2021\nLille (59)',
    ])
  })

  test('an agenda has its days as its only title', () => {
    expect(printedLines({ ...visit, kind: 'agenda', title: '', desks: [], notices: [] })).toEqual([
      'AGENDA PRÉVISIONNEL',
      'Bruno LE MAIRE,',
      'ministre',
      'Jeudi 6 mai 2021',
      'Rendez-vous à partir de 9 h : 59000 Lille',
      'Visite',
    ])
  })
})
