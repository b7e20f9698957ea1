import { describe, expect, test } from 'vitest'
import { findings } from './findings.ts'
import { daysNamedBy } from './note-start/event-days.ts'
import { fromTemplate } from './note-start/from-template.ts'
import { shippedTemplates } from './shipped-templates.ts'

const today = '2026-11-23'

/** What only whoever starts from a template can fill in. */
const toFillIn = [
  'placeholder',
  'issuer-missing',
  'press-contact-missing',
  'deadline-missing',
  'desk-unreachable',
  'coupon-deadline-missing',
  'coupon-unanswerable',
  'appearance-incomplete',
]

test('the templates that come with Mallette are six, each for a kind of its own, with its own identity', () => {
  const all = shippedTemplates()
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(6)
  expect(new Set(all.map(({ id }) => id)).size).toBe(6)
})

describe.each(shippedTemplates())('« $name »', template => {
  const { note, event } = fromTemplate(template, null, { today, issuers: [] })
  const found = findings({ note, facts: event, issuers: [], today, communes: null })

  test('says what is to be filled in, and keeps it from leaving as it is', () => {
    const blanks = found.filter(({ code }) => code === 'placeholder')
    expect(blanks.length).toBeGreaterThan(0)
    expect(blanks.every(({ severity }) => severity === 'blocking')).toBe(true)
  })

  test('has nothing else to be corrected', () => {
    expect(found.map(({ code }) => code).filter(code => !toFillIn.includes(code))).toEqual([])
  })

  test('names no day', () => {
    expect(event === null ? [] : daysNamedBy(event)).toEqual([])
  })
})
