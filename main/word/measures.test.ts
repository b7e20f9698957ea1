import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plainLook } from '../../domain/page-look.ts'
import { columnWidths, halfPoints, textWidth, twips, twipsOfMillimetres } from './measures.ts'

describe('measures', () => {
  test('are Word’s own units', () => {
    expect(twips(9.5)).toBe(190)
    expect(halfPoints(8.5)).toBe(17)
    expect([twipsOfMillimetres(210), twipsOfMillimetres(297)]).toEqual([11906, 16838])
  })

  test('the text lies between the margins', () => {
    expect(textWidth(plainLook.page)).toBe(11906 - 2 * 1247)
  })

  test('columns are whole, never narrower than nothing, and add up to the width', () => {
    const shares = fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(shares, fc.integer({ min: 100, max: 20_000 }), (given, width) => {
        const columns = columnWidths(given, width)
        expect(columns.reduce((sum, column) => sum + column, 0)).toBe(width)
        expect(columns.every(column => Number.isInteger(column) && column >= 0)).toBe(true)
      }),
    )
  })
})
