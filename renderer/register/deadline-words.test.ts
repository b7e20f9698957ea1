import { describe, expect, it } from 'vitest'
import { countdown } from '../../domain/register/deadline.ts'
import { formatHour, formatShortDay } from '../formats.ts'
import { en } from '../messages/en.ts'
import { fr } from '../messages/fr.ts'

/** How the deadline of a desk is told at an instant, in both languages. */
function told(day: string, clock: string, now: string): [string, string] {
  const left = countdown({ deadlineDay: day, deadlineClock: clock }, 'Europe/Paris', now)
  if (left === null) throw new Error('no deadline')
  const words = (language: 'fr' | 'en') =>
    ({ fr, en })[language].register.notices.deadline(
      'Mairie',
      left,
      formatShortDay(left.day, language),
      formatHour(left.clock, language),
    )
  const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
  return [plain(words('fr')), plain(words('en'))]
}

describe('the words of a deadline', () => {
  it.each([
    ['18:00', '2021-05-05T13:45:00.000Z', 'dans 2 h 15', 'in 2 h 15 min'],
    ['18:00', '2021-05-05T15:20:00.000Z', 'dans 40 min', 'in 40 min'],
    ['18:00', '2021-05-04T08:00:00.000Z', 'demain à 18 h', 'tomorrow at 18:00'],
    [
      '18:00',
      '2021-05-02T08:00:00.000Z',
      'dans 3 jours, le 5 mai 2021 à 18 h',
      'in 3 days, on 5 May 2021 at 18:00',
    ],
    ['', '2021-05-05T08:00:00.000Z', 'aujourd’hui, jusqu’à minuit', 'today, until midnight'],
    ['18:00', '2021-05-05T17:00:00.000Z', 'passée depuis 18 h', 'passed today at 18:00'],
    ['18:00', '2021-05-06T08:00:00.000Z', 'passée depuis hier 18 h', 'passed yesterday at 18:00'],
    ['', '2021-05-06T08:00:00.000Z', 'passée depuis hier soir', 'passed yesterday'],
    [
      '18:00',
      '2021-05-08T08:00:00.000Z',
      'passée depuis le 5 mai 2021 à 18 h',
      'passed on 5 May 2021 at 18:00',
    ],
  ])('at %s, told at %s', (clock, now, french, english) => {
    expect(told('2021-05-05', clock, now)).toEqual([
      `Mairie, date limite : ${french}`,
      `Mairie, deadline: ${english}`,
    ])
  })
})
