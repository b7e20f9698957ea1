import fc from 'fast-check'
import { expect, it } from 'vitest'
import { frenchQuotationMarks } from './quotation-marks.ts'

it.each([
  ['"a"', '« a »'],
  ['“a”', '« a »'],
  ['"a "b" c"', '« a “b” c »'],
  ['« a «b» c »', '« a « b » c »'],
  ['suite" fin', 'suite » fin'],
  ['"un\n"deux"', '« un\n« deux »'],
  ['7" de large', '7" de large'],
  ['7” de large', '7” de large'],
  ['le plan «', 'le plan « '],
  ['» suite', ' » suite'],
  ['a " b', 'a « b'],
  ['Il dit:"oui" et', 'Il dit:« oui » et'],
])('%s', (text, expected) => {
  expect(frenchQuotationMarks(text).replaceAll('\u00A0', ' ')).toBe(expected)
})

it('changes only quotation marks and the spaces inside them, once', () => {
  const marks = fc.constantFrom('"', '«', '»', '“', '”', ' ', '\u00A0', 'a', '5', '(', '.', '\n')
  const rest = (text: string) => text.replace(/["«»“”\s]/gu, '')
  fc.assert(
    fc.property(fc.array(marks), parts => {
      const text = parts.join('')
      const set = frenchQuotationMarks(text)
      expect(rest(set)).toBe(rest(text))
      expect(set).not.toMatch(/«[^\u00A0\n]|[^\u00A0\n]»/u)
    }),
    { numRuns: 1000 },
  )
})
