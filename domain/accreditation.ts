import * as z from 'zod'
import { mailAddress } from './link.ts'
import { day } from './moment.ts'
import { civilities } from './person.ts'
import { id, instant, lengths, listOf, words } from './text.ts'

/** What becomes of a request, in the order in which it usually goes. */
export const accreditationStatuses = [
  'requested',
  'forwarded',
  'granted',
  'refused',
  'waiting',
  'present',
  'absent',
] as const

export const media = ['', 'tv', 'photo', 'radio', 'writer', 'web', 'agency', 'other'] as const

/**
 * What a prefecture asks for to let somebody in. It leaves Mallette in the sheet for the desk only, and is purged some
 * days after the event.
 */
export const identitySchema = z.strictObject({
  birthDay: day.default(''),
  birthPlace: words(lengths.name),
  /** Press card, or the document that the desk asks for. */
  cardNumber: words(60),
  plate: words(30),
})

/** Where somebody asks to be, and the fate of that. `sequence` null is the whole event. */
export const placeSchema = z.strictObject({
  sequence: id.nullable().default(null),
  status: z.enum(accreditationStatuses).default('requested'),
  /** Why it was refused. */
  reason: words(lengths.line),
  pool: id.nullable().default(null),
})

/** A journalist’s request to attend an event, and its fate at each sequence. */
export const accreditationSchema = z.strictObject({
  id,
  contactId: id.nullable().default(null),
  civility: z.enum(civilities).default(''),
  given: words(lengths.name),
  family: words(lengths.name),
  outlet: words(lengths.name),
  role: words(lengths.name),
  medium: z.enum(media).default(''),
  equipment: words(lengths.line),
  mail: z.union([mailAddress, z.literal('')]).default(''),
  phone: words(40),
  note: words(lengths.line),
  identity: identitySchema.prefault({}),
  requestedAt: z.union([instant, z.literal('')]).default(''),
  places: listOf(placeSchema, 80),
})

/** A sequence of the programme as the register knows it: it keeps its id when the programme is written anew. */
export const registerSequenceSchema = z.strictObject({ id, day: day.default(''), label: words(lengths.line) })

/** Who may be close by: a pool with so many places, of one medium or of any. */
export const registerPoolSchema = z.strictObject({
  id,
  name: words(lengths.name),
  medium: z.enum(media).default(''),
  quota: z.int().min(1).max(1_000).nullable().default(null),
})

export const registerRulesSchema = z.strictObject({
  sequences: listOf(registerSequenceSchema, 80),
  pools: listOf(registerPoolSchema, 50),
  /** People of one outlet; null where the desk sets no limit. */
  quotaPerOutlet: z.int().min(1).max(100).nullable().default(null),
  /** Days after the event’s last day when identity data is purged. */
  purgeAfterDays: z.int().min(0).max(365).default(30),
})

/** The most people whose requests one register keeps. */
export const mostAccreditations = 5_000

/** The accreditation register of an event; its id is the event’s. */
export const registerSchema = registerRulesSchema.extend({
  id,
  accreditations: listOf(accreditationSchema, mostAccreditations),
  /** When identity data was purged, and of how many people; empty while it was not. */
  purgedAt: z.union([instant, z.literal('')]).default(''),
  purgedCount: z.int().min(0).default(0),
})

/** One change of the register. */
export const registerChangeSchema = z.union([
  z.strictObject({ put: accreditationSchema }),
  z.strictObject({ remove: id }),
])

export type AccreditationStatus = (typeof accreditationStatuses)[number]
export type Medium = (typeof media)[number]
export type Identity = z.output<typeof identitySchema>
export type Place = z.output<typeof placeSchema>
export type Accreditation = z.output<typeof accreditationSchema>
export type RegisterSequence = z.output<typeof registerSequenceSchema>
export type RegisterPool = z.output<typeof registerPoolSchema>
export type RegisterRules = z.output<typeof registerRulesSchema>
export type Register = z.output<typeof registerSchema>
export type RegisterChange = z.output<typeof registerChangeSchema>

export const noIdentity: Identity = identitySchema.parse({})

/** The register of an event for which nobody has asked anything yet. */
export const emptyRegister = (eventNoteId: string): Register => registerSchema.parse({ id: eventNoteId })
