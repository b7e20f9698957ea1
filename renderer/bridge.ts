import type { Announcement, Question } from '../domain/channels.ts'
import type { Announced, Answered, Asked } from '../domain/contract.ts'
import { type Result, refuse } from '../domain/failure.ts'

declare global {
  interface Window {
    /** Put there by the preload; main has checked against the contract whatever comes through it. */
    readonly mallette: {
      readonly ask: <Q extends Question>(question: Q, input: Asked<Q>) => Promise<Result<Answered<Q>>>
      readonly listen: <A extends Announcement>(
        announcement: A,
        hear: (carried: Announced<A>) => void,
      ) => () => void
    }
  }
}

/** Asks the main process. Never rejects: a door that does not answer is the failure `unexpected`. */
export async function ask<Q extends Question>(question: Q, input: Asked<Q>): Promise<Result<Answered<Q>>> {
  try {
    return await window.mallette.ask(question, input)
  } catch {
    return refuse('unexpected')
  }
}

/** Hears each announcement of this name until the returned function is called. */
export function listen<A extends Announcement>(
  announcement: A,
  hear: (carried: Announced<A>) => void,
): () => void {
  return window.mallette.listen(announcement, hear)
}
