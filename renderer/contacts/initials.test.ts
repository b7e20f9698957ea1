import { expect, it } from 'vitest'
import { initialsOf } from './initials.ts'

it.each([
  [{ given: 'Camille', family: 'Berthier', desk: '' }, 'CB'],
  [{ given: 'élodie', family: 'd’Étienne', desk: '' }, 'ÉD'],
  [{ given: '', family: '« Berthier »', desk: '' }, 'B'],
  [{ given: '', family: '', desk: 'Rédaction régionale de Lyon' }, 'RR'],
  [{ given: '', family: '', desk: 'France 3' }, 'F3'],
  [{ given: '', family: '', desk: '' }, ''],
])('%j: %s', (named, initials) => {
  expect(initialsOf(named)).toBe(initials)
})
