import type { ReactNode } from 'react'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { AccessIcon } from '../event-notes/access-icon.tsx'
import { accessTone } from '../event-notes/access-tone.ts'

/** Who of the press may be there: sign, words and colour. Nothing where nothing is said. */
export function AccessBadge({ access }: { access: PressAccess }): ReactNode {
  const wording = pressAccessWording(access)
  if (wording === '') return null
  const tone = accessTone(access)
  return (
    <span className="access-badge" data-tone={tone}>
      <AccessIcon tone={tone} />
      <span>{wording}</span>
    </span>
  )
}
