import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

type SectionProps = {
  readonly title: string
  /** What the section holds in a few words, shown beside its title. */
  readonly summary?: string
  readonly count?: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A part of a form that folds; `isOpen` says how it starts. */
export function Section({ title, summary = '', count, isOpen = true, children }: SectionProps): ReactNode {
  return (
    <Disclosure className="section" defaultExpanded={isOpen}>
      <Heading level={2} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          <ChevronRight size={16} aria-hidden className="section-chevron" />
          <span className="section-title">{title}</span>
          {count === undefined || count === 0 ? null : <span className="count">{count}</span>}
          {summary === '' ? null : <span className="section-summary">{summary}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        <div className="section-content">{children}</div>
      </DisclosurePanel>
    </Disclosure>
  )
}
