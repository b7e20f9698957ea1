import { setTimeout as wait } from 'node:timers/promises'
import type { Noun } from '../../domain/contract.ts'
import type { SourceName, Stretch } from './messages.ts'
import type { Sources } from './sources.ts'
import type { SpellingThread } from './thread.ts'

/** The spelling check with all that it accepts kept up to date. Null answers mean that it is out of order. */
export type Speller = {
  readonly check: (texts: readonly string[]) => Promise<Stretch[][] | null>
  readonly suggest: (word: string) => Promise<string[] | null>
  /** Tells that something of this noun changed. */
  readonly hear: (noun: Noun) => void
}

type SpellerPlace = {
  readonly thread: SpellingThread
  readonly sources: Sources
  /** Told that texts may be judged otherwise than before. */
  readonly changed: () => void
  /** Told of a source that could not be read. */
  readonly report: (error: unknown) => void
  /** Milliseconds that the first question waits for slow sources, and that they rest after a change. */
  readonly patience?: { readonly first: number; readonly calm: number }
}

const names: readonly SourceName[] = ['own', 'store', 'press-file']

/**
 * Reads nothing before it is asked for the first time. After a change, what is read quickly is read again at the next
 * question, the rest when there has been no other change for a while.
 */
export function createSpeller(place: SpellerPlace): Speller {
  const { thread, sources, changed, report, patience = { first: 3_000, calm: 2_000 } } = place
  const given = new Map<SourceName, string>()
  const outdated = new Set<SourceName>()
  let opening: Promise<void> | null = null
  let timer: NodeJS.Timeout | undefined

  /** Whether the source gave other words than before. */
  async function read(name: SourceName): Promise<boolean> {
    outdated.delete(name)
    try {
      const lines = await sources[name].read()
      if (lines === given.get(name)) return false
      given.set(name, lines)
      thread.accept(name, lines)
      return true
    } catch (error) {
      report(error)
      return false
    }
  }

  async function readAndTell(name: SourceName): Promise<void> {
    if (await read(name)) changed()
  }

  async function open(): Promise<void> {
    const isSlow = (name: SourceName): boolean => sources[name].isSlow
    let isLate = false
    const slow = names.filter(isSlow).map(async name => {
      if ((await read(name)) && isLate) changed()
    })
    await Promise.all(names.filter(name => !isSlow(name)).map(read))
    await Promise.race([Promise.all(slow), wait(patience.first, undefined, { ref: false })])
    isLate = true
  }

  async function bringUpToDate(): Promise<void> {
    opening ??= open()
    await opening
    for (const name of [...outdated].filter(name => !sources[name].isSlow)) {
      // Whoever changed one’s own words has told of it.
      if (name === 'own') await read(name)
      else await readAndTell(name)
    }
  }

  return {
    check: async texts => {
      await bringUpToDate()
      return thread.check(texts)
    },
    suggest: async word => {
      await bringUpToDate()
      return thread.suggest(word)
    },
    hear: noun => {
      if (opening === null) return
      for (const name of names.filter(name => sources[name].nouns.includes(noun))) {
        outdated.add(name)
        if (!sources[name].isSlow) continue
        clearTimeout(timer)
        timer = setTimeout(() => void readAndTell(name), patience.calm).unref()
      }
    },
  }
}
