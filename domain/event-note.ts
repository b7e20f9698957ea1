import * as z from 'zod'
import { accreditationDeskSchema } from './accreditation-desk.ts'
import { day, timeZoneSchema } from './moment.ts'
import { personSchema } from './person.ts'
import { noProgramme, programmeSchema } from './programme.ts'
import { receptionSchema } from './reception.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

export const noticeSubjects = ['health', 'security', 'image-rights', 'streaming', 'other'] as const

/** A warning to the press. After `validUntil` (a day, or empty) it should no longer leave in a note. */
export const noticeSchema = z.strictObject({
  subject: z.enum(noticeSubjects).default('other'),
  text: words(lengths.sentence),
  validUntil: day.default(''),
})

/** What was jotted down on the spot: a remark, a quote with its speaker, a figure. */
export const jottingSchema = z.strictObject({
  kind: z.enum(['remark', 'quote', 'figure']).default('remark'),
  at: z.union([instant, z.literal('')]).default(''),
  speaker: words(lengths.name),
  text: words(lengths.paragraph),
})

/** Whether a visit is only thought of, will take place, or was called off. */
export const standings = ['option', 'confirmed', 'cancelled'] as const

/** The facts about a visit that any number of press notes are composed from. */
export const eventFactsShape = {
  persons: listOf(personSchema, 30),
  purpose: words(lengths.sentence).describe('Reads after « pour »: « un déplacement consacré aux… ».'),
  when: words(lengths.line).describe(
    'Prints instead of the generated line (« Jeudi 6 mai – Matinée ») when given.',
  ),
  where: words(lengths.line).describe(
    'Prints instead of the generated line (« Lieusaint (77) ») when given.',
  ),
  timeZone: timeZoneSchema.describe('Hours are local to it.'),
  programme: programmeSchema.default(noProgramme),
  reception: listOf(receptionSchema, 6).describe(
    'Where and when the press is received, for the whole event.',
  ),
  desks: listOf(accreditationDeskSchema, 6).describe('Where to ask for accreditation.'),
  notices: listOf(noticeSchema, 10).describe('Warnings to the press.'),
}

export const eventFactsSchema = z.strictObject(eventFactsShape)

export const eventNoteDraftSchema = z.strictObject({
  title: words(lengths.line),
  standing: z.enum(standings).default('confirmed'),
  ...eventFactsShape,
  jottings: listOf(jottingSchema, 500),
})

export const eventNoteSchema = eventNoteDraftSchema.extend({ id, createdAt: instant, changedAt: instant })

export type Standing = (typeof standings)[number]
export type Notice = z.output<typeof noticeSchema>
export type Jotting = z.output<typeof jottingSchema>
export type EventFacts = z.output<typeof eventFactsSchema>
export type EventNoteDraft = z.output<typeof eventNoteDraftSchema>
export type EventNote = z.output<typeof eventNoteSchema>

/** An event of which nothing is written yet. */
export const emptyEventNote: EventNoteDraft = eventNoteDraftSchema.parse({})

/** The days of the programme that have a date, in order and without doubles. */
export const datesOf = (facts: EventFacts): readonly string[] =>
  [...new Set(facts.programme.days.map(({ date }) => date).filter(date => date !== ''))].sort()

/** What a person may change of an event: all but identity and dates, which main keeps. */
export function eventDraftOf(event: EventNote): EventNoteDraft {
  const { id: _id, createdAt: _createdAt, changedAt: _changedAt, ...draft } = event
  return draft
}
