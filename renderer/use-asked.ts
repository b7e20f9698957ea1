import { useCallback, useEffect, useRef, useState } from 'react'
import type { Question } from '../domain/channels.ts'
import type { Answered, Asked, Noun } from '../domain/contract.ts'
import type { Failure } from '../domain/failure.ts'
import { ask, listen } from './bridge.ts'
import { flushAll } from './parts/pending-saves.ts'

/** What a screen knows of a question: nothing yet, why not, or the answer. `again` asks once more. */
export type Asking<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly failure: Failure; readonly again: () => void }
  | { readonly status: 'ready'; readonly value: T; readonly again: () => void }

type Held<T> = { readonly key: string; readonly round: number; readonly asking: Asking<T> }

/**
 * Asks when the screen opens or the input changes, and again each time main announces that one of `nouns`
 * changed; the earlier answer stays on screen meanwhile. An answer that arrives after a later question was
 * asked is dropped. Null as the only noun means that the screen keeps its first answer: it is asked for once all that
 * another screen left unsaved is written, which the form would otherwise write over.
 */
export function useAsked<Q extends Question>(
  question: Q,
  input: Asked<Q>,
  ...nouns: readonly (Noun | null)[]
): Asking<Answered<Q>> {
  const key = `${question} ${JSON.stringify(input)}`
  const heard = nouns.filter(noun => noun !== null).join(' ')
  const latest = useRef(input)
  const [held, setHeld] = useState<Held<Answered<Q>>>({ key: '', round: 0, asking: { status: 'loading' } })
  const [round, setRound] = useState(0)
  const again = useCallback(() => setRound(before => before + 1), [])

  useEffect(() => {
    latest.current = input
  }, [input])

  useEffect(() => {
    let isCurrent = true
    const answered = async (): Promise<void> => {
      if (heard === '') await flushAll()
      const result = await ask(question, latest.current)
      if (!isCurrent) return
      const asking = result.ok
        ? ({ status: 'ready', value: result.value, again } as const)
        : ({ status: 'failed', failure: result.failure, again } as const)
      setHeld({ key, round, asking })
    }
    void answered()
    return () => {
      isCurrent = false
    }
  }, [question, key, round, again, heard])

  useEffect(() => {
    if (heard === '') return
    return listen('changed', ({ noun }) => {
      if (heard.split(' ').includes(noun)) again()
    })
  }, [heard, again])

  return held.key === key ? held.asking : { status: 'loading' }
}
