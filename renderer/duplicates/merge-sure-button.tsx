import { type ReactNode, useState } from 'react'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { useDeedToast } from '../parts/use-deed-toast.ts'

/** Merges all pairs of which the rules are sure, at once; nothing where there is none. */
export function MergeSureButton({ count }: { count: number }): ReactNode {
  const { duplicates } = useMessages()
  const told = useDeedToast()
  const [isMerging, setIsMerging] = useState(false)
  if (count === 0) return null
  const merge = async (): Promise<void> => {
    setIsMerging(true)
    const merged = await ask('duplicates.mergeSure', {})
    setIsMerging(false)
    told(merged, duplicates.sureMerged(merged.ok ? (merged.value.deed?.removed ?? 0) : 0))
  }
  return (
    <Button tone="primary" isDisabled={isMerging} onPress={() => void merge()}>
      {duplicates.mergeSure(count)}
    </Button>
  )
}
