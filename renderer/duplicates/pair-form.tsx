import { type ReactNode, useEffect, useState } from 'react'
import { contactName, draftOf } from '../../domain/contact.ts'
import type { Answered } from '../../domain/contract.ts'
import type { DuplicatePair } from '../../domain/duplicate.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { ScreenHeader } from '../parts/screen-header.tsx'
import { useToasts } from '../parts/toast.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'
import { ConfidenceBadge } from './confidence-badge.tsx'
import { ListFieldRow } from './list-field-row.tsx'
import { PairSides } from './pair-sides.tsx'
import { SingleFieldRow } from './single-field-row.tsx'
import { fieldOrder, isListField, isSilent } from './survivor.ts'

type PairFormProps = {
  readonly pair: DuplicatePair
  readonly comparison: Answered<'duplicates.compare'>
  readonly head: { readonly eyebrow: string; readonly title: string; readonly back: boolean }
  /** The ways out without a decision. */
  readonly ways: ReactNode
  readonly onSettled: () => void
}

/** The fields of two contacts, what the survivor keeps of each, and the decision. */
export function PairForm({ pair, comparison, head, ways, onSettled }: PairFormProps): ReactNode {
  const { duplicates, failures } = useMessages()
  const toasts = useToasts()
  const told = useDeedToast()
  const { one, other, proposal } = comparison
  const [survivor, setSurvivor] = useState(proposal)
  const [isDeciding, setIsDeciding] = useState(false)
  const sides = { one: draftOf(one), other: draftOf(other), proposal }
  const ids = { one: one.id, other: other.id }

  const merge = async (): Promise<void> => {
    if (isDeciding) return
    setIsDeciding(true)
    const merged = await ask('duplicates.merge', { ...ids, draft: survivor })
    setIsDeciding(false)
    told(merged, duplicates.merged(contactName(survivor) || duplicates.noName))
    if (merged.ok) onSettled()
  }
  const setDistinct = async (areDistinct: boolean): Promise<void> => {
    if (isDeciding) return
    setIsDeciding(true)
    const set = await ask('duplicates.setDistinct', { ...ids, areDistinct })
    setIsDeciding(false)
    if (!set.ok) return toasts.show({ text: failures[set.failure.code] })
    toasts.show({
      text: duplicates.madeDistinct,
      action: {
        label: duplicates.takeBack,
        act: () => void ask('duplicates.setDistinct', { ...ids, areDistinct: false }),
      },
    })
    onSettled()
  }
  useMergeKeys(() => void merge())

  return (
    <>
      <ScreenHeader
        {...head}
        actions={
          <>
            {ways}
            <Button isDisabled={isDeciding} onPress={() => void setDistinct(true)}>
              {duplicates.distinct}
            </Button>
            <Button tone="primary" isDisabled={isDeciding} onPress={() => void merge()}>
              {duplicates.merge}
            </Button>
          </>
        }
      />
      <div className="screen-body">
        <div className="row">
          <ConfidenceBadge confidence={pair.confidence} />
          <span>{duplicates.why(pair.reasons.map(reason => duplicates.reasons[reason]).join(', '))}</span>
        </div>
        <div className="comparison">
          <PairSides one={one} other={other} />
          {fieldOrder
            .filter(field => !isSilent(sides, field))
            .map(field =>
              isListField(field) ? (
                <ListFieldRow
                  key={field}
                  field={field}
                  sides={sides}
                  survivor={survivor}
                  onChange={setSurvivor}
                />
              ) : (
                <SingleFieldRow
                  key={field}
                  field={field}
                  sides={sides}
                  survivor={survivor}
                  onChange={setSurvivor}
                />
              ),
            )}
        </div>
        <p className="soft">{duplicates.compareText}</p>
      </div>
    </>
  )
}

/** Ctrl+Enter merges from wherever the focus is, so that a long list is gone through without the mouse. */
function useMergeKeys(merge: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return
      event.preventDefault()
      merge()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
