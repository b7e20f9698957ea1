import { expect, test } from 'vitest'
import type { Finding } from '../../domain/findings.ts'
import { bySeverity, entriesOf, keysOf, writtenHours } from './findings-entries.ts'
import { findingsMarks } from './findings-marks.ts'

const capital = (field: string): Finding => ({
  code: 'unaccented-capital',
  severity: 'advice',
  part: 'body',
  field,
  from: 2,
  to: 6,
  written: 'Etat',
  suggestion: 'État',
})
const hour = (written: string): Finding => ({
  code: 'hour-style',
  severity: 'advice',
  part: 'body',
  field: 'body[0]',
  from: 0,
  to: written.length,
  written,
  suggestion: '9 h',
})
const missing: Finding = { code: 'date-missing', severity: 'blocking', part: 'heading', field: 'date' }

test('the same slip in two places is one thing to check', () => {
  const entries = entriesOf([capital('body[0]'), missing, capital('body[1]')])
  expect(entries.map(({ findings }) => findings.length)).toEqual([2, 1])
  expect(keysOf(entries[0] ?? { id: '', first: missing, findings: [] })).toHaveLength(1)
})

test('hours of another style are put right together, and silenced each by itself', () => {
  const [entry] = entriesOf([hour('9h'), hour('09 h 00'), hour('9h')])
  if (entry === undefined) throw new Error('no entry')
  expect(entry.findings).toHaveLength(3)
  expect(writtenHours(entry.findings)).toEqual(['9h', '09 h 00'])
  expect(keysOf(entry)).toHaveLength(2)
})

test('what blocks comes first, and a weight without anything is left out', () => {
  const groups = bySeverity(entriesOf([capital('body[0]'), missing]))
  expect(groups.map(({ severity }) => severity)).toEqual(['blocking', 'advice'])
})

test('the page marks a stretch, or a whole field', () => {
  expect(findingsMarks([capital('body[0]'), missing], ({ code }) => code)).toEqual([
    { path: 'body[0]', from: 2, to: 6, severity: 'advice', sentence: 'unaccented-capital' },
    { path: 'date', severity: 'blocking', sentence: 'date-missing' },
  ])
})
