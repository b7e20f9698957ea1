import { Ban, CircleCheck, FilePen, PencilLine, Replace, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ReleaseState } from '../../domain/release.ts'
import { useMessages } from '../messages/messages.tsx'

/** How each state looks: its icon says the same as its colour. */
export const stateLooks = {
  current: { tone: 'green', Icon: CircleCheck },
  'to-correct': { tone: 'amber', Icon: TriangleAlert },
  updated: { tone: 'blue', Icon: FilePen },
  corrected: { tone: 'blue', Icon: PencilLine },
  replaced: { tone: 'grey', Icon: Replace },
  cancelled: { tone: 'red', Icon: Ban },
} as const satisfies Record<ReleaseState, { readonly tone: string; readonly Icon: typeof Ban }>

/** Where a released note stands: icon, word and colour. */
export function StateBadge({ state }: { readonly state: ReleaseState }): ReactNode {
  const { releases } = useMessages()
  const { tone, Icon } = stateLooks[state]
  return (
    <span className="badge" data-tone={tone}>
      <Icon size={14} aria-hidden />
      {releases.states[state]}
    </span>
  )
}
