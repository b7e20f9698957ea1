import { type ReactNode, useState } from 'react'
import type { Confidence, DuplicatePair } from '../../domain/duplicate.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useToasts } from '../parts/toast.tsx'
import { PairScreen } from './pair-screen.tsx'
import { PairsScreen, pairsShown } from './pairs-screen.tsx'
import './duplicates.css'

/** The pair that is compared, and its place among those of its kind, from 0. */
type Opened = { readonly pair: DuplicatePair; readonly at: number; readonly total: number }

/** Contacts that may be the same: the list of pairs, and one pair side by side, after which the next one opens. */
export function DuplicatesScreen(): ReactNode {
  const { duplicates } = useMessages()
  const toasts = useToasts()
  const [confidence, setConfidence] = useState<Confidence | null>(null)
  /** Place of the first pair that the list shows. */
  const [from, setFrom] = useState(0)
  const [opened, setOpened] = useState<Opened | null>(null)

  /** Opens the pair at that place, or the list where there is none. */
  const openAt = async (at: number): Promise<void> => {
    const asked = await ask('duplicates.list', { confidence, from: at, count: 1 })
    const pair = asked.ok ? asked.value.pairs[0] : undefined
    if (asked.ok && pair !== undefined) return setOpened({ pair, at, total: asked.value.total })
    setOpened(null)
    toasts.say(duplicates.allSeen)
  }

  if (opened !== null) {
    const { pair, at, total } = opened
    return (
      <PairScreen
        key={`${pair.one.id} ${pair.other.id}`}
        pair={pair}
        place={duplicates.pairNumber(at + 1, total)}
        onSettled={() => void openAt(at)}
        onSkip={() => void openAt(at + 1)}
        onLeave={() => {
          setFrom(at - (at % pairsShown))
          setOpened(null)
        }}
      />
    )
  }
  return (
    <PairsScreen
      confidence={confidence}
      from={from}
      onTurn={setFrom}
      onFilter={chosen => {
        setConfidence(chosen)
        setFrom(0)
      }}
      onOpen={(pair, at, total) => setOpened({ pair, at, total })}
    />
  )
}
