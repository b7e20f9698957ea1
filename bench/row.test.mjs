import { describe, expect, it } from 'vitest'
import { row } from './row.mjs'

const measured = { area: 'word', name: 'a note', unit: 'ms', ours: [9, 12, 10] }
const rival = { name: 'python-docx', samples: [21, 20, 19] }

describe('row', () => {
  it('holds medians, their ratio and the spread of each side', () => {
    expect(row({ ...measured, rival, target: { of: 'ratio', most: 1 } })).toEqual({
      area: 'word',
      name: 'a note',
      unit: 'ms',
      ours: 10,
      rival: 'python-docx',
      theirs: 20,
      ratio: 0.5,
      target: 1,
      targetOf: 'ratio',
      holds: true,
      spread: { ours: [9, 12], theirs: [19, 21] },
    })
  })

  it.each([
    [/** @type {const} */ ({ of: 'ratio', most: 0.4 }), false],
    [/** @type {const} */ ({ of: 'ratio', most: 0.5 }), true],
    [/** @type {const} */ ({ of: 'ours', most: 9.9 }), false],
    [/** @type {const} */ ({ of: 'ours', most: 10 }), true],
  ])('under the target %j: %s', (target, holds) => {
    expect(row({ ...measured, rival, target }).holds).toBe(holds)
  })

  it('compares with nobody where there is no rival', () => {
    const alone = row({ ...measured, target: { of: 'ratio', most: 1 } })
    expect(alone).toMatchObject({ rival: null, theirs: null, ratio: null, holds: null })
    expect(alone.spread).toEqual({ ours: [9, 12], theirs: null })
  })
})
