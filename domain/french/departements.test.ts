import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { collectivites, departementByCode, departements, territoryOfPostalCode } from './departements.ts'

describe('departements', () => {
  it('are the 101, each once', () => {
    expect(departements).toHaveLength(101)
    expect(new Set(departements.map(({ code }) => code)).size).toBe(101)
    expect(new Set(departements.map(({ name }) => name)).size).toBe(101)
  })

  it.each(
    `
    01 dans l’Ain | 02 dans l’Aisne | 03 dans l’Allier | 04 dans les Alpes-de-Haute-Provence
    05 dans les Hautes-Alpes | 06 dans les Alpes-Maritimes | 07 en Ardèche | 08 dans les Ardennes | 09 en Ariège
    10 dans l’Aube | 11 dans l’Aude | 12 dans l’Aveyron | 13 dans les Bouches-du-Rhône | 14 dans le Calvados
    15 dans le Cantal | 16 en Charente | 17 en Charente-Maritime | 18 dans le Cher | 19 en Corrèze
    21 en Côte-d’Or | 22 dans les Côtes-d’Armor | 25 dans le Doubs | 26 dans la Drôme | 27 dans l’Eure
    28 en Eure-et-Loir | 29 dans le Finistère | 2A en Corse-du-Sud | 2B en Haute-Corse | 30 dans le Gard
    31 en Haute-Garonne | 33 en Gironde | 34 dans l’Hérault | 35 en Ille-et-Vilaine | 36 dans l’Indre
    37 en Indre-et-Loire | 38 en Isère | 39 dans le Jura | 40 dans les Landes | 41 en Loir-et-Cher
    42 dans la Loire | 44 en Loire-Atlantique | 45 dans le Loiret | 46 dans le Lot | 47 en Lot-et-Garonne
    49 en Maine-et-Loire | 50 dans la Manche | 51 dans la Marne | 52 en Haute-Marne | 53 en Mayenne
    54 en Meurthe-et-Moselle | 55 dans la Meuse | 56 dans le Morbihan | 57 en Moselle | 58 dans la Nièvre
    59 dans le Nord | 60 dans l’Oise | 61 dans l’Orne | 62 dans le Pas-de-Calais | 63 dans le Puy-de-Dôme
    64 dans les Pyrénées-Atlantiques | 66 dans les Pyrénées-Orientales | 67 dans le Bas-Rhin
    68 dans le Haut-Rhin | 69 dans le Rhône | 71 en Saône-et-Loire | 72 dans la Sarthe | 73 en Savoie
    74 en Haute-Savoie | 75 à Paris | 76 en Seine-Maritime | 77 en Seine-et-Marne | 78 dans les Yvelines
    79 dans les Deux-Sèvres | 80 dans la Somme | 82 en Tarn-et-Garonne | 83 dans le Var | 84 dans le Vaucluse
    85 en Vendée | 86 dans la Vienne | 87 en Haute-Vienne | 88 dans les Vosges | 89 dans l’Yonne
    90 dans le Territoire de Belfort | 91 en Essonne | 92 dans les Hauts-de-Seine | 93 en Seine-Saint-Denis
    94 dans le Val-de-Marne | 95 dans le Val-d’Oise | 971 en Guadeloupe | 972 en Martinique | 973 en Guyane
    974 à La Réunion | 976 à Mayotte`
      .split(/[|\n]/)
      .map(entry => entry.trim())
      .filter(entry => entry !== ''),
  )('%s', entry => {
    const [code = ''] = entry.split(' ')
    expect(`${code} ${departementByCode(code)?.locative}`).toBe(entry)
  })

  it('says in full where something is, with no straight apostrophe', () => {
    for (const { name, locative } of [...departements, ...collectivites]) {
      expect(locative).toMatch(/^(?:à |en |dans (?:le |la |les |l’))\p{Lu}/u)
      expect(locative.endsWith(name)).toBe(true)
      expect(locative).not.toContain("'")
    }
  })

  it('elides the article before a vowel and only there, Hérault apart', () => {
    const withArticle = departements.filter(({ locative }) => /^dans l(?:e |a |’)/.test(locative))
    for (const { name, locative } of withArticle) {
      expect(locative.startsWith('dans l’')).toBe(/^[AEIOUY]/.test(name) || name === 'Hérault')
    }
  })
})

describe('collectivites', () => {
  it('stand apart from the départements', () => {
    expect(collectivites.map(({ code, locative }) => `${code} ${locative}`)).toEqual([
      '975 à Saint-Pierre-et-Miquelon',
      '977 à Saint-Barthélemy',
      '978 à Saint-Martin',
      '986 à Wallis-et-Futuna',
      '987 en Polynésie française',
      '988 en Nouvelle-Calédonie',
    ])
    expect(departementByCode('988')).toBeNull()
  })
})

describe('departementByCode', () => {
  it.each([
    ['77', 'Seine-et-Marne'],
    ['2a', 'Corse-du-Sud'],
    [' 974 ', 'La Réunion'],
  ])('%s: %s', (code, name) => {
    expect(departementByCode(code)?.name).toBe(name)
  })

  it.each(['', '20', '96', '1', '970', '975'])('%j is none', code => {
    expect(departementByCode(code)).toBeNull()
  })
})

describe('territoryOfPostalCode', () => {
  it.each([
    ['77127', '77'],
    ['01000', '01'],
    ['75116', '75'],
    ['20000', '2A'],
    ['20167', '2A'],
    ['20200', '2B'],
    ['20600', '2B'],
    ['20410', '2B'],
    ['97110', '971'],
    ['97133', '977'],
    ['97150', '978'],
    ['97200', '972'],
    ['97300', '973'],
    ['97400', '974'],
    ['97500', '975'],
    ['97600', '976'],
    ['98714', '987'],
    ['98800', '988'],
    ['77 127', '77'],
  ])('%s: %s', (postalCode, code) => {
    expect(territoryOfPostalCode(postalCode)?.code).toBe(code)
  })

  it.each(['', '7712', '771270', '00100', '96000', '98000', '2A000'])('%j is in none', postalCode => {
    expect(territoryOfPostalCode(postalCode)).toBeNull()
  })

  it('agrees with the first digits, Corsica and two islands apart, and never throws', () => {
    const digits = fc.stringMatching(/^\d{5}$/)
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ unit: 'binary' })), postalCode => {
        const code = territoryOfPostalCode(postalCode)?.code
        const plain = postalCode.replace(/\s/gu, '')
        if (code === undefined || ['97133', '97150'].includes(plain)) return
        expect(code.startsWith('2A') || code.startsWith('2B') ? '20' : code).toBe(plain.slice(0, code.length))
      }),
    )
  })
})
