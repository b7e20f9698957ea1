import type { ReactNode } from 'react'
import { useNavigation } from '../navigation.tsx'
import { hashOf, type Route } from '../route.ts'
import './press-file-tabs.css'

type PageTab = {
  readonly route: Route
  readonly word: string
  /** What waits there, shown beside its name; nothing at 0. */
  readonly count?: { readonly number: number; readonly words: string }
}

/** Screens that belong together, below the head of each of them. */
export function PageTabs({ label, tabs }: { label: string; tabs: readonly PageTab[] }): ReactNode {
  const { route, go } = useNavigation()
  return (
    <nav className="press-file-tabs" aria-label={label}>
      {tabs.map(tab => (
        <a
          key={tab.route.at}
          href={hashOf(tab.route)}
          aria-current={route.at === tab.route.at ? 'page' : undefined}
          onClick={event => {
            event.preventDefault()
            go(tab.route)
          }}
        >
          {tab.word}
          {tab.count === undefined || tab.count.number === 0 ? null : (
            <span className="badge page-tab-count" data-tone="amber">
              <span aria-hidden>{tab.count.number}</span>
              <span className="visually-hidden">, {tab.count.words}</span>
            </span>
          )}
        </a>
      ))}
    </nav>
  )
}
