import { checkedNote, type Finding, type FindingsInput, rules, sorted } from '../../domain/findings.ts'

/** The most that a pass waits for an idle moment, and that it takes of a moment which is none; ms. */
const pauses = { patience: 20, taken: 6 } as const

/**
 * Runs the rules one by one in idle moments and hands over what they found together: a key in between waits for a few
 * milliseconds at most. A pass goes on to its end whatever changes meanwhile, and the next one takes what is newest:
 * findings follow also somebody who never pauses.
 */
export class FindingPasses {
  readonly #tell: (found: readonly Finding[]) => void
  #newest: FindingsInput | null = null
  #idle: number | null = null

  constructor(tell: (found: readonly Finding[]) => void) {
    this.#tell = tell
  }

  check(input: FindingsInput): void {
    this.#newest = input
    if (this.#idle === null) this.#begin()
  }

  stop(): void {
    if (this.#idle !== null) cancelIdleCallback(this.#idle)
    this.#idle = null
    this.#newest = null
  }

  #begin(): void {
    const input = this.#newest
    this.#newest = null
    if (input === null) return
    const found: Finding[] = []
    let checked: ReturnType<typeof checkedNote> | null = null
    let next = 0
    const goOn = (deadline: IdleDeadline): void => {
      this.#idle = null
      const end = performance.now() + Math.max(pauses.taken, deadline.timeRemaining() - 1)
      checked ??= checkedNote(input)
      do {
        found.push(...(rules[next]?.(checked) ?? []))
        next += 1
      } while (next < rules.length && performance.now() < end)
      if (next < rules.length) {
        wait()
        return
      }
      this.#tell(sorted(found))
      this.#begin()
    }
    const wait = (): void => {
      this.#idle = requestIdleCallback(goOn, { timeout: pauses.patience })
    }
    wait()
  }
}
