import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneCountry, phoneText, readPhone } from './phone.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('readPhone', () => {
  it.each([
    ['06 39 98 12 34', '+33639981234'],
    ['06.39.98.12.34', '+33639981234'],
    ['06-39–98‑12/34', '+33639981234'],
    ['06\u00A039\u202F98 12 34', '+33639981234'],
    ['\u202A0639981234\u202C', '+33639981234'],
    ['０６３９９８１２３４', '+33639981234'],
    ['639981234', '+33639981234'],
    ['33639981234', '+33639981234'],
    ['+33 (0)6 39 98 12 34', '+33639981234'],
    ['+33 06 39 98 12 34', '+33639981234'],
    ['(+33) 6 39 98 12 34', '+33639981234'],
    ['0033 6 39 98 12 34', '+33639981234'],
    ['00 33 (0)1 99 00 12 34', '+33199001234'],
    ['tel:+33-6-39-98-12-34', '+33639981234'],
    ['0 800 123 456', '+33800123456'],
    ['09 76 12 34 56', '+33976123456'],
    ['+32 2 287 62 11', '+3222876211'],
    ['0032 2 287 62 11', '+3222876211'],
    ['+44 20 7073 1000', '+442070731000'],
    ['+377 93 15 00 00', '+37793150000'],
    ['+687 25 60 00', '+687256000'],
  ])('%s: %s', (text, number) => {
    expect(readPhone(text)).toEqual({ number, isRead: true })
  })

  it.each([
    ['0262 90 21 21', '+262262902121'],
    ['0692 12 34 56', '+262692123456'],
    ['+33 6 92 12 34 56', '+262692123456'],
    ['692123456', '+262692123456'],
    ['+262 (0)262 90 21 21', '+262262902121'],
    ['0269 61 00 00', '+262269610000'],
    ['0639 69 12 34', '+262639691234'],
    ['0590 99 13 13', '+590590991313'],
    ['0691 12 34 56', '+590691123456'],
    ['0594 39 45 00', '+594594394500'],
    ['0596 39 36 00', '+596596393600'],
    ['0697 12 34 56', '+596697123456'],
    ['0508 41 10 00', '+508411000'],
    ['+508 41 10 00', '+508411000'],
  ])('takes %s to its overseas calling code: %s', (text, number) => {
    expect(readPhone(text)).toEqual({ number, isRead: true })
  })

  it.each([
    ['40 42 00 00', 'PF', '+68940420000'],
    ['25 60 00', 'NC', '+687256000'],
    ['02 287 62 11', 'BE', '+3222876211'],
    ['06 39 98 12 34', 'BE', '+33639981234'],
    ['01 99 00 12 34', 'RE', '+33199001234'],
    ['01 99 00 12 34', 'nowhere', '+33199001234'],
  ])('%s, in %s: %s', (text, country, number) => {
    expect(readPhone(text, country)).toEqual({ number, isRead: true })
  })

  it.each([
    ['01 40 20 50 50 poste 1234', '+33140205050;ext=1234'],
    ['01 40 20 50 50, ext. 12', '+33140205050;ext=12'],
    ['0140205050x7', '+33140205050;ext=7'],
    ['+33140205050;ext=1234', '+33140205050;ext=1234'],
  ])('keeps the extension of %s', (text, number) => {
    expect(readPhone(text)).toEqual({ number, isRead: true })
  })

  it.each(['17', '112', '3949', '39 49', '1013', '118 712'])('keeps the short number %s as typed', text => {
    expect(readPhone(text)).toEqual({ number: text, isRead: true })
    expect(phoneText(text)).toBe(text)
  })

  it.each([
    '',
    'à demander',
    '01 40 20',
    '06 39 98 12 34 (bureau)',
    '6,39981E+08',
    '0639981234567',
    '00',
    '+',
  ])('keeps %j as typed, unread', text => {
    expect(readPhone(` ${text} `)).toEqual({ number: text, isRead: false })
    expect(phoneText(text)).toBe(text)
  })
})

describe('phoneText', () => {
  it.each([
    ['+33639981234', '06 39 98 12 34', '+33 6 39 98 12 34'],
    ['+33800123456', '0 800 123 456', '+33 800 12 34 56'],
    ['+262262902121', '0262 90 21 21', '+262 262 90 21 21'],
    ['+508411000', '0508 41 10 00', '+508 41 10 00'],
    ['+3222876211', '+32 2 287 62 11', '+32 2 287 62 11'],
    ['+687256000', '+687 25 60 00', '+687 25 60 00'],
    ['+33140205050;ext=1234', '01 40 20 50 50 poste 1234', '+33 1 40 20 50 50 ext. 1234'],
  ])('%s: %s, in English %s', (number, french, english) => {
    expect(plain(phoneText(number))).toBe(french)
    expect(plain(phoneText(number, 'en'))).toBe(english)
    expect(phoneText(number)).not.toContain(' ')
  })
})

describe('a number that was read', () => {
  const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))
  const typed = fc.oneof(
    fc.tuple(fc.constantFrom('0', '+33', '0033 ', '+33 (0)', ''), fc.integer({ min: 1, max: 9 }), digits(8)),
    fc.tuple(
      fc.constantFrom('+32 ', '+49', '+687', '+262 ', '+1 '),
      fc.integer({ min: 1, max: 9 }),
      digits(8),
    ),
  )

  it('reads the same once it is shown, in both languages', () => {
    fc.assert(
      fc.property(typed, parts => {
        const { number, isRead } = readPhone(parts.join(''))
        if (!isRead) return
        expect(number).toMatch(/^\+\d{6,15}$/)
        expect(readPhone(number)).toEqual({ number, isRead })
        expect(readPhone(phoneText(number))).toEqual({ number, isRead })
        expect(readPhone(phoneText(number, 'en'))).toEqual({ number, isRead })
      }),
    )
  })

  it('never throws, and never loses what it cannot read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ maxLength: 2 }), (text, country) => {
        const { number, isRead } = readPhone(text, country)
        if (!isRead) expect(number).toBe(text.replace(/\p{Cf}/gu, '').trim())
        expect(typeof phoneText(number)).toBe('string')
      }),
    )
  })
})

describe('phoneCountry', () => {
  it.each([
    ['', '69001', 'FR'],
    ['', '98800', 'NC'],
    ['', '98714', 'PF'],
    ['', '97500', 'PM'],
    ['', '97150', 'FR'],
    ['be', '1000', 'BE'],
    ['', '', 'FR'],
  ])('%j, %j: %s', (country, postalCode, expected) => {
    expect(phoneCountry({ country, postalCode })).toBe(expected)
  })
})
