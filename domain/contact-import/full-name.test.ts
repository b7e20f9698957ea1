import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inRunningText, nameOrder, splitFullName } from './full-name.ts'

test.each([
  ['Jean Dupont', '', 'Jean', 'Dupont'],
  ['Jean DUPONT', '', 'Jean', 'Dupont'],
  ['DUPONT Jean', '', 'Jean', 'Dupont'],
  ['DUPONT Jean-Pierre', '', 'Jean-Pierre', 'Dupont'],
  ['Dupont, Jean', '', 'Jean', 'Dupont'],
  ['LE GOFF Anne-Marie', '', 'Anne-Marie', 'Le Goff'],
  ['Mme Jeanne de La Tour', 'Mme', 'Jeanne', 'de La Tour'],
  ['M. Éric N’DIAYE', 'M.', 'Éric', 'N’Diaye'],
  ['Mlle Zoé BA', 'Mme', 'Zoé', 'BA'],
  ['de LA TOUR Jeanne', '', 'Jeanne', 'de La Tour'],
  ['Dupont Jeanne', '', 'Jeanne', 'Dupont'],
  ['Monsieur Paul van der Meer', 'M.', 'Paul', 'van der Meer'],
  ['PANNIER-RUNACHER Agnès', '', 'Agnès', 'Pannier-Runacher'],
  ['Cher', '', '', 'Cher'],
  ['J.-P. DUPONT', '', 'J.-P.', 'Dupont'],
  ['  Jean\u00A0 Dupont ', '', 'Jean', 'Dupont'],
])('« %s »', (text, civility, given, family) => {
  expect(splitFullName(text)).toEqual({ civility, given, family })
})

test('the heading tells which name comes first where nothing else does', () => {
  expect(nameOrder('NOM Prénom')).toBe('family-first')
  expect(nameOrder('Prénom et nom')).toBe('given-first')
  expect(nameOrder('Contact')).toBe('unknown')
  expect(splitFullName('Bernard Thomas', 'family-first')).toMatchObject({
    given: 'Thomas',
    family: 'Bernard',
  })
  expect(splitFullName('Bernard Thomas', 'given-first')).toMatchObject({ given: 'Bernard', family: 'Thomas' })
})

test('a family name in capitals becomes one of running text; initials and formulas stay', () => {
  expect(inRunningText('LE GOFF')).toBe('Le Goff')
  expect(inRunningText('D’ARTAGNAN')).toBe('D’Artagnan')
  expect(inRunningText('LY')).toBe('LY')
  expect(inRunningText('@SUM(A1)')).toBe('@SUM(A1)')
})

test('no word of a name is lost', () => {
  const word = fc.stringMatching(/^[A-Za-zÉéÈèÏï-]{2,12}$/)
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), words => {
      const { given, family } = splitFullName(words.join(' '))
      const bare = (text: string) => text.toLocaleLowerCase('fr').split(' ').filter(Boolean).sort().join(' ')
      expect(bare(`${given} ${family}`)).toBe(bare(words.join(' ')))
    }),
  )
})

test('a name that every object bears is a name', () => {
  expect(splitFullName('constructor Aa')).toEqual({ civility: '', given: 'constructor', family: 'Aa' })
})
