import { beginningOf } from './condition-days.ts'
import type { Contact } from './contact.ts'

type Reviewed = Pick<Contact, 'createdAt' | 'informedOn' | 'reviewedOn'>

/** The day that many years before `today`, both `YYYY-MM-DD`. */
export function reviewLimit(today: string, years: number): string {
  const year = Number(today.slice(0, 4)) - years
  // 29 February has no day of its own three years before.
  const day = today.slice(4) === '-02-29' ? '-02-28' : today.slice(4)
  return `${String(year).padStart(4, '0')}${day}`
}

/**
 * Whether nothing gave a reason to keep a contact since a day: she was not used (`lastUsed` is an instant, or
 * empty), taken in, told about it, or kept at a review.
 */
export function reviewTest(limit: string): (contact: Reviewed, lastUsed: string) => boolean {
  const instant = beginningOf(limit)
  return ({ createdAt, informedOn, reviewedOn }, lastUsed) =>
    lastUsed < instant && createdAt < instant && informedOn < limit && reviewedOn < limit
}

/** What a queue of reviews is put in order by: the longest without a reason to keep her comes first. */
export const reviewKey = ({ createdAt, informedOn, reviewedOn }: Reviewed, lastUsed: string): string =>
  [lastUsed, createdAt, informedOn, reviewedOn].reduce((last, stamp) => (stamp > last ? stamp : last), '')
