import type { ReactNode } from 'react'
import { assertNever } from '../../domain/assert-never.ts'
import type { Asking } from '../use-asked.ts'
import { FailureNote } from './failure-note.tsx'
import { Skeleton } from './skeleton.tsx'

type AskedViewProps<T> = {
  readonly asked: Asking<T>
  readonly lines?: number
  readonly children: (value: T) => ReactNode
}

/** Shows the answer to a question, or why it is not there. */
export function AskedView<T>({ asked, lines = 5, children }: AskedViewProps<T>): ReactNode {
  switch (asked.status) {
    case 'loading':
      return <Skeleton lines={lines} />
    case 'failed':
      return <FailureNote failure={asked.failure} onRetry={asked.again} />
    case 'ready':
      return children(asked.value)
    default:
      return assertNever(asked)
  }
}
