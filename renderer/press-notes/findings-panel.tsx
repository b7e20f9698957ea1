import './findings.css'
import { CircleAlert, CircleCheck, Info, TriangleAlert, X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import { Button } from 'react-aria-components'
import type { Finding, Severity } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { keyed } from './page/keyed.ts'
import { isOnEvent } from './places.ts'

const icons: Record<Severity, typeof Info> = { blocking: CircleAlert, warning: TriangleAlert, advice: Info }

/** The sign of a severity: its shape says the same as its colour. */
export function SeverityIcon({ severity }: { severity: Severity | 'none' }): ReactNode {
  const Icon = severity === 'none' ? CircleCheck : icons[severity]
  return <Icon size={16} aria-hidden className="severity-icon" data-severity={severity} />
}

type FindingsPanelProps = {
  readonly findings: readonly Finding[]
  readonly onGo: (finding: Finding) => void
  readonly onClose: () => void
}

/** What a newsroom would stumble over, the gravest first; each leads to its field. */
export const FindingsPanel = memo(function FindingsPanel({
  findings,
  onGo,
  onClose,
}: FindingsPanelProps): ReactNode {
  const { findings: words, shell } = useMessages()
  return (
    <div className="note-findings">
      <div className="note-findings-head">
        <h2>{words.title}</h2>
        <IconButton name={shell.close} icon={<X size={16} aria-hidden />} onPress={onClose} />
      </div>
      {findings.length === 0 ? (
        <p className="note-clean">
          <SeverityIcon severity="none" /> {words.none}
        </p>
      ) : (
        <ul>
          {keyed(findings).map(({ key, item }) => (
            <li key={key}>
              <FindingButton finding={item} onPress={() => onGo(item)} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})

function FindingButton({ finding, onPress }: { finding: Finding; onPress: () => void }): ReactNode {
  const { findings, notes } = useMessages()
  return (
    <Button className="note-finding" data-severity={finding.severity} onPress={onPress}>
      <SeverityIcon severity={finding.severity} />
      <span>
        <span className="note-finding-severity">{findings.severities[finding.severity]}</span>
        <span>{findings.sentence(finding)}</span>
        {isOnEvent(finding.field) ? <span className="soft">{notes.check.onEvent}</span> : null}
      </span>
    </Button>
  )
}
