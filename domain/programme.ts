import * as z from 'zod'
import { day, stepTimeSchema } from './moment.ts'
import { noPressAccess, pressAccessSchema } from './press-access.ts'
import { receptionSchema } from './reception.ts'
import { noSite, siteSchema } from './site.ts'
import { lengths, listOf, words } from './text.ts'

const stepShape = {
  time: stepTimeSchema.default({ kind: 'none' }),
  text: words(lengths.sentence),
  venue: words(lengths.line),
  access: pressAccessSchema.default(noPressAccess),
}

export const subStepSchema = z.strictObject(stepShape)
export const stepSchema = z.strictObject({ ...stepShape, steps: listOf(subStepSchema, 30) })

/** One stretch of a visit at one site. */
export const sequenceSchema = z.strictObject({
  title: words(lengths.line),
  site: siteSchema.default(noSite),
  intro: words(lengths.sentence),
  access: pressAccessSchema.default(noPressAccess),
  reception: listOf(receptionSchema, 6),
  steps: listOf(stepSchema, 100),
})

/** A day of the programme: a date, or a label where none is settled (« Deuxième jour »), or both. */
export const programmeDaySchema = z.strictObject({
  date: day.default(''),
  label: words(lengths.name),
  sequences: listOf(sequenceSchema, 60),
})

/** `title` empty prints « Programme prévisionnel ». */
export const programmeSchema = z.strictObject({
  title: words(lengths.name),
  caveat: words(lengths.sentence),
  access: pressAccessSchema.default(noPressAccess),
  days: listOf(programmeDaySchema, 31),
})

export type SubStep = z.output<typeof subStepSchema>
export type Step = z.output<typeof stepSchema>
export type Sequence = z.output<typeof sequenceSchema>
export type ProgrammeDay = z.output<typeof programmeDaySchema>
export type Programme = z.output<typeof programmeSchema>

export const noProgramme: Programme = { title: '', caveat: '', access: noPressAccess, days: [] }

/** Every sequence of the programme, in printed order. */
export const sequencesOf = (programme: Programme): readonly Sequence[] =>
  programme.days.flatMap(({ sequences }) => sequences)
