import * as z from 'zod'

/** Lengths shared by the nouns, in UTF-16 units: generous for a press note, small enough to refuse a pasted book. */
export const lengths = { name: 120, line: 300, sentence: 1_000, paragraph: 10_000, list: 200 } as const

/** Text of at most `max` UTF-16 units; absent is the empty string. */
export const words = (max: number) => z.string().max(max).default('')

/** A list of at most `max` items; absent is the empty list. */
export const listOf = <T extends z.ZodType>(item: T, max: number = lengths.list) =>
  z.array(item).max(max).default([])

/** Identity of a stored thing: a UUID made by the main process. */
export const id = z.uuid()

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instant = z.iso.datetime({ precision: 3 })
