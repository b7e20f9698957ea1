import { remembering } from '../remembering.ts'

/** The most texts whose reading is kept: those of two long notes. */
const most = 1_000

/**
 * A reading of texts that keeps what it read lately, for readings that depend on the text alone: a key changes one text
 * of hundreds, and all are checked again after it. What it gives must not be changed.
 */
export const remembered = <T extends object>(read: (text: string) => T): ((text: string) => T) =>
  remembering(read, most, Number.POSITIVE_INFINITY)
