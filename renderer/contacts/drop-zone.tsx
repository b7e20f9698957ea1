import { FileInput } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'

/** Lies over the screen while files are held above it. */
export function DropZone(): ReactNode {
  const { contacts } = useMessages()
  return (
    <div className="drop-zone">
      <FileInput size={32} strokeWidth={1.5} aria-hidden />
      <p className="drop-title">{contacts.dropHere}</p>
      <p>{contacts.dropFormats}</p>
    </div>
  )
}
