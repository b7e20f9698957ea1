import { expect, it } from 'vitest'
import { page } from '../../domain/page-look.ts'
import { contrastOnPaper, leastContrast } from './contrast.ts'

it('is 21 for black, 1 for white', () => {
  expect(contrastOnPaper('000000')).toBeCloseTo(21)
  expect(contrastOnPaper('FFFFFF')).toBeCloseTo(1)
})

it('tells a grey that is too pale from one that is not', () => {
  // 4.54 and 4.48 by the formula of WCAG.
  expect(contrastOnPaper('767676')).toBeGreaterThan(leastContrast)
  expect(contrastOnPaper('777777')).toBeLessThan(leastContrast)
})

it.each([page.ink, page.link])('is enough for the colour %s of Mallette', colour => {
  expect(contrastOnPaper(colour)).toBeGreaterThan(leastContrast)
})
