import { BadgeCheck, Camera, DoorOpen, Lock, type LucideIcon, Mic, Plus, Users } from 'lucide-react'
import type { ReactNode } from 'react'
import type { AccessTone } from './access-tone.ts'

const icons: Record<AccessTone, LucideIcon> = {
  open: DoorOpen,
  accredited: BadgeCheck,
  pool: Users,
  images: Camera,
  speech: Mic,
  closed: Lock,
  unsaid: Plus,
}

/** The sign of a press access: its shape says the same as its colour. */
export function AccessIcon({ tone }: { tone: AccessTone }): ReactNode {
  const Icon = icons[tone]
  return <Icon size={16} aria-hidden />
}
