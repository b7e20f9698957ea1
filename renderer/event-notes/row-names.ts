import { dayMonth } from '../../domain/french/dates.ts'
import type { StepTime } from '../../domain/moment.ts'
import type { ProgrammeDay, Sequence } from '../../domain/programme.ts'
import type { Language } from '../messages/messages.tsx'
import { writeStepTime } from './step-time.ts'

/** Longest name of a row in a menu or a message, in UTF-16 units. */
const longest = 60

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`

const joined = (parts: readonly string[]): string => shortened(parts.filter(part => part !== '').join(' '))

/** « 9 h 30 Arrivée de la ministre »; empty while nothing is typed. */
export const stepName = (
  { time, text, venue }: { time: StepTime; text: string; venue: string },
  language: Language,
): string => joined([writeStepTime(time, language), text || venue])

/** The title of a sequence, or where it takes place; empty while neither is known. */
export const sequenceName = ({ title, site }: Sequence): string =>
  shortened(title || site.name || site.commune)

/** « 6 mai Deuxième jour »; empty while nothing is typed. */
export const dayName = ({ date, label }: ProgrammeDay): string =>
  joined([date === '' ? '' : dayMonth(date), label])
