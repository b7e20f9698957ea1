import { assertNever } from '../assert-never.ts'
import { nounOf } from '../compose/correction.ts'
import { bareNumber } from '../compose/end-marks.ts'
import { locativeOf } from '../compose/places.ts'
import type { EventNoteDraft } from '../event-note.ts'
import { datesOf } from '../event-note.ts'
import type { FactChange } from '../fact-sheet.ts'
import { deOffice } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { longDate } from '../french/dates.ts'
import { formatClock, type HourStyle } from '../french/hours.ts'
import type { Correction, PressNoteDraft } from '../press-note.ts'
import type { Release } from '../release.ts'
import { type Passage, plainSpan, type RichText, type Span } from '../rich-text.ts'
import { lengths } from '../text.ts'
import { changeSpans } from './change-spans.ts'

/** The ways in which a note answers for an earlier one, in the order of how much they say. */
export const correctionEffects = ['updates', 'corrects', 'cancels-and-replaces', 'cancels'] as const

export type CorrectionEffect = Correction['effect']

/** What a correction is drafted from: the release that it answers for, what changed since, and this moment. */
export type CorrectionOccasion = {
  readonly release: Pick<Release, 'noteId' | 'number' | 'day' | 'work'>
  readonly changes: readonly FactChange[]
  /** The event as it is today; null where there is none. */
  readonly event: EventNoteDraft | null
  /** The local day and hour. */
  readonly day: string
  readonly clock: string
  readonly hours: HourStyle
}

const bold = (text: string): Span => ({ ...plainSpan(text), bold: true })
const paragraph = (...spans: readonly Span[]): Passage => ({ kind: 'paragraph', spans: [...spans] })

/**
 * The draft of a note that updates, corrects, replaces or cancels a released one: its words with today’s facts, linked
 * to it, dated today, without a number, which it takes at its own release. Pure.
 */
export function draftCorrection(effect: CorrectionEffect, occasion: CorrectionOccasion): PressNoteDraft {
  const { release, day } = occasion
  const { note } = release.work
  const draft: PressNoteDraft = {
    ...note,
    number: '',
    date: day,
    silenced: [],
    corrects: { effect, noteId: release.noteId, number: release.number, day: release.day },
  }
  switch (effect) {
    case 'updates':
      return { ...draft, body: withLead(updateLead(occasion), note.body) }
    case 'corrects':
      return { ...draft, body: withLead(correctionLead(occasion), note.body) }
    case 'cancels-and-replaces':
      return draft
    case 'cancels':
      return cancellation(draft, occasion)
    default:
      return assertNever(effect)
  }
}

/** Most passages of a body; what leads it must not make the draft too long to be kept. */
const mostPassages = 500

const withLead = (lead: readonly Passage[], body: RichText): Passage[] =>
  [...lead, ...body].slice(0, mostPassages)

const listOfChanges = (changes: readonly FactChange[]): Passage => ({
  kind: 'list',
  ordered: false,
  items: changes.slice(0, lengths.list).map(changeSpans),
})

/** « [mise à jour du mercredi 5 mai 2021, 19 h 42 : …] », in one line where one thing changed. */
function updateLead({ changes, day, clock, hours }: CorrectionOccasion): Passage[] {
  const when = `mise à jour du ${longDate(day)}, ${formatClock(clock, hours)}`
  const [only] = changes
  if (only === undefined) return [paragraph(bold(`[${when}]`))]
  if (changes.length > 1) return [paragraph(bold(`[${when}\u00A0:]`)), listOfChanges(changes)]
  return [paragraph(bold(`[${when}\u00A0: `), ...changeSpans(only), bold(']'))]
}

/** What a correction says first: all that differs from the note that newsrooms hold. */
function correctionLead({ changes, release }: CorrectionOccasion): Passage[] {
  const number = bareNumber(release.number)
  const which = `${deOffice(nounOf(release.work.note.kind))}${number === '' ? '' : ` n°\u00A0${number}`}`
  const sentence = `Les informations suivantes remplacent celles ${which}\u00A0:`
  return changes.length === 0
    ? [paragraph(bold(sentence))]
    : [paragraph(bold(sentence)), listOfChanges(changes)]
}

/** A note that takes back: it must ask nobody to come, and say nothing else. */
function cancellation(draft: PressNoteDraft, { event }: CorrectionOccasion): PressNoteDraft {
  return {
    ...draft,
    embargo: null,
    title: draft.title === '' ? '' : `Annulation\u00A0: ${draft.title}`.slice(0, lengths.line),
    announcement: event === null ? '' : cancellationSentence(event),
    body: [],
    bodyAfter: [],
    boilerplates: [],
    links: [],
    files: [],
  }
}

/** « Le déplacement prévu jeudi 6 mai 2021 en Seine-et-Marne (77) est annulé. » */
function cancellationSentence(event: EventNoteDraft): string {
  const dates = datesOf(event)
  const [first] = dates
  const when =
    first === undefined ? '' : dates.length > 1 ? ` à partir du ${longDate(first)}` : ` le ${longDate(first)}`
  const where = locativeOf(event)
  return capitalized(`le déplacement prévu${when}${where === '' ? '' : ` ${where}`} est annulé.`)
}
