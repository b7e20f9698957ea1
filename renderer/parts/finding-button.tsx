import './finding-button.css'
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding, Severity } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'

const icons: Record<Severity, typeof Info> = { blocking: CircleAlert, warning: TriangleAlert, advice: Info }

/** The sign of a severity: its shape says the same as its colour. */
export function SeverityIcon({ severity }: { severity: Severity | 'none' }): ReactNode {
  const Icon = severity === 'none' ? CircleCheck : icons[severity]
  return <Icon size={16} aria-hidden className="severity-icon" data-severity={severity} />
}

type FindingButtonProps = {
  readonly finding: Finding
  /** Where it leads, when that is another screen; or empty. */
  readonly place?: string
  readonly onPress: () => void
}

/** One finding in words: how much it weighs, what it is. It leads to its field. */
export function FindingButton({ finding, place = '', onPress }: FindingButtonProps): ReactNode {
  const { findings } = useMessages()
  const { severity } = finding
  return (
    <Button className="finding-line" onPress={onPress}>
      <SeverityIcon severity={severity} />
      <span className="finding-words">
        <span className="finding-weight" data-severity={severity}>
          {findings.severities[severity]}
        </span>
        <span>{findings.sentence(finding)}</span>
        {place === '' ? null : <span className="finding-place">{place}</span>}
      </span>
    </Button>
  )
}
