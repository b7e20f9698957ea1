import { RefreshCw, Users } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { Answered } from '../../domain/contract.ts'
import type { Confidence, DuplicatePair } from '../../domain/duplicate.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { PastDeeds } from '../parts/past-deeds.tsx'
import { PressFileTabs } from '../parts/press-file-tabs.tsx'
import { ProgressNote } from '../parts/progress-note.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useProgress } from '../parts/use-progress.ts'
import { useAsked } from '../use-asked.ts'
import { ConfidenceFilter } from './confidence-filter.tsx'
import { MergeSureButton } from './merge-sure-button.tsx'
import { PairList } from './pair-list.tsx'

/** Pairs shown at once. */
export const pairsShown = 50

type PairsScreenProps = {
  readonly confidence: Confidence | null
  /** Place of the first pair shown among all, from 0. */
  readonly from: number
  readonly onTurn: (from: number) => void
  readonly onFilter: (confidence: Confidence | null) => void
  readonly onOpen: (pair: DuplicatePair, at: number, total: number) => void
}

/** The search for duplicates and the pairs that it found; below, the merges of before. */
export function PairsScreen({ confidence, from, onTurn, onFilter, onOpen }: PairsScreenProps): ReactNode {
  const { duplicates, failures } = useMessages()
  const toasts = useToasts()
  const asked = useAsked('duplicates.list', { confidence, from, count: pairsShown }, 'duplicates')
  const state = asked.status === 'ready' ? asked.value.state : null
  const progress = useProgress(state === 'scanning', 'scanning')

  // The last page empties as its pairs are settled.
  const total = asked.status === 'ready' ? asked.value.total : 0
  useEffect(() => {
    if (total > 0 && from >= total) onTurn(0)
  }, [total, from, onTurn])

  const scan = async (): Promise<void> => {
    const started = await ask('duplicates.scan', {})
    if (!started.ok) toasts.show({ text: failures[started.failure.code] })
    if (asked.status === 'ready') asked.again()
  }
  const isSettled = state === 'ready' || state === 'outdated'
  return (
    <>
      <ScreenHeader
        title={duplicates.title}
        actions={
          isSettled && asked.status === 'ready' ? (
            <>
              <Button icon={<RefreshCw size={16} aria-hidden />} onPress={() => void scan()}>
                {duplicates.scanAgain}
              </Button>
              <MergeSureButton count={asked.value.sure} />
            </>
          ) : undefined
        }
      />
      <PressFileTabs />
      <div className="screen-body">
        <AskedView asked={asked}>
          {found => (
            <>
              {found.state === 'scanning' ? (
                <ProgressNote label={duplicates.scanning} progress={progress} />
              ) : null}
              {found.state === 'outdated' ? <p className="soft">{duplicates.outdated}</p> : null}
              <Found
                found={found}
                confidence={confidence}
                from={from}
                onTurn={onTurn}
                onFilter={onFilter}
                onScan={() => void scan()}
                onOpen={onOpen}
              />
            </>
          )}
        </AskedView>
        <PastDeeds
          kind="merge"
          title={duplicates.past}
          empty={duplicates.noPast}
          untitled={duplicates.sureOnes}
          counts={({ removed }) => duplicates.pastCounts(removed)}
          undo={duplicates.undoPast}
          warning={({ removed }) => duplicates.undoPastWarning(removed)}
        />
      </div>
    </>
  )
}

type FoundProps = PairsScreenProps & {
  readonly found: Answered<'duplicates.list'>
  readonly onScan: () => void
}

function Found({ found, confidence, from, onTurn, onFilter, onScan, onOpen }: FoundProps): ReactNode {
  const { duplicates } = useMessages()
  const isEmpty = found.total === 0 && confidence === null
  if (found.state === 'never') {
    return (
      <EmptyState
        icon={<Users size={28} aria-hidden />}
        title={duplicates.neverTitle}
        text={duplicates.neverText}
      >
        <Button tone="primary" onPress={onScan}>
          {duplicates.scan}
        </Button>
      </EmptyState>
    )
  }
  if (isEmpty) {
    return found.state === 'scanning' ? null : (
      <EmptyState title={duplicates.noneTitle} text={duplicates.noneText} />
    )
  }
  return (
    <div className="stack">
      <ConfidenceFilter sure={found.sure} confidence={confidence} onFilter={onFilter} />
      <PairList
        pairs={found.pairs}
        from={from}
        page={pairsShown}
        total={found.total}
        onTurn={onTurn}
        onOpen={onOpen}
      />
    </div>
  )
}
