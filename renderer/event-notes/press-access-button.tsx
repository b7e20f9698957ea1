import { BadgeCheck, Camera, DoorOpen, Lock, type LucideIcon, Mic, Plus, Users } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { useMessages } from '../messages/messages.tsx'
import { type AccessTone, accessTone } from './access-tone.ts'

const icons: Record<AccessTone, LucideIcon> = {
  open: DoorOpen,
  accredited: BadgeCheck,
  pool: Users,
  images: Camera,
  speech: Mic,
  closed: Lock,
  unsaid: Plus,
}

type PressAccessButtonProps = {
  readonly access: PressAccess
  readonly isOpen: boolean
  /** The id of the builder that the button opens. */
  readonly controls: string
  readonly onToggle: () => void
}

/** Says who of the press may be there, as printed, and opens what builds the sentence. */
export const PressAccessButton = memo(function PressAccessButton({
  access,
  isOpen,
  controls,
  onToggle,
}: PressAccessButtonProps): ReactNode {
  const { events } = useMessages()
  const wording = pressAccessWording(access)
  const tone = wording === '' ? 'unsaid' : accessTone(access)
  const Icon = icons[tone]
  return (
    <Button
      className="access-button"
      data-tone={tone}
      aria-label={events.accessNamed(wording)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? controls : ''}
      onPress={onToggle}
    >
      <Icon size={16} aria-hidden />
      <span>{wording === '' ? events.access : wording}</span>
    </Button>
  )
})
