import { describe, expect, test } from 'vitest'
import { emptyEventNote, eventNoteDraftSchema } from '../event-note.ts'
import { pressNoteDraftSchema } from '../press-note.ts'
import { templateDraftSchema, templateSchema } from '../template.ts'
import { daysNamedBy } from './event-days.ts'
import { fromTemplate, templateOf } from './from-template.ts'

const industry = '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11'
const culture = '0b6f7a4e-2f0e-4a53-8a53-5d2f5a1f1a22'
const issuers = [{ id: industry }, { id: culture }]
const today = '2021-05-05'

const template = templateSchema.parse({
  id: industry,
  changedAt: '2021-05-01T00:00:00.000Z',
  name: 'Visite',
  kind: 'invitation',
  issuerId: culture,
  note: { title: 'XX' },
  facts: { purpose: 'un déplacement consacré à XX' },
})

describe('a note from a template', () => {
  test('takes its kind, its words and its issuer, and today', () => {
    expect(fromTemplate(template, null, { today, issuers }).note).toMatchObject({
      kind: 'invitation',
      title: 'XX',
      date: today,
      place: 'Paris',
      issuerIds: [culture],
    })
  })

  test('is signed by the usual issuer where its own is gone', () => {
    const { note } = fromTemplate(template, null, { today, issuers: [{ id: industry }] })
    expect(note.issuerIds).toEqual([industry])
    expect(fromTemplate(template, null, { today, issuers: [] }).note.issuerIds).toEqual([])
  })

  test('makes an event of its facts only where none is given', () => {
    expect(fromTemplate(template, null, { today, issuers }).event).toMatchObject({
      title: 'Visite',
      purpose: 'un déplacement consacré à XX',
    })
    expect(fromTemplate(template, emptyEventNote, { today, issuers }).event).toBe(emptyEventNote)
    expect(fromTemplate({ ...template, facts: null }, null, { today, issuers }).event).toBeNull()
  })
})

describe('a template from a note', () => {
  const work = {
    note: pressNoteDraftSchema.parse({
      kind: 'communique',
      number: '12',
      date: today,
      eventNoteId: industry,
      issuerIds: [culture, industry],
      title: 'Nos écoles',
      coupon: { untilDay: '2021-05-04', untilClock: '12:00' },
    }),
    event: eventNoteDraftSchema.parse({
      title: 'Visite',
      when: 'Jeudi 6 mai',
      programme: { days: [{ date: '2021-05-06', label: 'Premier jour' }] },
      desks: [{ deadlineDay: '2021-05-05', deadlineClock: '18:00' }],
      jottings: [{ text: 'Il pleut.' }],
    }),
  }

  test('keeps the words and loses what belongs to one note', () => {
    const made = templateOf(work, { name: 'Nos écoles', withFacts: true })
    expect(templateDraftSchema.parse(made)).toEqual(made)
    expect(made).toMatchObject({
      kind: 'communique',
      issuerId: culture,
      note: { title: 'Nos écoles', number: '', date: '', coupon: { untilDay: '', untilClock: '12:00' } },
      facts: { when: '', desks: [{ deadlineDay: '', deadlineClock: '18:00' }] },
    })
    expect(made.facts === null ? null : daysNamedBy(made.facts)).toEqual([])
  })

  test('holds no facts where they are not wanted', () => {
    expect(templateOf(work, { name: 'Nos écoles', withFacts: false }).facts).toBeNull()
  })
})
