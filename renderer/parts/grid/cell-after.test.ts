import { describe, expect, it } from 'vitest'
import { type Cell, cellAfter } from './cell-after.ts'

const size = { rows: 50_000, columns: 7, rowsInSight: 20 }
const landing = (key: string, from: Cell, ctrlKey = false): Cell | null =>
  cellAfter({ key, ctrlKey, metaKey: false }, from, size)

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', { row: 3, column: 2 }, { row: 4, column: 2 }],
    ['ArrowUp', { row: 3, column: 2 }, { row: 2, column: 2 }],
    ['ArrowRight', { row: 3, column: 2 }, { row: 3, column: 3 }],
    ['ArrowLeft', { row: 3, column: 2 }, { row: 3, column: 1 }],
    ['PageDown', { row: 3, column: 2 }, { row: 22, column: 2 }],
    ['PageUp', { row: 40, column: 2 }, { row: 21, column: 2 }],
    ['Home', { row: 3, column: 2 }, { row: 3, column: 0 }],
    ['End', { row: 3, column: 2 }, { row: 3, column: 6 }],
  ])('%s moves by a cell, a page or a row', (key, from, to) => {
    expect(landing(key, from)).toEqual(to)
  })

  it('reaches both ends of the grid with Ctrl', () => {
    expect(landing('Home', { row: 300, column: 4 }, true)).toEqual({ row: 0, column: 0 })
    expect(landing('End', { row: 300, column: 4 }, true)).toEqual({ row: 49_999, column: 6 })
  })

  it('goes from the first row to the headings and no further', () => {
    expect(landing('ArrowUp', { row: 0, column: 4 })).toEqual({ row: -1, column: 4 })
    expect(landing('ArrowUp', { row: -1, column: 4 })).toEqual({ row: -1, column: 4 })
    expect(landing('PageUp', { row: 5, column: 4 })).toEqual({ row: 0, column: 4 })
    expect(landing('PageUp', { row: 0, column: 4 })).toEqual({ row: 0, column: 4 })
  })

  it('stops at the last row and column', () => {
    expect(landing('ArrowDown', { row: 49_999, column: 0 })).toEqual({ row: 49_999, column: 0 })
    expect(landing('PageDown', { row: 49_990, column: 0 })).toEqual({ row: 49_999, column: 0 })
    expect(landing('ArrowRight', { row: 0, column: 6 })).toEqual({ row: 0, column: 6 })
  })

  it('moves nothing when it is another one', () => {
    expect(landing('x', { row: 3, column: 2 })).toBeNull()
  })
})
