import type { ReactNode } from 'react'
import type { Severity } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../parts/button.tsx'
import { SeverityIcon } from '../parts/finding-button.tsx'

/** Something that stands in the way of a release, or that its author should know. */
export type Obstacle = {
  readonly id: string
  readonly sentence: string
  /** Leads to where it is put right; null where that is in the dialog itself. */
  readonly show: (() => void) | null
}

type GateListProps = {
  readonly title: string
  readonly severity: Severity
  readonly obstacles: readonly Obstacle[]
}

/** Obstacles of one weight, each with the way to its place. */
export function GateList({ title, severity, obstacles }: GateListProps): ReactNode {
  const { release } = useMessages()
  if (obstacles.length === 0) return null
  return (
    <section className="gate-list" data-severity={severity}>
      <h3>
        {title} <span className="count">{obstacles.length}</span>
      </h3>
      <ul>
        {obstacles.map(({ id, sentence, show }) => (
          <li key={id}>
            <SeverityIcon severity={severity} />
            <span className="gate-sentence">{sentence}</span>
            {show === null ? null : (
              <Button tone="plain" onPress={show}>
                {release.show}
                <span className="visually-hidden">{` ${sentence}`}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
