import { CircleCheck, CircleDashed, CircleDot, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Confidence } from '../../domain/duplicate.ts'
import { useMessages } from '../messages/messages.tsx'

export const confidenceLooks: Record<Confidence, { readonly tone: string; readonly Icon: LucideIcon }> = {
  sure: { tone: 'green', Icon: CircleCheck },
  likely: { tone: 'amber', Icon: CircleDot },
  possible: { tone: 'grey', Icon: CircleDashed },
}

/** How sure it is that two contacts are one: icon, word and colour. */
export function ConfidenceBadge({ confidence }: { confidence: Confidence }): ReactNode {
  const { duplicates } = useMessages()
  const { tone, Icon } = confidenceLooks[confidence]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {duplicates.confidences[confidence]}
    </span>
  )
}
