import { expect, test } from 'vitest'
import { readMailCell } from './mail-cell.ts'
import { readPhoneCell } from './phone-cell.ts'
import { readTerms } from './terms.ts'

test.each([
  ['01 99 00 12 34', ['+33199001234']],
  ['01 99 00 12 34 / 06 39 98 12 34', ['+33199001234', '+33639981234']],
  ['01 99 00 12 34 ou 06 39 98 12 34', ['+33199001234', '+33639981234']],
  ['01.99.00.12.34\n06-39-98-12-34', ['+33199001234', '+33639981234']],
  ['01/99/00/12/34', ['+33199001234']],
  ['639981234', ['+33639981234']],
  ['33639981234', ['+33639981234']],
  ['+33 (0)6 39 98 12 34', ['+33639981234']],
  ['6,39981234E+8', ['+33639981234']],
  ['6,3998E+08', []],
])('numbers of « %s »', (text, numbers) => {
  expect(readPhoneCell(text, '', 'FR').phones.map(({ number }) => number)).toEqual(numbers)
})

test('words beside a number are its label; a cell without number is left', () => {
  expect(readPhoneCell('01 99 00 12 34 (standard)', 'bureau', 'FR').phones).toEqual([
    { label: 'standard', number: '+33199001234', isRead: true },
  ])
  expect(readPhoneCell('Tél. : 01 99 00 12 34', 'bureau', 'FR').phones).toEqual([
    { label: 'bureau', number: '+33199001234', isRead: true },
  ])
  expect(readPhoneCell('demander à Paul', '', 'FR')).toEqual({ phones: [], left: ['demander à Paul'] })
  expect(readPhoneCell('0262 90 12 34', '', 'RE').phones[0]?.number).toMatch(/^\+262/)
})

test.each([
  ['jean@le-fanal.example', ['jean@le-fanal.example'], []],
  ['a@x.example;b@x.example', ['a@x.example', 'b@x.example'], []],
  ['a@x.example / b@x.example', ['a@x.example', 'b@x.example'], []],
  ['a@x.example ou b@x.example', ['a@x.example', 'b@x.example'], []],
  ['Jean Dupont <jean@x.example>', ['jean@x.example'], []],
  ['jean (at) x.example', ['jean@x.example'], []],
  ['mailto:jean@x.example', ['jean@x.example'], []],
  ['jean@x', [], ['jean@x']],
  ['paul.martin@x,example', [], ['paul.martin@x,example']],
  ['pas de mail', [], ['pas de mail']],
])('addresses of « %s »', (text, addresses, left) => {
  const read = readMailCell(text, '')
  expect(read.mails.map(({ address }) => address)).toEqual(addresses)
  expect(read.left).toEqual(left)
})

test('an address with a likely slip is taken and pointed at', () => {
  expect(readMailCell('jean@gmial.com', '')).toMatchObject({ isDoubtful: true, left: [] })
  expect(readMailCell('jean@le-fanal.example', '')).toMatchObject({ isDoubtful: false })
})

test('terms are divided, each taken once, the too long ones left', () => {
  expect(readTerms('Économie ; économie, Climat', 30).terms).toEqual(['Économie', 'Climat'])
  expect(readTerms('* myContacts ::: TV', 30).terms).toEqual(['TV'])
  const long = 'x'.repeat(61)
  expect(readTerms(`a;${long};b`, 1)).toEqual({ terms: ['a'], left: [long, 'b'] })
})
