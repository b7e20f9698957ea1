import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dateRange,
  dateWithoutWeekday,
  dayList,
  dayMonth,
  findDateMentions,
  isIsoDate,
  isoOfMention,
  longDate,
  weekdayOf,
} from './dates.ts'

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10))

/** As a reader sees it: the non-breaking space between day and month is checked once, on its own. */
const readable = (text: string) => text.replaceAll('\u00A0', ' ')

describe('isIsoDate', () => {
  it.each(['2021-05-06', '2020-02-29', '0001-01-01', '9999-12-31'])('%s is a day', text => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    '',
    '2021-02-29',
    '2021-02-30',
    '2021-04-31',
    '2021-13-01',
    '2021-00-10',
    '2021-5-6',
    '06/05/2021',
    '2021-05-06T00:00',
    ' 2021-05-06',
    '2021-05-06\n',
  ])('%j is none', text => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('agrees with the length of the months', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(number(9999), number(13), number(32), (year, month, dayOfMonth) => {
        const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
        const real = dayOfMonth >= 1 && dayOfMonth <= (lengths[month - 1] ?? 0) + leap
        const two = (part: number) => String(part).padStart(2, '0')
        expect(isIsoDate(`${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}`)).toBe(real)
      }),
    )
  })
})

describe('writing a day', () => {
  it('writes it long, short and without its weekday', () => {
    expect(longDate('2021-05-06')).toBe('jeudi 6\u00A0mai 2021')
    expect(longDate('2021-05-01')).toBe('samedi 1er\u00A0mai 2021')
    expect(longDate('2024-02-29')).toBe('jeudi 29\u00A0février 2024')
    expect(longDate('2021-08-15')).toBe('dimanche 15\u00A0août 2021')
    expect(dayMonth('2021-05-06')).toBe('jeudi 6\u00A0mai')
    expect(dateWithoutWeekday('2021-05-05')).toBe('5\u00A0mai 2021')
    expect(dateWithoutWeekday('2021-12-01')).toBe('1er\u00A0décembre 2021')
    expect(weekdayOf('2021-05-06')).toBe('jeudi')
    expect(weekdayOf('1970-01-01')).toBe('jeudi')
  })

  it('refuses what is not a day', () => {
    expect(() => longDate('2021-02-30')).toThrow(RangeError)
    expect(() => dayMonth('')).toThrow(RangeError)
    expect(() => weekdayOf('6 mai')).toThrow(RangeError)
    expect(() => dateRange('2021-05-06', '')).toThrow(RangeError)
    expect(() => dateRange('', '')).toThrow(RangeError)
  })

  it('is read back as the same day with the right weekday', () => {
    fc.assert(
      fc.property(day, iso => {
        const written = longDate(iso)
        const [mention, ...others] = findDateMentions(`Paris, le ${written}.`)
        expect(others).toEqual([])
        expect(mention).toMatchObject({ index: 'Paris, le '.length, length: written.length })
        expect(mention?.weekday).toBe(weekdayOf(iso))
        expect(mention && isoOfMention(mention, 1)).toBe(iso)
      }),
    )
  })
})

describe('dateRange', () => {
  it.each([
    ['2021-05-06', '2021-05-06', 'Jeudi 6 mai 2021'],
    ['2021-05-06', '2021-05-07', 'Jeudi 6 et vendredi 7 mai 2021'],
    ['2021-05-06', '2021-05-08', 'Du jeudi 6 au samedi 8 mai 2021'],
    ['2021-05-08', '2021-05-06', 'Du jeudi 6 au samedi 8 mai 2021'],
    ['2021-04-30', '2021-05-01', 'Vendredi 30 avril et samedi 1er mai 2021'],
    ['2021-05-01', '2021-05-03', 'Du samedi 1er au lundi 3 mai 2021'],
    ['2021-04-29', '2021-05-01', 'Du jeudi 29 avril au samedi 1er mai 2021'],
    ['2021-12-31', '2022-01-01', 'Vendredi 31 décembre 2021 et samedi 1er janvier 2022'],
    ['2021-12-30', '2022-01-01', 'Du jeudi 30 décembre 2021 au samedi 1er janvier 2022'],
    ['2021-05-06', '2022-05-06', 'Du jeudi 6 mai 2021 au vendredi 6 mai 2022'],
  ])('%s to %s: %s', (from, to, expected) => {
    expect(readable(dateRange(from, to))).toBe(expected)
  })

  it('never breaks between a day number and its month', () => {
    expect(dateRange('2021-04-30', '2021-05-01')).toBe('Vendredi 30\u00A0avril et samedi 1er\u00A0mai 2021')
  })

  it('names both ends with their weekdays, whatever the days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const mentions = findDateMentions(dateRange(one, other))
        const sameYear = from.slice(0, 4) === to.slice(0, 4)
        const first = mentions.at(0)
        const last = mentions.at(-1)
        expect(mentions).toHaveLength(from === to ? 1 : 2)
        expect([first?.weekday, last?.weekday]).toEqual([weekdayOf(from), weekdayOf(to)])
        expect(last && isoOfMention(last, 1)).toBe(to)
        expect(first && isoOfMention(first, sameYear ? Number(to.slice(0, 4)) : 1)).toBe(from)
      }),
    )
  })
})

