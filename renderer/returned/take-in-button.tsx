import { FileDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { runCommand } from '../offered-commands.ts'
import { MenuButton } from '../parts/menu-button.tsx'

/** The ways by which a document of somebody else comes in. */
export function TakeInButton(): ReactNode {
  const { opening } = useMessages().returned
  return (
    <MenuButton
      label={opening.menu}
      icon={<FileDown size={16} aria-hidden />}
      items={[
        { id: 'open-document', label: opening.open },
        { id: 'paste-old-note', label: opening.paste },
        { id: 'read-old-notes', label: opening.folder },
      ]}
      onAction={runCommand}
    />
  )
}
