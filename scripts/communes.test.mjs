import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { communesFile, communesText } from './communes.mjs'

test('the index of communes is what its script makes of the package', () => {
  // Compared first: a difference of 37 000 lines would be printed in full.
  expect(communesText() === readFileSync(communesFile, 'utf8')).toBe(true)
})

test('it says where its data come from', () => {
  expect(readFileSync(communesFile, 'utf8')).toContain('Licence Ouverte 2.0')
})
