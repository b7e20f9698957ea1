import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Button } from './button.tsx'

type PagerProps = {
  /** Index of the first line shown, from 0. */
  readonly from: number
  readonly count: number
  readonly total: number
  readonly onTurn: (from: number) => void
}

/** Which stretch of a long list is shown, and the ways to the next and the one before; nothing for one page. */
export function Pager({ from, count, total, onTurn }: PagerProps): ReactNode {
  const { pressFile } = useMessages()
  if (total <= count) return null
  return (
    <div className="row">
      <Button
        icon={<ChevronLeft size={16} aria-hidden />}
        isDisabled={from === 0}
        onPress={() => onTurn(Math.max(0, from - count))}
      >
        {pressFile.previousPage}
      </Button>
      <Button
        icon={<ChevronRight size={16} aria-hidden />}
        isDisabled={from + count >= total}
        onPress={() => onTurn(from + count)}
      >
        {pressFile.nextPage}
      </Button>
      <span className="soft">{pressFile.range(from + 1, Math.min(from + count, total), total)}</span>
    </div>
  )
}
