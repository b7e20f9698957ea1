import { dayLength } from '../../domain/timeline/placed-steps.ts'
import { formatHour } from '../formats.ts'
import type { Language } from '../messages/messages.tsx'

/** The hour that a clock shows at a minute of the day, or of the night after it. */
export function clockOn(minute: number, language: Language): string {
  const onClock = ((minute % dayLength) + dayLength) % dayLength
  const parts = [Math.floor(onClock / 60), onClock % 60].map(part => String(part).padStart(2, '0'))
  return formatHour(parts.join(':'), language)
}
