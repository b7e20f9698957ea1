import { BadgeCheck, Camera, DoorOpen, Lock, type LucideIcon, Mic, Plus, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import { useMessages } from '../messages/messages.tsx'
import { type AccessTone, accessTone } from './access-tone.ts'
import type { AccessBuilder } from './use-access-builder.ts'

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
  readonly builder: AccessBuilder
}

/** Says who of the press may be there, as printed, and opens what builds the sentence. */
export function PressAccessButton({ access, builder }: PressAccessButtonProps): ReactNode {
  const { events } = useMessages()
  const wording = pressAccessWording(access)
  const tone = wording === '' ? 'unsaid' : accessTone(access)
  const Icon = icons[tone]
  return (
    <Button
      ref={builder.button}
      className="access-button"
      data-tone={tone}
      aria-label={events.accessNamed(wording)}
      aria-expanded={builder.isOpen}
      // Only an open builder is there to be named.
      {...(builder.isOpen ? { 'aria-controls': builder.id } : {})}
      onPress={builder.toggle}
    >
      <Icon size={16} aria-hidden />
      <span>{wording === '' ? events.access : wording}</span>
    </Button>
  )
}
