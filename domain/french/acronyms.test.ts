import { describe, expect, test } from 'vitest'
import { acronymsIn, isExplained } from './acronyms.ts'

const names = (text: string): string[] => acronymsIn(text).map(({ acronym }) => acronym)
const explained = (text: string): boolean[] => acronymsIn(text).map(mention => isExplained(text, mention))

describe('acronyms', () => {
  test.each([
    ['l’AMI offrira', ['AMI']],
    ['un AMI (appel) et la DGE', ['AMI', 'DGE']],
    ['la DREETS, la DRAC', ['DREETS', 'DRAC']],
    ['(CAP, BEP, TV, CO2)', []],
    ['NOTE AUX RÉDACTIONS', []],
    ['Agnès PANNIER-RUNACHER', []],
    ['77000 MELUN', []],
    ['le XIVe, Louis XIV, chapitre IV', []],
    ['M. A. Dupont', []],
    ['presse@DGE.fr et https://DGE.fr', []],
  ])('%s', (text, found) => {
    expect(names(text)).toEqual(found)
  })
})

describe('an acronym is explained', () => {
  test.each([
    'l’appel à manifestation d’intérêt (AMI) « Écoles »',
    'l’AMI (appel à manifestation d’intérêt) est ouvert',
    'La DGE, Direction générale des entreprises, ouvre',
    'La Direction générale des entreprises (DGE)',
    'la Haute autorité de santé (HAS)',
  ])('%s', text => {
    expect(explained(text)).toEqual([true])
  })

  test.each(['Cet AMI offrira', 'La DGE ouvre un guichet, demain', 'les régions (DGE et partenaires)'])(
    'not by: %s',
    text => {
      expect(explained(text)).toEqual([false])
    },
  )
})
