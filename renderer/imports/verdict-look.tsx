import { Ban, CircleCheck, CircleHelp, CircleX, type LucideIcon, PencilLine, UserPlus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ImportVerdict } from '../../domain/contact-import.ts'
import { useMessages } from '../messages/messages.tsx'

/** How each verdict is drawn beside its word: never by colour alone. */
export const verdictLooks: Record<ImportVerdict, { readonly tone: string; readonly Icon: LucideIcon }> = {
  created: { tone: 'green', Icon: UserPlus },
  updated: { tone: 'blue', Icon: PencilLine },
  unchanged: { tone: 'grey', Icon: CircleCheck },
  doubtful: { tone: 'amber', Icon: CircleHelp },
  refused: { tone: 'red', Icon: CircleX },
  opposed: { tone: 'grey', Icon: Ban },
}

/** What becomes of one row: icon, word and colour. */
export function VerdictBadge({ verdict }: { verdict: ImportVerdict }): ReactNode {
  const { imports } = useMessages()
  const { tone, Icon } = verdictLooks[verdict]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {imports.rowVerdicts[verdict]}
    </span>
  )
}
