import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCommune, deCommune } from './locatives.ts'

describe('aCommune and deCommune', () => {
  it.each([
    ['Lieusaint', 'à Lieusaint', 'de Lieusaint'],
    ['Évry-Courcouronnes', 'à Évry-Courcouronnes', 'd’Évry-Courcouronnes'],
    ['Le Havre', 'au Havre', 'du Havre'],
    ['LE HAVRE', 'au HAVRE', 'du HAVRE'],
    ['Le\u00A0Mans', 'au Mans', 'du Mans'],
    ['Les Mureaux', 'aux Mureaux', 'des Mureaux'],
    ['La Rochelle', 'à La Rochelle', 'de La Rochelle'],
    ['L’Haÿ-les-Roses', 'à L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
    ['Levallois-Perret', 'à Levallois-Perret', 'de Levallois-Perret'],
    ['Lesparre-Médoc', 'à Lesparre-Médoc', 'de Lesparre-Médoc'],
    ['Honfleur', 'à Honfleur', 'de Honfleur'],
    ['Hyères', 'à Hyères', 'd’Hyères'],
    [' Melun ', 'à Melun', 'de Melun'],
    ['', '', ''],
  ])('%s: %s, %s', (commune, locative, genitive) => {
    expect(aCommune(commune)).toBe(locative)
    expect(deCommune(commune)).toBe(genitive)
  })

  it('keeps every name without an article to the letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-zéèç-]{0,20}$/), commune => {
        expect(aCommune(commune)).toBe(`à ${commune}`)
        expect(deCommune(commune).endsWith(commune)).toBe(true)
      }),
    )
  })
})
