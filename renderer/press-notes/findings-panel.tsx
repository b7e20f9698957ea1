import './findings.css'
import { X } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { FindingButton, SeverityIcon } from '../parts/finding-button.tsx'
import { isOnEvent } from './places.ts'

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
  const { findings: words, notes, shell } = useMessages()
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
          {findings.map(finding => (
            <li key={JSON.stringify(finding)}>
              <FindingButton
                finding={finding}
                place={isOnEvent(finding.field) ? notes.check.onEvent : ''}
                onPress={() => onGo(finding)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
})
