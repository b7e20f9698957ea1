import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Stands for lines that are on their way; CSS keeps it unseen for the first 150 ms. */
export function Skeleton({ lines = 5 }: { lines?: number }): ReactNode {
  const { loading } = useMessages().shell
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">{loading}</span>
      {Array.from({ length: lines }, (_, index) => index).map(index => (
        <span key={index} className="skeleton-line" />
      ))}
    </div>
  )
}
