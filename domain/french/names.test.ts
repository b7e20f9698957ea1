import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullName, surnameCapitals } from './names.ts'

describe('surnameCapitals', () => {
  it.each([
    ['Pannier-Runacher', 'PANNIER-RUNACHER'],
    ['Le Maire', 'LE MAIRE'],
    ['Béchu', 'BÉCHU'],
    ['Lœwenguth', 'LŒWENGUTH'],
    ['de Montchalin', 'de MONTCHALIN'],
    ['de La Tour', 'de LA TOUR'],
    ['von der Leyen', 'von der LEYEN'],
    ['d’Ornano', 'd’ORNANO'],
    ['De Gaulle', 'DE GAULLE'],
    ['de', 'DE'],
    ['', ''],
  ])('%s: %s', (family, expected) => {
    expect(surnameCapitals(family)).toBe(expected)
  })

  it('changes only the case, and nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), family => {
        const capitals = surnameCapitals(family)
        expect(capitals.toLocaleUpperCase('fr')).toBe(family.toLocaleUpperCase('fr'))
        expect(surnameCapitals(capitals)).toBe(capitals)
      }),
    )
  })
})

describe('fullName', () => {
  const minister = { civility: 'Mme', given: 'Agnès', family: 'Pannier-Runacher' }

  it('writes the name, the civility bound to it', () => {
    expect(fullName(minister, true)).toBe('Mme\u00A0Agnès PANNIER-RUNACHER')
    expect(fullName(minister, false)).toBe('Mme\u00A0Agnès Pannier-Runacher')
  })

  it.each([
    [{ ...minister, civility: '' }, 'Agnès Pannier-Runacher'],
    [{ ...minister, given: '' }, 'Mme\u00A0Pannier-Runacher'],
    [{ civility: '', given: ' ', family: 'Collectif' }, 'Collectif'],
    [{ civility: '', given: '', family: '' }, ''],
  ])('%j: %s', (name, expected) => {
    expect(fullName(name, false)).toBe(expected)
  })

  it('leaves no space where a part is absent', () => {
    const part = fc.constantFrom('', 'Mme', 'Agnès', ' ')
    fc.assert(
      fc.property(part, part, part, fc.boolean(), (civility, given, family, capitals) => {
        expect(fullName({ civility, given, family }, capitals)).not.toMatch(/^\s|\s$|\s\s/u)
      }),
    )
  })
})
