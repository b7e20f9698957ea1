import { announcesEvent } from './compose/context.ts'
import { leavesUntold } from './corrections/leaves-untold.ts'
import { type EmbargoAt, embargoCodes } from './embargo.ts'
import type { EventNote } from './event-note.ts'
import type { FactChange } from './fact-sheet.ts'
import type { Issuer } from './issuer.ts'
import {
  bearersOf,
  duplicatesOf,
  gapsOf,
  isNumbered,
  isOutsideRanges,
  leavesGap,
  nextNumber,
  proposedNumber,
  type SeriesInput,
  type UsedNumber,
} from './number-series.ts'
import type { PressNote } from './press-note.ts'
import type { Gate, GateCode } from './release.ts'

/** A note on its way out, and what its release is held against. */
export type GateInput = {
  readonly note: PressNote
  readonly event: EventNote | null
  /** In the note’s order; the first one’s series gives the number. */
  readonly issuers: readonly Issuer[]
  /** The numbers of the other notes of that series, drafts included. */
  readonly used: readonly UsedNumber[]
  /** The number that is meant; null for that of the note, or the next one. */
  readonly number: string | null
  /** Local to the person. */
  readonly now: EmbargoAt
  /** Whether another note about the event is under an embargo that is not over. */
  readonly isEventUnderEmbargo: boolean
  /** What has changed since the released note that it answers for, and whether another answers for that one already. */
  readonly corrected: { readonly changes: readonly FactChange[]; readonly isSuperseded: boolean } | null
}

/** What stands in the way of a release, and what its author should know. Findings come on top. Pure. */
export function releaseGate(input: GateInput): Omit<Gate, 'fileNames'> {
  const { note, issuers, used, now } = input
  const [first] = issuers
  const day = note.date || now.day
  const of: SeriesInput | null = first === undefined ? null : { series: first.series, used, day }
  const proposed = of === null ? '' : proposedNumber(of)
  const number = (input.number ?? (note.number || proposed)).trim()
  const said = of === null ? [] : numberCodes(of, number)
  return {
    number,
    proposed,
    seriesIssuerId: first?.id ?? null,
    gaps: of === null ? [] : [...gapsOf(of.series, used, day)],
    duplicates: of === null ? [] : [...duplicatesOf(of.series, used, day)],
    blocks: [...noteBlocks(input), ...said.filter(isBlocking)],
    warns: [...noteWarnings(input), ...said.filter(code => !isBlocking(code))],
  }
}

const isBlocking = (code: GateCode): boolean => code === 'number-taken'

function noteBlocks({ note, event, issuers }: GateInput): GateCode[] {
  const codes: GateCode[] = []
  if (note.status !== 'draft') codes.push('already-released')
  if (!isWritten(note, event)) codes.push('nothing-written')
  if (issuers.length === 0) codes.push('issuer-missing')
  if (note.eventNoteId !== null && event === null) codes.push('event-missing')
  if (announcesEvent(note) && event?.standing === 'cancelled') codes.push('event-cancelled')
  return codes
}

/** Whether the page would hold anything but a head and a foot. */
function isWritten(note: PressNote, event: EventNote | null): boolean {
  const texts = [note.title, note.announcement, event?.purpose ?? '']
  return (
    texts.some(text => text.trim() !== '') ||
    note.body.length + note.bodyAfter.length > 0 ||
    (event !== null && event.persons.length + event.programme.days.length > 0) ||
    note.corrects?.effect === 'cancels'
  )
}

function noteWarnings({ note, event, now, isEventUnderEmbargo, corrected }: GateInput): GateCode[] {
  return [
    ...(announcesEvent(note) && event?.standing === 'option' ? ['event-option' as const] : []),
    ...(note.date !== '' && note.date !== now.day ? ['day-not-today' as const] : []),
    ...embargoCodes(note.embargo, now, isEventUnderEmbargo),
    ...(corrected?.isSuperseded === true ? ['correction-superseded' as const] : []),
    ...(leavesUntold(note, corrected?.changes ?? []) ? ['correction-outdated' as const] : []),
  ]
}

function numberCodes(of: SeriesInput, number: string): GateCode[] {
  if (number === '') {
    if (!isNumbered(of)) return []
    return nextNumber(of) === null ? ['number-missing', 'ranges-used-up'] : ['number-missing']
  }
  const bearers = bearersOf(of, number)
  const codes: GateCode[] = []
  if (bearers.some(({ isReleased }) => isReleased)) codes.push('number-taken')
  else if (bearers.length > 0) codes.push('number-reserved')
  if (isOutsideRanges(of, number)) codes.push('number-outside-ranges')
  if (codes.length === 0 && leavesGap(of, number)) codes.push('number-leaves-gap')
  return codes
}
