import './outline.css'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages.tsx'

type OutlinePanelProps = {
  readonly headings: readonly {
    readonly label: string
    readonly level: 2 | 3 | 4
    readonly path: string
  }[]
  /** The path of the heading that the caret stands under; empty above the first. */
  readonly current: string
  readonly onGo: (path: string) => void
}

/** The headings of the note: each leads to its place, the one that is being written under is marked. */
export function OutlinePanel({ headings, current, onGo }: OutlinePanelProps): ReactNode {
  const { outline: words } = useMessages()
  if (headings.length === 0) return <p className="soft outline-none">{words.none}</p>
  return (
    <nav aria-label={words.headings}>
      <ul className="outline">
        {headings.map(({ label, level, path }) => (
          <li key={path}>
            <button
              type="button"
              className="outline-line"
              data-level={level}
              aria-current={path === current ? 'location' : undefined}
              onClick={() => onGo(path)}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
