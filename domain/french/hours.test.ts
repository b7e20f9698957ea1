import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findHourMentions,
  fitsHourStyle,
  formatClock,
  type HourStyle,
  isClock,
  minutesOf,
  parseHour,
} from './hours.ts'

const styles: readonly HourStyle[] = ['spaced', 'compact', 'padded']
const style = fc.constantFrom(...styles)
const two = (number: number) => String(number).padStart(2, '0')
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hours, minutes]) => `${two(hours)}:${two(minutes)}`)

describe('isClock and minutesOf', () => {
  it.each([
    ['00:00', 0],
    ['09:30', 570],
    ['23:59', 1439],
  ])('%s is %d minutes', (text, minutes) => {
    expect(isClock(text)).toBe(true)
    expect(minutesOf(text)).toBe(minutes)
  })

  it.each(['', '9:30', '24:00', '23:60', '09:30:00', '09h30', ' 09:30', '09:30\n'])('%j is none', text => {
    expect(isClock(text)).toBe(false)
    expect(() => minutesOf(text)).toThrow(RangeError)
  })

  it('counts the minutes as the order of the hours', () => {
    fc.assert(
      fc.property(clock, clock, (one, other) => {
        expect(Math.sign(minutesOf(one) - minutesOf(other))).toBe(one < other ? -1 : one > other ? 1 : 0)
      }),
    )
  })
})

describe('formatClock', () => {
  it.each<[string, HourStyle, string]>([
    ['09:30', 'spaced', '9\u00A0h\u00A030'],
    ['18:00', 'spaced', '18\u00A0h'],
    ['00:05', 'spaced', '0\u00A0h\u00A005'],
    ['09:30', 'compact', '9h30'],
    ['18:00', 'compact', '18h'],
    ['09:30', 'padded', '09\u00A0h\u00A030'],
    ['18:00', 'padded', '18\u00A0h\u00A000'],
  ])('%s %s: %s', (time, inStyle, expected) => {
    expect(formatClock(time, inStyle)).toBe(expected)
  })

  it('refuses what is no hour of the day', () => {
    expect(() => formatClock('25:00', 'spaced')).toThrow(RangeError)
  })

  it('prints what is read back as the same hour, typed or in a sentence', () => {
    fc.assert(
      fc.property(clock, style, (time, inStyle) => {
        const written = formatClock(time, inStyle)
        expect(parseHour(written)).toBe(time)
        const [mention, ...others] = findHourMentions(`Rendez-vous à ${written}, devant le site.`)
        expect(others).toEqual([])
        expect(mention).toMatchObject({ index: 14, length: written.length, clock: time })
        expect(fitsHourStyle(written, time, inStyle)).toBe(true)
      }),
    )
  })
})

describe('parseHour', () => {
  it.each([
    ['9h15', '09:15'],
    ['915', '09:15'],
    ['0915', '09:15'],
    ['1830', '18:30'],
    ['9 h', '09:00'],
    ['9', '09:00'],
    ['9:15', '09:15'],
    ['9.15', '09:15'],
    ['09 h 30', '09:30'],
    ['09\u202Fh\u00A030', '09:30'],
    [' 9 H 30 ', '09:30'],
    ['à 9 heures 30', '09:30'],
    ['9 h 30 min', '09:30'],
    ['18 heures', '18:00'],
    ['midi', '12:00'],
    ['Minuit', '00:00'],
    ['0h', '00:00'],
  ])('%s is %s', (typed, expected) => {
    expect(parseHour(typed)).toBe(expected)
  })

  it.each(['', '24h', '25:00', '9h60', '9h5', '12345', '35 heures 10 h', 'matin', '9h-10h', '-9h', '1 830'])(
    '%j is no hour',
    typed => {
      expect(parseHour(typed)).toBeNull()
    },
  )

  it('answers an hour of the day or null, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9h: .]{0,8}$/))
    fc.assert(
      fc.property(typed, text => {
        const read = parseHour(text)
        expect(read === null || isClock(read)).toBe(true)
      }),
    )
  })
})

describe('findHourMentions', () => {
  const read = (text: string) => findHourMentions(text).map(mention => [mention.clock, mention.style])

  it.each([
    ['Rendez-vous à partir de 9h15 sur le site', [['09:15', 'compact']]],
    [
      '09 h 30 Arrivée, 10 h 10 visite',
      [
        ['09:30', 'padded'],
        ['10:10', 'spaced'],
      ],
    ],
    [
      '18 h puis 18 h 00 puis 18h',
      [
        ['18:00', 'spaced'],
        ['18:00', 'padded'],
        ['18:00', 'compact'],
      ],
    ],
    [
      '10:30, 09h30 et 9h00',
      [
        ['10:30', 'other'],
        ['09:30', 'other'],
        ['09:00', 'other'],
      ],
    ],
    [
      'de 9 heures à 12 heures',
      [
        ['09:00', 'other'],
        ['12:00', 'other'],
      ],
    ],
    [
      '9h15-10h30',
      [
        ['09:15', 'compact'],
        ['10:30', 'compact'],
      ],
    ],
    ['à 18 h 100 personnes', [['18:00', 'spaced']]],
    [
      'à 18 h avant le départ, dès 19 heures par visioconférence',
      [
        ['18:00', 'spaced'],
        ['19:00', 'other'],
      ],
    ],
    ['un projet 8 heures, 2 h après, 3 h par semaine', []],
    ['les jeunes de 15 à 18 ans', []],
    ['24h/24, 7j/7, 12 h sur 24', []],
    ['la semaine de 35 heures, 48 h, 8 heures', []],
    ['à 2 h de route, pendant 3 h, en 1h30, une durée de 1 h 15', []],
    ['10:30:15, 1.10:30, T10:30, 16:9', []],
    ['https://exemple.fr/9h30 et direct-9h30@exemple.fr et note-9h30.docx', []],
    ['962 h, 9 hommes, 9 h5', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('survives any text, its mentions inside the text and in order', () => {
    const pieces = fc.constantFrom(
      '9',
      ' h ',
      '30',
      ':',
      'h',
      ' heures',
      '\u00A0',
      'à ',
      ' de ',
      '/24',
      'a@b.fr ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), parts => {
        const text = parts.join('')
        let end = 0
        for (const mention of findHourMentions(text)) {
          expect(mention.index).toBeGreaterThanOrEqual(end)
          end = mention.index + mention.length
          expect(end).toBeLessThanOrEqual(text.length)
          expect(isClock(mention.clock)).toBe(true)
        }
      }),
    )
  })
})
