import './opening.css'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Says that a document is being read; CSS keeps it unseen for the first 150 ms. */
export function OpeningSign({ name }: { readonly name: string }): ReactNode {
  const { returned } = useMessages()
  return (
    <div className="opening-sign" role="status">
      <span className="opening-pulse" aria-hidden />
      {returned.opening.reading(name)}
    </div>
  )
}
