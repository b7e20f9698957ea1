import { Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import './bin-link.css'

/** The quiet way from a list to what was removed from it. */
export function BinLink(): ReactNode {
  const { bin } = useMessages()
  return (
    <RouteLink route={{ at: 'bin' }} className="bin-link">
      <Trash2 size={16} aria-hidden />
      {bin.link}
    </RouteLink>
  )
}
