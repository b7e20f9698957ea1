import { describe, expect, test } from 'vitest'
import { printedLines } from './printed-lines.ts'

describe('the heading', () => {
  test.each(['962', 'n° 962', 'N°962', 'no. 962', 'nº 962'])(
    'number %j is written once with « n° »',
    number => {
      expect(printedLines({ number }, 'number')).toEqual(['N° 962'])
    },
  )

  test('a number keeps its own letters', () => {
    expect(printedLines({ number: 'Nord-12' }, 'number')).toEqual(['N° Nord-12'])
  })

  test('a comma typed after the place is not doubled', () => {
    expect(printedLines({ place: 'Paris, ', date: '2021-05-05' }, 'place-date')).toEqual([
      'Paris, le 5 mai 2021',
    ])
  })

  test('the name of an issuer without a letterhead stands for it', () => {
    expect(printedLines({ issuers: [{ name: 'Préfecture du Nord' }] }, 'letterhead')).toEqual([
      'Préfecture du Nord',
    ])
  })

  test('an embargo overseas says whose hour it is', () => {
    const file = { embargo: { day: '2021-05-07', clock: '06:00' }, timeZone: 'Indian/Reunion' }
    expect(printedLines(file, 'embargo')).toEqual([
      'SOUS EMBARGO jusqu’au vendredi 7 mai 2021 à 6 h (heure de La Réunion)',
    ])
  })
})

describe('what a note does to an earlier one, in the gender of its kind', () => {
  test.each([
    ['communique', 'corrects', '961', 'Rectificatif : ce communiqué corrige le communiqué n° 961'],
    ['communique', 'cancels', '', 'Ce communiqué annule le communiqué précédent'],
    ['invitation', 'updates', 'n° 12', 'Cette invitation met à jour l’invitation n° 12'],
    ['agenda', 'cancels-and-replaces', '', 'Cet agenda annule et remplace l’agenda précédent'],
    ['point-presse', 'updates', '', 'Cette annonce met à jour l’annonce précédente'],
    ['dossier', 'updates', '', 'Ce dossier met à jour le dossier précédent'],
  ])('%s %s %s', (kind, effect, number, sentence) => {
    expect(printedLines({ kind, corrects: { effect, number } }, 'correction')).toEqual([sentence])
  })
})
