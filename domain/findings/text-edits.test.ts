import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainSpan } from '../rich-text.ts'
import { editedSpans, editedText } from './text-edits.ts'

test('stretches are replaced, whatever their order', () => {
  const edits = [
    { from: 6, to: 11, text: 'b' },
    { from: 0, to: 5, text: 'aaaaaaa' },
  ]
  expect(editedText('hello world', edits)).toBe('aaaaaaa b')
})

test('over spans the text is the same as over one text, and the looks are those that were there', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ text: fc.string({ maxLength: 6 }), bold: fc.boolean() }), { maxLength: 6 }),
      fc.array(fc.nat(20), { minLength: 2, maxLength: 6 }),
      fc.string({ maxLength: 4 }),
      (pieces, places, text) => {
        const spans = pieces.map(piece => ({ ...plainSpan(piece.text), bold: piece.bold }))
        const whole = pieces.map(piece => piece.text).join('')
        const sorted = [...new Set(places.map(place => Math.min(place, whole.length)))].sort((a, b) => a - b)
        const edits = sorted.flatMap((from, index) => {
          const to = sorted[index + 1]
          return index % 2 === 0 && to !== undefined ? [{ from, to, text }] : []
        })
        const after = editedSpans(spans, edits)
        expect(after.map(span => span.text).join('')).toBe(editedText(whole, edits))
        expect(after.length).toBeLessThanOrEqual(spans.length)
      },
    ),
  )
})
