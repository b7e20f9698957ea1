import { describe, expect, test } from 'vitest'
import { foldText } from '../contact-search/fold.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import { usualAccess } from '../usual-access.ts'
import { readAccess, splitAccess } from './access.ts'

describe('access as notes word it', () => {
  test.each([
    'Presse accréditée',
    'TOUTE PRESSE ACCRÉDITÉE',
    'Pool TV et pool photos en début de séquence, puis hors presse ; micro tendu à l’issue',
    'Pool (TV : France 3 Nord / Photo : AFP / Radio : France Bleu, RTL / Rédacteur : La Voix du Nord)',
    'Pool TV (France 2)',
    'Tour d’images en début de séquence uniquement',
    "Tour images, puis hors presse. Micro tendu à l'issue",
    'Hors presse (pour des raisons d’exiguïté)',
    'Pool presse au plus près puis toute presse accréditée',
    'À huis clos',
    'Pool images (3 places)',
    'Réservé à la presse locale',
  ])('%s', wording => {
    const access = readAccess(wording)
    expect(foldText(access === null ? '' : pressAccessWording(access))).toBe(foldText(wording))
  })

  test('the phases are understood, not only the words', () => {
    expect(readAccess('Pool TV : France 3 / Photo : AFP')?.phases).toEqual([
      expect.objectContaining({
        who: {
          kind: 'pools',
          closest: false,
          pools: [
            { category: 'tv', several: false, outlets: ['France 3'] },
            { category: 'photo', several: false, outlets: ['AFP'] },
          ],
        },
      }),
    ])
    expect(readAccess('Tour d’images en début de séquence, puis hors presse')?.phases).toEqual([
      expect.objectContaining({ form: 'image-tour', moment: 'start' }),
      expect.objectContaining({ who: { kind: 'off-press' } }),
    ])
  })

  test('all that Mallette proposes is read back', () => {
    for (const access of usualAccess) expect(readAccess(pressAccessWording(access))).toEqual(access)
  })

  test.each([
    'Visite des ateliers',
    'Point presse de la ministre dans la cour',
    'Presse à emboutir de 400 tonnes',
    'Conférence de presse commune avec le maire de la ville et le préfet',
    '',
  ])('%s says nothing of access', text => {
    expect(readAccess(text)).toBeNull()
  })
})

test.each([
  ['Visite des ateliers (pool TV)', 'Visite des ateliers', 'Pool TV'],
  ['Accueil par le maire – Presse accréditée', 'Accueil par le maire', 'Presse accréditée'],
  ['Table ronde. Hors presse.', 'Table ronde.', 'Hors presse'],
  ['Point presse (micro tendu)', 'Point presse (micro tendu)', ''],
  ['Visite (15 minutes)', 'Visite (15 minutes)', ''],
])('%s', (line, text, access) => {
  const split = splitAccess(line)
  expect(split.text).toBe(text)
  expect(split.access === null ? '' : pressAccessWording(split.access)).toBe(access)
})
