import { assertNever } from '../assert-never.ts'
import { findHourMentions, formatClock } from '../french/hours.ts'
import type { StepTime } from '../moment.ts'
import type { Voice } from './context.ts'

/** The time of a step as printed, empty when it has none. */
export function stepTimeWording(time: StepTime, voice: Voice): string {
  switch (time.kind) {
    case 'none':
      return ''
    case 'at':
      return formatClock(time.at, voice.hours)
    case 'from':
      return `À partir de ${formatClock(time.from, voice.hours)}`
    case 'range':
      // A narrow column breaks the line after the dash, never before it.
      return `${formatClock(time.from, voice.hours)}\u00A0– ${formatClock(time.to, voice.hours)}`
    case 'after':
      return 'À l’issue'
    case 'words':
      return time.words
    default:
      return assertNever(time)
  }
}

/** The hour at which a step begins, 'HH:MM', as far as its time says; null otherwise. */
export function startClock(time: StepTime): string | null {
  if (time.kind === 'at') return time.at
  if (time.kind === 'from' || time.kind === 'range') return time.from
  return time.kind === 'words' ? (findHourMentions(time.words)[0]?.clock ?? null) : null
}
