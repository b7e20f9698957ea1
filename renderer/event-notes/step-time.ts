import { assertNever } from '../../domain/assert-never.ts'
import { stepTimeWording } from '../../domain/compose/step-time-wording.ts'
import type { StepTime } from '../../domain/moment.ts'
import { firstHour } from '../../domain/step-time.ts'
import { formatHour } from '../formats.ts'
import type { Language } from '../messages/messages.tsx'
import { ownVoice } from './form-voice.tsx'

/** What the field shows of a time: a text that `parseStepTime` reads as the same time. */
export function writeStepTime(time: StepTime, language: Language): string {
  if (language === 'fr') return stepTimeWording(time, ownVoice)
  switch (time.kind) {
    case 'at':
      return formatHour(time.at, language)
    case 'from':
      return `From ${formatHour(time.from, language)}`
    case 'range':
      return `${formatHour(time.from, language)} – ${formatHour(time.to, language)}`
    case 'after':
      return 'Afterwards'
    case 'words':
      return time.words
    case 'none':
      return ''
    default:
      return assertNever(time)
  }
}

/** The menu beside the field: another kind of time, made of what is known already. */
export type TimeKind = StepTime['kind']
/** Either the time, or a text that waits for its end (« 9 h 15 – »). */
type TimeInKind = { readonly time: StepTime } | { readonly toFinish: string }

const leads: Record<Language, string> = { fr: 'À partir de ', en: 'From ' }

/** Turns a time into another kind without inventing an hour: what is missing is left to be typed. */
export function inKind(time: StepTime, kind: TimeKind, language: Language): TimeInKind {
  const hour = firstHour(time)
  switch (kind) {
    case 'none':
    case 'after':
      return { time: { kind } }
    case 'words':
      return time.kind === 'words' ? { time } : { toFinish: '' }
    case 'at':
      return hour === '' ? { toFinish: '' } : { time: { kind, at: hour } }
    case 'from':
      return hour === '' ? { toFinish: leads[language] } : { time: { kind, from: hour } }
    case 'range':
      if (time.kind === 'range') return { time }
      return { toFinish: hour === '' ? '' : `${formatHour(hour, language)} – ` }
  }
}
