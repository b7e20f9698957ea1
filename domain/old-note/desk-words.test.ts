import { describe, expect, test } from 'vitest'
import { askedIn, deadlineIn, officeIn, quotaIn } from './desk-words.ts'

const today = '2026-11-23'

describe('until when', () => {
  test.each([
    ['avant le mercredi 5 mai 2021 à 18h', '2021-05-05', '18:00'],
    ['au plus tard le 5 mai, 12 h', '2021-05-05', '12:00'],
    ['Date limite : lundi 3 mai 2021 à 19h', '2021-05-03', '19:00'],
    ['avant ce jour 18 h', '2021-05-04', '18:00'],
    ['avant jeudi midi', '2021-05-06', '12:00'],
    ['jusqu’au 5 mai', '2021-05-05', ''],
  ])('%s', (text, day, clock) => expect(deadlineIn(text, '2021-05-04', today)).toEqual({ day, clock }))
  test('a day alone is no deadline', () =>
    expect(deadlineIn('Jeudi 6 mai à 9 h', '2021-05-04', today)).toBeNull())
})

test.each([
  ['Veuillez vous accréditer auprès de la préfecture de Seine-et-Marne :', 'la préfecture de Seine-et-Marne'],
  ['Merci de vous accréditer auprès du cabinet, avant le 5 mai', 'le cabinet'],
  ['auprès des services de l’État', 'les services de l’État'],
  ['auprès de l’ambassade de France', 'l’ambassade de France'],
  ['Accréditation obligatoire', ''],
])('%s', (text, office) => expect(officeIn(text)).toBe(office))

test('what is asked for', () => {
  expect(askedIn('en précisant nom, prénom et média.')).toEqual({
    toSend: 'nom, prénom et média',
    toBring: null,
  })
  expect(askedIn('Merci de vous munir de votre carte de presse.')).toEqual({
    toSend: null,
    toBring: 'votre carte de presse',
  })
  expect(askedIn('À indiquer :')).toEqual({ toSend: '', toBring: null })
  expect(askedIn('Venez nombreux')).toEqual({ toSend: null, toBring: null })
})

test('how many of each outlet', () => {
  expect(quotaIn('Une seule personne par média.')).toBe(1)
  expect(quotaIn('2 journalistes maximum par rédaction')).toBe(2)
  expect(quotaIn('Une personne par véhicule')).toBeNull()
})
