import { ExternalLink } from 'lucide-react'
import type { ReactNode } from 'react'
import { isHttpsLink } from '../../domain/link.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from './button.tsx'

/** Opens an address in the machine's browser, to see whether it is the right one. Nothing for half an address. */
export function OpenLinkButton({ href }: { href: string }): ReactNode {
  const { shell } = useMessages()
  if (!isHttpsLink(href)) return null
  return (
    <IconButton
      name={shell.openLink(href)}
      icon={<ExternalLink size={16} aria-hidden />}
      onPress={() => void ask('app.openLink', { href })}
    />
  )
}