describe('dayList', () => {
  it.each([
    [[], ''],
    [['2021-05-06'], 'Jeudi 6 mai 2021'],
    [['2021-05-06', '2021-05-07'], 'Jeudi 6 et vendredi 7 mai 2021'],
    [['2021-05-06', '2021-05-07', '2021-05-08'], 'Du jeudi 6 au samedi 8 mai 2021'],
    [['2021-05-12', '2021-05-06', '2021-05-06'], 'Jeudi 6 et mercredi 12 mai 2021'],
    [['2021-04-30', '2021-05-03', '2021-05-04'], 'Vendredi 30 avril, lundi 3 et mardi 4 mai 2021'],
    [['2021-12-28', '2022-01-03'], 'Mardi 28 décembre 2021 et lundi 3 janvier 2022'],
  ])('%j: %s', (days, expected) => {
    expect(dayList(days).replaceAll('\u00A0', ' ')).toBe(expected)
  })

  it('gives the ends alone of more days than anybody reads', () => {
    const days = ['03', '05', '07', '10', '12', '14', '17', '19'].map(day => `2021-05-${day}`)
    expect(dayList(days).replaceAll('\u00A0', ' ')).toBe('Du lundi 3 au mercredi 19 mai 2021')
  })
})

describe('findDateMentions', () => {
  const read = (text: string) =>
    findDateMentions(text).map(({ weekday, day, month, year }) => [weekday, day, month, year])

  it.each([
    ['Jeudi 6 mai – Matinée', [['jeudi', 6, 5, null]]],
    ['JEUDI 6 MAI 2021', [['jeudi', 6, 5, 2021]]],
    ['samedi 1ER mai', [['samedi', 1, 5, null]]],
    ['vendredi\u00A07\u202Fmai\u00A02021', [['vendredi', 7, 5, 2021]]],
    ['le 3 septembre 2020 le plan', [[null, 3, 9, 2020]]],
    [
      'mardi 3 fevrier, mercredi 18 aout, jeudi 2 decembre',
      [
        ['mardi', 3, 2, null],
        ['mercredi', 18, 8, null],
        ['jeudi', 2, 12, null],
      ],
    ],
    [
      'lundi 4 janv. 2021 et le 5 sept. 2021',
      [
        ['lundi', 4, 1, 2021],
        [null, 5, 9, 2021],
      ],
    ],
    [
      'jeudi 6 et vendredi 7 mai 2021',
      [
        ['jeudi', 6, 5, 2021],
        ['vendredi', 7, 5, 2021],
      ],
    ],
    [
      'mercredi 5, jeudi 6 et vendredi 7 mai',
      [
        ['mercredi', 5, 5, null],
        ['jeudi', 6, 5, null],
        ['vendredi', 7, 5, null],
      ],
    ],
    [
      'du 6 au 8 mai',
      [
        [null, 6, 5, null],
        [null, 8, 5, null],
      ],
    ],
    ['avant le mercredi 05/05/2021 à 18 h', [['mercredi', 5, 5, 2021]]],
    ['jeudi, le 6 mai', [['jeudi', 6, 5, null]]],
    ['lundi 31 juin', [['lundi', 31, 6, null]]],
    ['article 3, 6 mai', [[null, 6, 5, null]]],
    ['15 à 18 ans, 35 maisons, 1 050 élèves', []],
    ['45 mai, 6 maisons, 1,6 mars', []],
    ['https://exemple.fr/2021/06/05/2021/6 et note-06.05.2021.docx', []],
    ['mai 2021', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('says where each date stands', () => {
    const text = 'Les jeudi 6 et vendredi 7 mai 2021.'
    const cut = findDateMentions(text).map(({ index, length }) => text.slice(index, index + length))
    expect(cut).toEqual(['jeudi 6', 'vendredi 7 mai 2021'])
  })

  it('tells a day that does not exist', () => {
    const [mention] = findDateMentions('mardi 29 février')
    expect(mention && isoOfMention(mention, 2021)).toBeNull()
    expect(mention && isoOfMention(mention, 2024)).toBe('2024-02-29')
  })

  it('survives any text, its mentions inside the text and in order', () => {
    const pieces = fc.constantFrom(
      'jeudi ',
      '6 ',
      'et ',
      'mai ',
      '2021 ',
      ', ',
      '1er ',
      '06/05/2021',
      'a@b.fr ',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' }))), parts => {
        const text = parts.join('')
        let end = 0
        for (const { index, length, day } of findDateMentions(text)) {
          expect(index).toBeGreaterThanOrEqual(end)
          end = index + length
          expect(end).toBeLessThanOrEqual(text.length)
          expect(day >= 1 && day <= 31).toBe(true)
        }
      }),
    )
  })
})
