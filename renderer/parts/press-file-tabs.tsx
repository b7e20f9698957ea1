import type { ReactNode } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { hashOf, pressFilePages } from '../route.ts'
import './press-file-tabs.css'

const pages = ['contacts', ...pressFilePages] as const

/** The pages of the press file, below the head of each of them. */
export function PressFileTabs(): ReactNode {
  const { contacts } = useMessages()
  const { route, go } = useNavigation()
  return (
    <nav className="press-file-tabs" aria-label={contacts.tabsLabel}>
      {pages.map(page => (
        <a
          key={page}
          href={hashOf({ at: page })}
          aria-current={route.at === page ? 'page' : undefined}
          onClick={event => {
            event.preventDefault()
            go({ at: page })
          }}
        >
          {contacts.tabs[page]}
        </a>
      ))}
    </nav>
  )
}
