import { ChevronRight } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'

type ShelfItemProps = {
  readonly title: string
  /** What tells it from the others while it is folded. */
  readonly remarks: ReactNode
  readonly isOpen: boolean
  readonly children: ReactNode
}

/** A thing of the library that unfolds. Its form is there only while it is open: there may be hundreds of them. */
export function ShelfItem({ title, remarks, isOpen, children }: ShelfItemProps): ReactNode {
  const [isUnfolded, setUnfolded] = useState(isOpen)
  return (
    <Disclosure className="section" isExpanded={isUnfolded} onExpandedChange={setUnfolded}>
      <Heading level={2} className="section-heading">
        <Button slot="trigger" className="section-trigger">
          <ChevronRight size={16} aria-hidden className="section-chevron" />
          <span className="section-title shelf-title">{title}</span>
          <span className="shelf-remarks">{remarks}</span>
        </Button>
      </Heading>
      <DisclosurePanel className="section-panel">
        {isUnfolded ? <div className="section-content">{children}</div> : null}
      </DisclosurePanel>
    </Disclosure>
  )
}
