import { describe, expect, test } from 'vitest'
import { eventNoteDraftSchema } from '../../domain/event-note.ts'
import { eventFindings, fieldOfFailure } from './event-findings.ts'

describe('the findings of an event', () => {
  test('leave out what only a note is missing', () => {
    expect(eventFindings(eventNoteDraftSchema.parse({}), null)).toEqual([])
  })

  test('name the field of the draft, the gravest first and each once', () => {
    const draft = eventNoteDraftSchema.parse({
      purpose: 'une visite de l’ECOLE et de son ECOLE, à 9h30',
      desks: [{ office: 'la préfecture', mails: ['pref@exemple.fr'] }],
    })
    expect(eventFindings(draft, null).map(({ code, field }) => [code, field])).toEqual([
      ['deadline-missing', 'desks[0].deadlineDay'],
      ['unaccented-capital', 'purpose'],
    ])
  })
})

test('a refusal of main names a field of the draft', () => {
  expect(fieldOfFailure('draft.programme.days[0].date')).toBe('programme.days[0].date')
  expect(fieldOfFailure('id')).toBe('id')
  expect(fieldOfFailure(undefined)).toBe('')
})
