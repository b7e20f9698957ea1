import { findHourMentions, type HourStyle } from '../french/hours.ts'
import type { Line } from './line.ts'

/** The style in which most hours are written. */
export function hourStyleOf(lines: readonly Line[]): HourStyle {
  const count = { spaced: 0, compact: 0, padded: 0 }
  for (const { text } of lines)
    for (const { style } of findHourMentions(text)) if (style !== 'other') count[style] += 1
  if (count.padded > 0 && count.padded * 3 >= count.spaced && count.padded >= count.compact) return 'padded'
  return count.compact > count.spaced ? 'compact' : 'spaced'
}
