import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageName, coverages, covers, isCoverage, readCoverage, regionOf, regions } from './coverage.ts'
import { departements } from './french/departements.ts'

describe('regions', () => {
  it('are the 18, and share out the 101 départements', () => {
    expect(regions).toHaveLength(18)
    const inside = regions.flatMap(region => region.departements)
    expect([...inside].sort()).toEqual(departements.map(({ code }) => `D-${code}`).sort())
  })

  it('have a name for each code, and a code once', () => {
    expect(new Set(coverages.map(({ code }) => code)).size).toBe(coverages.length)
    expect(coverageName('R-84')).toBe('Auvergne-Rhône-Alpes')
    expect(coverageName('D-2A')).toBe('Corse-du-Sud')
    expect(coverageName('D-988')).toBe('Nouvelle-Calédonie')
    expect(coverageName('FR')).toBe('France entière')
    expect(coverageName('D-00')).toBe('D-00')
    expect(isCoverage('R-84')).toBe(true)
    expect(isCoverage('R-99')).toBe(false)
  })
})

describe('regionOf', () => {
  it.each([
    ['D-69', 'R-84'],
    ['D-2B', 'R-94'],
    ['D-974', 'R-04'],
    ['D-60', 'R-32'],
  ])('%s: %s', (departement, region) => {
    expect(regionOf(departement)).toBe(region)
  })

  it.each(['D-988', 'R-84', 'FR', ''])('%j is in none', code => {
    expect(regionOf(code)).toBeNull()
  })
})

describe('covers', () => {
  it.each([
    [['FR'], 'D-69'],
    [['FR'], 'D-988'],
    [['R-84'], 'D-69'],
    [['D-69'], 'D-69'],
    [['R-94'], 'D-2A'],
    [['D-2A', 'D-2B'], 'R-94'],
    [['D-974'], 'R-04'],
  ])('%j covers %s', (codes, code) => {
    expect(covers(codes, code)).toBe(true)
  })

  it.each([
    [[], 'D-69'],
    [['R-93'], 'D-69'],
    [['D-69'], 'R-84'],
    [['D-69'], 'FR'],
    [['R-84'], 'nowhere'],
  ])('%j does not cover %s', (codes, code) => {
    expect(covers(codes, code)).toBe(false)
  })
})

describe('readCoverage', () => {
  it.each([
    ['Île-de-France', 'R-11'],
    ['ILE DE FRANCE', 'R-11'],
    ['IDF', 'R-11'],
    ['région parisienne', 'R-11'],
    ['PACA', 'R-93'],
    ["Provence-Alpes-Côte d'Azur", 'R-93'],
    ['Région Bretagne', 'R-53'],
    ['AURA', 'R-84'],
    ['R-84', 'R-84'],
    ['69', 'D-69'],
    ['D-69', 'D-69'],
    ['Rhône', 'D-69'],
    ['Rhône (69)', 'D-69'],
    ['69 - Rhône', 'D-69'],
    ['69 Rhône', 'D-69'],
    ['département du Rhône', 'D-69'],
    ['dépt 69', 'D-69'],
    ['1', 'D-01'],
    ['2a', 'D-2A'],
    ['Corse', 'R-94'],
    ['La Réunion', 'D-974'],
    ['réunion', 'D-974'],
    ['Guadeloupe', 'D-971'],
    ['Nouvelle-Calédonie', 'D-988'],
    ['national', 'FR'],
    ['Nationale', 'FR'],
    ['France', 'FR'],
    ['la France entière', 'FR'],
    ['FR', 'FR'],
    ['Tarn et Garonne', 'D-82'],
    ['Pays de la Loire', 'R-52'],
  ])('%s: %s', (text, code) => {
    expect(readCoverage(text)).toEqual({ codes: [code], unread: [] })
  })

  it.each([
    ['01, 69 et 42', ['D-01', 'D-69', 'D-42']],
    ['69/01/42', ['D-69', 'D-01', 'D-42']],
    ['Rhône et Ain', ['D-69', 'D-01']],
    ['Rhône / Ain', ['D-69', 'D-01']],
    ['Rhône/Ain', ['D-69', 'D-01']],
    ['Bretagne ; Normandie', ['R-53', 'R-28']],
    ['69 ; Rhône', ['D-69']],
    ['Alsace', ['D-67', 'D-68']],
    ['ex-région Alsace', [], ['ex-région Alsace']],
    ['Rhône, Mars, Ain', ['D-69', 'D-01'], ['Mars']],
    ['69 - Ain', ['D-69', 'D-01']],
    ['  ', []],
    ['96', [], ['96']],
  ] as const)('%s: %j', (text, codes, unread: readonly string[] = []) => {
    expect(readCoverage(text)).toEqual({ codes, unread })
  })

  it('reads back the code of everything, and the name of all but the regions of one département', () => {
    fc.assert(
      fc.property(fc.subarray([...coverages]), chosen => {
        const codes = chosen.map(({ code }) => code)
        expect(readCoverage(codes.join(', '))).toEqual({ codes, unread: [] })
        const named = readCoverage(chosen.map(({ name }) => name).join(' ; '))
        expect(named.unread).toEqual([])
        for (const code of codes) expect(covers(named.codes, code)).toBe(true)
      }),
    )
  })

  it('gives known codes only, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(readCoverage(text).codes.every(isCoverage)).toBe(true)
      }),
    )
  })
})
