import { ChevronRight } from 'lucide-react'
import { createContext, memo, type ReactNode, useContext } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

type SectionHead = {
  readonly title: string
  /** What the section holds in a few words, shown beside its title. */
  readonly summary?: string
  readonly count?: number
  readonly isOpen?: boolean
}

const ContentContext = createContext<ReactNode>(null)
const OpenContext = createContext(false)

/** Shows the sections below it open and without a fold: a form of few fields needs none. */
export const OpenSections = ({ children }: { children: ReactNode }): ReactNode => (
  <OpenContext value>{children}</OpenContext>
)

/**
 * A part of a form that folds; `isOpen` says how it starts. What it holds reaches the panel by a context of its
 * own: drawn again with every key, React Aria's disclosure would draw again each button inside.
 */
export function Section({ children, ...head }: SectionHead & { readonly children: ReactNode }): ReactNode {
  const isPlain = useContext(OpenContext)
  if (isPlain) {
    return (
      <section className="open-section">
        <h3 className="open-section-title">{head.title}</h3>
        <div className="section-content">{children}</div>
      </section>
    )
  }
  return (
    <ContentContext value={children}>
      <FoldingSection {...head} />
    </ContentContext>
  )
}

const FoldingSection = memo(function FoldingSection({
  title,
  summary = '',
  count,
  isOpen = true,
}: SectionHead): ReactNode {
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
        <SectionContent />
      </DisclosurePanel>
    </Disclosure>
  )
})

function SectionContent(): ReactNode {
  return <div className="section-content">{useContext(ContentContext)}</div>
}
