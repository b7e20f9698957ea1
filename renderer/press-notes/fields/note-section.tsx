import { createContext, type ReactNode, useContext } from 'react'
import { Section } from '../../parts/section.tsx'

const ReadOnlyContext = createContext(false)

/** Makes every field below it readable only: a released note does not change. */
export function ReadOnlyFields({
  isReadOnly,
  children,
}: {
  isReadOnly: boolean
  children: ReactNode
}): ReactNode {
  return <ReadOnlyContext value={isReadOnly}>{children}</ReadOnlyContext>
}

type NoteSectionProps = {
  /** The field that findings and the page lead to; deeper ones lead here too unless they are marked themselves. */
  readonly at: string
  readonly title: string
  readonly summary?: string
  readonly count?: number
  readonly isOpen?: boolean
  /** Stands before the fields and works in a note that does not change any more too. */
  readonly lead?: ReactNode
  readonly children: ReactNode
}

/** A section of the fields of a note. */
export function NoteSection({
  at,
  title,
  summary = '',
  count = 0,
  isOpen = true,
  lead,
  children,
}: NoteSectionProps): ReactNode {
  const isReadOnly = useContext(ReadOnlyContext)
  return (
    <Section title={title} summary={summary} count={count} isOpen={isOpen}>
      <div className="note-section" data-field={at}>
        {lead}
        <fieldset className="note-fieldset" disabled={isReadOnly}>
          {children}
        </fieldset>
      </div>
    </Section>
  )
}
