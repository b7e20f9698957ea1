import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { mapFile, mapText, rounded } from './departments-map.mjs'

const file = readFileSync(mapFile, 'utf8')

test('the outlines of the départements are what the script makes of the package', () => {
  expect(mapText() === file).toBe(true)
})

test('the file says whose outlines they are, and under which licence', () => {
  expect(file).toMatch(/Victor Cazanave.*CC BY 4\.0/)
  expect(file).toContain('Modifié')
})

test('points are rounded where they are, so that rounding never adds up', () => {
  expect(rounded('m 0.04,0.04 0.04,0 0.04,0 0.04,0 z')).toBe('m0,0 0.1,0 0.1,0z')
  expect(rounded('m 1.26,2 1,1 z m 5,5 1,0 z')).toBe('m1.3,2 1,1zm5,5 1,0z')
})
