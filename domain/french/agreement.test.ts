import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agree, aPhrase, cabinetOf, de, deOffice, elides, joinNames } from './agreement.ts'

describe('agree', () => {
  const verb = { one: 'se rendra', many: 'se rendront' }

  it.each([
    [0, 'se rendra'],
    [1, 'se rendra'],
    [1.5, 'se rendra'],
    [2, 'se rendront'],
    [12, 'se rendront'],
  ])('%d: %s', (count, expected) => {
    expect(agree(count, verb)).toBe(expected)
  })
})

describe('joinNames', () => {
  it.each([
    [[], ''],
    [['Lieusaint'], 'Lieusaint'],
    [['Lieusaint', 'Melun'], 'Lieusaint et Melun'],
    [['Lieusaint', 'Melun', 'Évry'], 'Lieusaint, Melun et Évry'],
    [['Lieusaint', ' ', ' Melun '], 'Lieusaint et Melun'],
  ])('%j: %s', (names, expected) => {
    expect(joinNames(names)).toBe(expected)
  })

  it('names everyone once, in order, with « et » before the last only', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{1,8}$/), { minLength: 2 }), names => {
        expect(joinNames(names).split(/, | et /)).toEqual(names)
        expect(joinNames(names).split(' et ')).toHaveLength(2)
      }),
    )
  })
})

describe('de', () => {
  it.each([
    ['Paris', 'de Paris'],
    ['Agnès Pannier-Runacher', 'd’Agnès Pannier-Runacher'],
    ['Élisabeth Borne', 'd’Élisabeth Borne'],
    ['Hélène', 'd’Hélène'],
    ['Hubert', 'd’Hubert'],
    ['Hugo Martin', 'de Hugo Martin'],
    ['Hanoï', 'de Hanoï'],
    ['Hauts-de-Seine', 'de Hauts-de-Seine'],
    ['Yves', 'd’Yves'],
    ['Yvetot', 'd’Yvetot'],
    ['Yannick', 'de Yannick'],
    ['Yerres', 'd’Yerres'],
    ['Œuilly', 'd’Œuilly'],
    ['E\u0301pinal', 'd’E\u0301pinal'],
    ['onze', 'de onze'],
    ['L’Haÿ-les-Roses', 'de L’Haÿ-les-Roses'],
    ['', ''],
  ])('%s: %s', (name, expected) => {
    expect(de(name)).toBe(expected)
  })

  it('keeps the name to the letter and elides exactly when the word asks for it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), name => {
        const written = name.trim()
        const expected = written === '' ? '' : `${elides(written) ? 'd’' : 'de '}${written}`
        expect(de(name)).toBe(expected)
      }),
    )
  })
})

describe('cabinetOf', () => {
  it('writes the heading of the press contacts', () => {
    expect(cabinetOf('Agnès Pannier-Runacher')).toBe('Cabinet d’Agnès Pannier-Runacher')
    expect(cabinetOf('Bruno Le Maire')).toBe('Cabinet de Bruno Le Maire')
    expect(cabinetOf('')).toBe('Cabinet')
  })
})

describe('deOffice', () => {
  it.each([
    ['la préfecture de Seine-et-Marne', 'de la préfecture de Seine-et-Marne'],
    ['le cabinet', 'du cabinet'],
    ['les services de l’État', 'des services de l’État'],
    ['l’Hôtel de ville', 'de l’Hôtel de ville'],
    ['Agnès', 'd’Agnès'],
    ['Le Mans Université', 'de Le Mans Université'],
    ['Préfecture du Nord', 'de la préfecture du Nord'],
    ['La préfecture du Nord', 'de la préfecture du Nord'],
    ['sous-préfecture de Douai', 'de la sous-préfecture de Douai'],
    ['Service de presse', 'du service de presse'],
    ['Ambassade de France', 'de l’ambassade de France'],
    ['Services de l’État', 'des services de l’État'],
    ['Conseillers du ministre', 'de Conseillers du ministre'],
    ['', ''],
  ])('%s: %s', (office, expected) => {
    expect(deOffice(office)).toBe(expected)
  })
})

describe('aPhrase', () => {
  it.each([
    ['le congrès', 'au congrès'],
    ['les élus', 'aux élus'],
    ['la presse locale', 'à la presse locale'],
    ['l’inauguration', 'à l’inauguration'],
    ['une réunion', 'à une réunion'],
    ['Le Mans Université', 'à Le Mans Université'],
    ['', ''],
  ])('%s: %s', (phrase, expected) => {
    expect(aPhrase(phrase)).toBe(expected)
  })
})
