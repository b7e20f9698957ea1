import { Equal, GitCompareArrows } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Whether both contacts say the same of a field: icon and word. */
export function FieldState({ isAgreed }: { isAgreed: boolean }): ReactNode {
  const { duplicates } = useMessages()
  const Icon = isAgreed ? Equal : GitCompareArrows
  return (
    <span className="comparison-state" data-agreed={isAgreed ? '' : undefined}>
      <Icon size={14} aria-hidden />
      {isAgreed ? duplicates.same : duplicates.differs}
    </span>
  )
}
