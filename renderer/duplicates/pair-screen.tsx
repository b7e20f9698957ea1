import type { ReactNode } from 'react'
import type { DuplicatePair } from '../../domain/duplicate.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useAsked } from '../use-asked.ts'
import { useStepBack } from '../use-back-keys.ts'
import { PairForm } from './pair-form.tsx'

type PairScreenProps = {
  readonly pair: DuplicatePair
  /** « Doublons · paire 3 sur 214 ». */
  readonly place: string
  /** The pair is merged, or said not to be one. */
  readonly onSettled: () => void
  readonly onSkip: () => void
  readonly onLeave: () => void
}

/** Two contacts side by side, to be made one or kept apart. */
export function PairScreen({ pair, place, onSettled, onSkip, onLeave }: PairScreenProps): ReactNode {
  const { duplicates } = useMessages()
  const asked = useAsked('duplicates.compare', { one: pair.one.id, other: pair.other.id }, null)
  useStepBack(onLeave)
  const head = {
    eyebrow: place,
    title: duplicates.compareTitle(pair.one.name || duplicates.noName, pair.other.name || duplicates.noName),
    back: false,
  }
  const ways = (
    <>
      <Button tone="plain" onPress={onLeave}>
        {duplicates.toList}
      </Button>
      <Button tone="plain" onPress={onSkip}>
        {duplicates.skip}
      </Button>
    </>
  )
  if (asked.status === 'ready') {
    return <PairForm pair={pair} comparison={asked.value} head={head} ways={ways} onSettled={onSettled} />
  }
  return (
    <>
      <ScreenHeader {...head} actions={ways} />
      <div className="screen-body">
        <AskedView asked={asked} lines={8}>
          {() => null}
        </AskedView>
      </div>
    </>
  )
}
