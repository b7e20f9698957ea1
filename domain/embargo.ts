import type * as z from 'zod'
import type { embargoSchema } from './press-note.ts'

export type Embargo = z.output<typeof embargoSchema>

/** A local day and hour, `YYYY-MM-DD` and `HH:MM`. */
export type EmbargoAt = { readonly day: string; readonly clock: string }

/** Whether what is under embargo may be published by now. Without an hour, the day itself is still under it. */
export function isEmbargoOver({ day, clock }: Embargo, now: EmbargoAt): boolean {
  if (day !== now.day) return day < now.day
  return clock !== '' && clock <= now.clock
}

/** What is odd about the embargo of a note that leaves now. */
export function embargoCodes(
  embargo: Embargo | null,
  now: EmbargoAt,
  isEventUnderEmbargo: boolean,
): readonly ('embargo-past' | 'embargo-without-hour' | 'embargo-missing')[] {
  if (embargo === null) return isEventUnderEmbargo ? ['embargo-missing'] : []
  if (isEmbargoOver(embargo, now)) return ['embargo-past']
  return embargo.clock === '' ? ['embargo-without-hour'] : []
}
