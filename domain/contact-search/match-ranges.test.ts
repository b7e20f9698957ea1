import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchRanges } from './match-ranges.ts'

/** The text with what is highlighted between brackets. */
function shown(text: string, words: string): string {
  const parts: string[] = []
  let done = 0
  for (const [start, end] of matchRanges(text, words)) {
    parts.push(text.slice(done, start), '[', text.slice(start, end), ']')
    done = end
  }
  return parts.join('') + text.slice(done)
}

test.each([
  ['Paul Dupont', 'dup', 'Paul [Dup]ont'],
  ['Paul Dupont', 'dup pa', '[Pa]ul [Dup]ont'],
  ['Paul Dupont', 'upon', 'Paul Dupont'],
  ['Éléonore', 'ele', '[Élé]onore'],
  ['E\u0301le\u0301onore', 'ele', '[E\u0301le\u0301]onore'],
  ['L’Œil', 'oei', 'L’[Œi]l'],
  ['L’Œil', 'o', 'L’[Œ]il'],
  ['L’Express', 'express', 'L’[Express]'],
  ['L’Express', 'lexp', '[L’Exp]ress'],
  ['Saint-Denis', 'saintden', '[Saint-Den]is'],
  ['Saint-Denis', 'saint-den', '[Saint-Den]is'],
  ['Saint Denis', 'saintden', 'Saint Denis'],
  ['redaction@lexpress.fr', 'express', 'redaction@lexpress.fr'],
  ['redaction@lexpress.fr', 'lexp', 'redaction@[lexp]ress.fr'],
  ['e.dupont@lemonde.fr', 'nde.fr', 'e.dupont@lemo[nde.fr]'],
  ['06 39 98 12 34', '0639', '[06 39] 98 12 34'],
  ['06 39 98 12 34', '06 39', '[06 39] 98 12 34'],
  ['06 39 98 12 34', '+33 6 39', '[06 39] 98 12 34'],
  ['06\u00A039\u00A098\u00A012\u00A034', '99812', '06\u00A03[9\u00A098\u00A012]\u00A034'],
  ['+32 2 287 62 11', '+32 2 28', '+[32 2 28]7 62 11'],
  ['0262 90 21 21', '+262 262 90', '[0262 90] 21 21'],
  ['France 3', 'france 3', '[France] [3]'],
  ['Paul', '', 'Paul'],
  ['', 'paul', ''],
])('%s found by %s shows %s', (text, words, expected) => {
  expect(shown(text, words)).toBe(expected)
})

test('stretches are in order, apart and inside the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary', maxLength: 12 }),
      (text, words) => {
        let before = -1
        for (const [start, end] of matchRanges(text, words)) {
          expect(start).toBeGreaterThan(before)
          expect(end).toBeGreaterThan(start)
          before = end
        }
        expect(before).toBeLessThanOrEqual(text.length)
      },
    ),
  )
})
