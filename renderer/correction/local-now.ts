import { today } from '../formats.ts'

const twoDigits = (part: number): string => String(part).padStart(2, '0')

/** This day and hour where the person is. */
export function localNow(): { readonly day: string; readonly clock: string } {
  const now = new Date()
  return { day: today(), clock: `${twoDigits(now.getHours())}:${twoDigits(now.getMinutes())}` }
}
