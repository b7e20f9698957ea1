import type { Result } from '../../../domain/failure.ts'
import { lengths } from '../../../domain/text.ts'

/** A misspelt stretch of a text, in UTF-16 units. */
export type Stretch = { readonly from: number; readonly to: number }

/** What the check needs of the world around it. */
export type CheckDoor = {
  /** Asks main for the misspelt stretches of each text. */
  readonly ask: (texts: readonly string[]) => Promise<Result<readonly (readonly Stretch[])[]>>
  /** Runs an act when nothing else is to be done; returns what takes it back. */
  readonly whenIdle: (act: () => void) => () => void
}

/** The most that one question carries: main answers it in a few milliseconds. */
const batch = { texts: 400, units: 100_000 } as const
const none: readonly Stretch[] = []

/**
 * What is misspelt in the texts that an editor shows. A text is its own key: one that moves, or comes back, is not
 * asked for again. Only texts that changed are, in idle time, one question after the other. When main has no spelling
 * check nothing is misspelt, until `recheck`.
 */
export class SpellingCheck {
  readonly #door: CheckDoor
  readonly #watchers = new Set<() => void>()
  readonly #judged = new Map<string, readonly Stretch[]>()
  readonly #due = new Set<string>()
  #shown: ReadonlySet<string> = new Set()
  #cancel: (() => void) | null = null
  #isAsking = false
  #isSilent = false
  #round = 0

  constructor(door: CheckDoor) {
    this.#door = door
  }

  /** Tells all the texts that are shown now. */
  look(texts: Iterable<string>): void {
    this.#shown = new Set(texts)
    for (const text of this.#judged.keys()) if (!this.#shown.has(text)) this.#judged.delete(text)
    for (const text of this.#due) if (!this.#shown.has(text)) this.#due.delete(text)
    for (const text of this.#shown) if (canBeAsked(text) && !this.#judged.has(text)) this.#due.add(text)
    this.#plan()
  }

  /** As far as it is known: nothing of a text that was not answered yet. */
  stretchesOf(text: string): readonly Stretch[] {
    return this.#judged.get(text) ?? none
  }

  /** Asks for all texts again, because other words are accepted now. What was known shows until then. */
  recheck(): void {
    this.#round += 1
    this.#isSilent = false
    for (const text of this.#shown) if (canBeAsked(text)) this.#due.add(text)
    this.#plan()
  }

  /** Calls `watcher` when stretches became known, until the returned function is called. */
  subscribe(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => {
      this.#watchers.delete(watcher)
    }
  }

  /** Asks for nothing any more. */
  close(): void {
    this.#cancel?.()
    this.#cancel = null
    this.#isSilent = true
    this.#watchers.clear()
  }

  #plan(): void {
    if (this.#cancel !== null || this.#isAsking || this.#isSilent || this.#due.size === 0) return
    this.#cancel = this.#door.whenIdle(() => {
      this.#cancel = null
      void this.#ask()
    })
  }

  async #ask(): Promise<void> {
    const texts = firstOf(this.#due)
    const round = this.#round
    this.#isAsking = true
    const answer = await this.#door.ask(texts)
    this.#isAsking = false
    if (answer.ok) this.#take(texts, answer.value, round)
    else this.#fallSilent(round)
    this.#plan()
  }

  #take(texts: readonly string[], answer: readonly (readonly Stretch[])[], round: number): void {
    texts.forEach((text, place) => {
      if (!this.#shown.has(text)) return
      this.#judged.set(text, answer[place] ?? none)
      // What was asked before `recheck` has to be asked again.
      if (round === this.#round) this.#due.delete(text)
    })
    this.#tell()
  }

  #fallSilent(round: number): void {
    if (round !== this.#round) return
    this.#isSilent = true
    this.#judged.clear()
    this.#tell()
  }

  #tell(): void {
    for (const watcher of this.#watchers) watcher()
  }
}

/** A text of more than a paragraph is none that a note holds. */
const canBeAsked = (text: string): boolean => /\p{L}\p{L}/u.test(text) && text.length <= lengths.paragraph

function firstOf(due: Iterable<string>): string[] {
  const texts: string[] = []
  let units = 0
  for (const text of due) {
    units += text.length
    if (texts.length > 0 && (texts.length === batch.texts || units > batch.units)) break
    texts.push(text)
  }
  return texts
}
