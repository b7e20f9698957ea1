/**
 * What the shell is told: all is well, the note has a blocking finding or was changed, the input is bad, the file could
 * not be written, there is nothing to print with, nobody foresaw it.
 */
export const exits = {
  done: 0,
  blocked: 1,
  badInput: 2,
  notWritten: 3,
  noPress: 4,
  unexpected: 70,
} as const

/** A sentence for the person at the command line, and the exit code that goes with it. */
export class Refusal extends Error {
  readonly exit: number
  constructor(sentence: string, exit: number = exits.badInput) {
    super(sentence)
    this.exit = exit
  }
}
