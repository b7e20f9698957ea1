import { expect, test } from 'vitest'
import { freeName } from './free-name.ts'

test('a name that nobody bears stays, another one takes the first free number', () => {
  expect(freeName('Nouveau média', [])).toBe('Nouveau média')
  expect(freeName('Nouveau média', ['nouveau MÉDIA', 'Nouveau média 2'])).toBe('Nouveau média 3')
})
