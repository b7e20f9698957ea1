import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure } from '../../domain/failure.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import type { OpenRegister } from './open-register.ts'

/** Says that the latest changes are not stored and why; they stay on screen until they are, or are given up. */
export function UnwrittenNote({ open, failure }: { open: OpenRegister; failure: Failure }): ReactNode {
  const { register, failures, shell } = useMessages()
  const isOurs = failure.code === 'disk-full' || failure.code === 'read-only'
  return (
    <div className="failure-note" role="alert">
      <TriangleAlert size={20} aria-hidden />
      <p>{isOurs ? failures[failure.code] : `${register.notices.unwritten} ${failures[failure.code]}`}</p>
      <Button onPress={() => void open.flush()}>{shell.retry}</Button>
      <Button tone="plain" onPress={() => void open.abandon()}>
        {register.notices.abandon}
      </Button>
    </div>
  )
}
