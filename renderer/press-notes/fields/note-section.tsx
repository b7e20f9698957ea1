import type { ReactNode } from 'react'
import { Section } from '../../parts/section.tsx'

type NoteSectionProps = {
  /** The field that findings and the page lead to; deeper ones lead here too unless they are marked themselves. */
  readonly at: string
  readonly title: string
  readonly summary?: string
  readonly count?: number
  readonly isOpen?: boolean
  readonly children: ReactNode
}

/** A section of the fields of a note. */
export function NoteSection({
  at,
  title,
  summary = '',
  count = 0,
  isOpen = true,
  children,
}: NoteSectionProps): ReactNode {
  return (
    <Section title={title} summary={summary} count={count} isOpen={isOpen}>
      <div className="note-section" data-field={at}>
        {children}
      </div>
    </Section>
  )
}
