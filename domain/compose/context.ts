import type { EventFacts } from '../event-note.ts'
import type { HourStyle } from '../french/hours.ts'
import type { IssuerDraft } from '../issuer.ts'
import { type TimeZone, timeZones } from '../moment.ts'
import type { NoteContent } from '../press-note.ts'

/** All that a composition depends on. `facts` is null for a note from nothing. */
export type ComposeInput = {
  readonly note: NoteContent
  readonly facts: EventFacts | null
  readonly issuers: readonly IssuerDraft[]
}

/** How the first issuer writes hours and surnames: one style throughout a note. */
export type Voice = { readonly hours: HourStyle; readonly surnameCapitals: boolean }

export const voiceOf = (issuers: readonly IssuerDraft[]): Voice => ({
  hours: issuers[0]?.hourStyle ?? 'spaced',
  surnameCapitals: issuers[0]?.surnameCapitals ?? true,
})

/**
 * Whether the note announces its event and prints the programme and the accreditation: a communiqué tells what was
 * done or decided, and a note that cancels must not ask anybody to come.
 */
export const announcesEvent = ({ kind, corrects }: Pick<NoteContent, 'kind' | 'corrects'>): boolean =>
  kind !== 'communique' && corrects?.effect !== 'cancels'

/** What an hour of the event says after itself where it is not that of Paris: « (heure de La Réunion) ». */
export const zoneRemark = (zone: TimeZone): string => (timeZones[zone] === '' ? '' : ` (${timeZones[zone]})`)
