import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readTypedAddresses } from './typed-addresses.ts'

const at = (mail: string, name = '') => ({ name, mail })

test.each([
  ['anne@exemple.fr', [at('anne@exemple.fr')]],
  [
    'anne@exemple.fr; bruno@exemple.fr,\n chloe@exemple.fr',
    [at('anne@exemple.fr'), at('bruno@exemple.fr'), at('chloe@exemple.fr')],
  ],
  ['Anne Martin <anne@exemple.fr>', [at('anne@exemple.fr', 'Anne Martin')]],
  [
    '"Martin, Anne" <anne@exemple.fr>; « AFP » <afp@exemple.fr>',
    [at('anne@exemple.fr', 'Martin, Anne'), at('afp@exemple.fr', 'AFP')],
  ],
  ['anne@exemple.fr bruno@exemple.fr', [at('anne@exemple.fr'), at('bruno@exemple.fr')]],
  ['mailto:anne@exemple.fr', [at('anne@exemple.fr')]],
  ['Anne@exemple.fr\nanne@EXEMPLE.fr', [at('Anne@exemple.fr')]],
  ['', []],
  [' ;, \n', []],
])('%j holds its addresses', (text, addresses) => {
  expect(readTypedAddresses(text)).toEqual({ addresses, wrong: [] })
})

test('what is no address comes back as typed, each once, and takes nothing away', () => {
  expect(readTypedAddresses('anne@exemple\nbruno@exemple.fr\nrédaction du Cri; anne@exemple')).toEqual({
    addresses: [at('bruno@exemple.fr')],
    wrong: ['anne@exemple', 'rédaction du Cri'],
  })
})

test('any text is read, and nothing of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const { addresses, wrong } = readTypedAddresses(text)
      expect(wrong.every(piece => text.includes(piece))).toBe(true)
      expect(addresses.every(({ mail }) => text.includes(mail))).toBe(true)
    }),
  )
})

test('thousands are read while one types', () => {
  const mails = Array.from({ length: 10_000 }, (_, index) => `personne${index}@exemple.fr`)
  expect(readTypedAddresses(mails.join('; ')).addresses).toHaveLength(10_000)
})
