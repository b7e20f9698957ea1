import * as z from 'zod'

/** A calendar day `YYYY-MM-DD` that exists; the empty string says that none is given yet. */
export const day = z.union([z.iso.date(), z.literal('')])

/** A calendar day that must be given. */
export const givenDay = z.iso.date()

/** A local hour `HH:MM` on 24 hours; the empty string says that none is given yet. */
export const clock = z.union([z.iso.time({ precision: -1 }), z.literal('')])

/** A local hour that must be given. */
export const givenClock = z.iso.time({ precision: -1 })

/**
 * The time of a step. `after` is « à l’issue »; `words` is anything that the hands of a clock do not show
 * (« en fin de matinée »).
 */
export const stepTimeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({ kind: z.literal('at'), at: givenClock }),
  z.strictObject({ kind: z.literal('from'), from: givenClock }),
  z.strictObject({ kind: z.literal('range'), from: givenClock, to: givenClock }),
  z.strictObject({ kind: z.literal('after') }),
  z.strictObject({ kind: z.literal('words'), words: z.string().min(1).max(60) }),
])

export type StepTime = z.output<typeof stepTimeSchema>

const zoneNames = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Cayenne',
  'Indian/Reunion',
  'Indian/Mayotte',
  'America/Miquelon',
  'America/St_Barthelemy',
  'America/Marigot',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Pacific/Marquesas',
  'Pacific/Wallis',
] as const

export type TimeZone = (typeof zoneNames)[number]

/** Time zones of the Republic (IANA names) with the words that a note adds to its hours. */
export const timeZones: Record<TimeZone, string> = {
  'Europe/Paris': '',
  'America/Guadeloupe': 'heure de la Guadeloupe',
  'America/Martinique': 'heure de la Martinique',
  'America/Cayenne': 'heure de Guyane',
  'Indian/Reunion': 'heure de La Réunion',
  'Indian/Mayotte': 'heure de Mayotte',
  'America/Miquelon': 'heure de Saint-Pierre-et-Miquelon',
  'America/St_Barthelemy': 'heure de Saint-Barthélemy',
  'America/Marigot': 'heure de Saint-Martin',
  'Pacific/Noumea': 'heure de Nouméa',
  'Pacific/Tahiti': 'heure de Tahiti',
  'Pacific/Marquesas': 'heure des Marquises',
  'Pacific/Wallis': 'heure de Wallis',
}

export const timeZoneSchema = z.enum(zoneNames).default('Europe/Paris')
