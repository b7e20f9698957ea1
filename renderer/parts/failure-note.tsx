import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Failure, FailureCode } from '../../domain/failure.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from './button.tsx'

type FailureNoteProps = {
  readonly failure: Failure
  /** Sentences of the screen, where it knows better what a failure means there. */
  readonly sentences?: Partial<Record<FailureCode, string>>
  readonly onRetry?: () => void
}

/** Says what went wrong, what was kept and what to do. */
export function FailureNote({ failure, sentences = {}, onRetry }: FailureNoteProps): ReactNode {
  const { failures, shell } = useMessages()
  return (
    <div className="failure-note" role="alert">
      <TriangleAlert size={20} aria-hidden />
      <p>{sentences[failure.code] ?? failures[failure.code]}</p>
      {onRetry === undefined ? null : <Button onPress={onRetry}>{shell.retry}</Button>}
    </div>
  )
}
