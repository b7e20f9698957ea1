import { binDays } from '../../domain/binned.ts'

const day = 24 * 60 * 60 * 1_000

/** Days that a thing, removed at an ISO instant, has yet to stay in the bin, the one that has begun included. */
export const daysLeft = (removedAt: string, now: Date): number =>
  Math.max(0, Math.ceil((Date.parse(removedAt) + binDays * day - now.getTime()) / day))
