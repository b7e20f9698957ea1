import { expect, test } from 'vitest'
import { row } from './row.mjs'
import { table } from './table.mjs'

test('says plainly what holds and what does not, area by area', () => {
  const measured = { name: 'a note', unit: 'ms', ours: [9, 12, 10] }
  const rival = { name: 'python-docx', samples: [21, 20, 19] }
  const shown = table([
    row({ ...measured, area: 'word', rival, target: { of: 'ratio', most: 0.4 } }),
    row({ ...measured, area: 'typing', target: { of: 'ours', most: 50 } }),
  ])
  expect(shown.split('\n')).toEqual([
    'word      Mallette             rival                             ratio  target',
    '  a note  10.0 ms (9.00–12.0)  20.0 ms (19.0–21.0)  python-docx  0.50   ≤ 0.4    ✗',
    '',
    'typing    Mallette             rival                             ratio  target',
    '  a note  10.0 ms (9.00–12.0)                                           ≤ 50 ms  ✓',
  ])
})
