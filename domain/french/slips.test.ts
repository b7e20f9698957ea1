import { describe, expect, test } from 'vitest'
import { slipsIn, unclosedSigns } from './slips.ts'
import { typeset } from './typography.ts'

const mended = (text: string): string =>
  slipsIn(text)
    .reverse()
    .reduce((now, { from, to, suggestion }) => now.slice(0, from) + suggestion + now.slice(to), text)

describe('slips', () => {
  test.each([
    ['Veillez-vous accréditer', 'Veuillez vous accréditer'],
    ['veillez noter', 'veuillez noter'],
    ["C'est à dire demain", 'C’est-à-dire demain'],
    ['un accompagnement sur-mesure', 'un accompagnement sur mesure'],
    ['Mr Dupont', 'M. Dupont'],
    ['CAP, BEP, etc...', 'CAP, BEP, etc.'],
    ['jeudi 6 Mai', 'jeudi 6 mai'],
    ['le Jeudi 6 mai', 'le jeudi 6 mai'],
    ['le site de de l’école', 'le site de l’école'],
    ['Paris,Lyon', 'Paris, Lyon'],
    ['la visite.La ministre', 'la visite. La ministre'],
    ['Paris,, Lyon', 'Paris, Lyon'],
    ['1050 élèves', '1\u00A0050 élèves'],
    ['12500 €', '12\u00A0500 €'],
    ['2000 emplois', '2\u00A0000 emplois'],
    ['l’Appel à Manifestation d’Intérêt', 'l’appel à manifestation d’intérêt'],
  ])('%s → %s', (text, right) => {
    expect(mended(text)).toBe(right)
  })

  test.each([
    'Veillez à vos affaires.',
    'le sur-mesure',
    'Mme Dupont',
    'etc.',
    'Jeudi 6 mai',
    'nous nous rendons, vous vous rendez',
    'Le taux est de 1,5 %.',
    'en 2018 plus de lycées',
    'n° 1050 de la rue',
    '77127 Lieusaint',
    'Rendez-vous à 9 h 30',
    'www.exemple.fr/a,b',
    'presse@exemple.Fr',
    'la feuille de route 2030 du Gouvernement',
    'M. Dupont… et ses amis',
  ])('%s is right', text => {
    expect(slipsIn(text)).toEqual([])
  })

  test('what is mended is not found again, and the typographic pass leaves it', () => {
    for (const text of ['Veillez-vous accréditer', '1050 élèves', 'le Jeudi 6 Mai, etc...']) {
      expect(slipsIn(mended(text))).toEqual([])
      expect(slipsIn(typeset(mended(text)))).toEqual([])
    }
  })
})

describe('signs without their partner', () => {
  test.each([
    ['la visite (hors presse', 10],
    ['la visite hors presse) du site', 21],
    ['le plan « France Relance en région', 8],
    ['le plan France Relance » en région', 23],
  ])('%s', (text, from) => {
    expect(unclosedSigns(text)).toEqual([{ from, to: from + 1 }])
  })

  test.each([
    'la visite (hors presse)',
    '1) la visite ; b) le discours',
    'le plan « France Relance (2020) »',
    '« Une citation qui continue.',
    'et qui finit ici. »',
    '',
  ])('%s has none', text => {
    expect(unclosedSigns(text)).toEqual([])
  })
})
