import './findings.css'
import { memo, type ReactNode, useEffect, useState } from 'react'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { SeverityIcon } from '../parts/finding-button.tsx'
import { bySeverity, entriesOf } from './findings-entries.ts'
import { EntryView } from './findings-entry.tsx'
import { SilencedEntries } from './findings-silenced.tsx'

type FindingsPanelProps = {
  readonly findings: readonly Finding[]
  readonly isChecked: boolean
  /** What the person does not want to hear of in this note. */
  readonly silenced: readonly Finding[]
  /** Leads to the place of one. */
  readonly onGo: (finding: Finding) => void
  /** Writes the right words in all these places (domain/findings/repairs.ts). */
  readonly onRepair: (findings: readonly Finding[]) => void
  /** Takes these keys into the note’s `silenced`, or out of it. */
  readonly onSilence: (keys: readonly string[]) => void
  readonly onUnsilence: (keys: readonly string[]) => void
}

/** What a newsroom would stumble over, the gravest first; each leads to its place and says how to put it right. */
export const FindingsPanel = memo(function FindingsPanel({
  findings,
  isChecked,
  silenced,
  onGo,
  onRepair,
  onSilence,
  onUnsilence,
}: FindingsPanelProps): ReactNode {
  const { findings: words } = useMessages()
  const entries = entriesOf(findings)
  const blocking = entries.filter(({ first }) => first.severity === 'blocking').length
  return (
    <div className="note-findings" tabIndex={-1}>
      {isChecked ? <Told sentence={words.told(entries.length, blocking)} /> : null}
      {isChecked && entries.length === 0 ? (
        <p className="note-clean">
          <SeverityIcon severity="none" /> {words.none}
        </p>
      ) : null}
      {bySeverity(entries).map(group => (
        <section key={group.severity} aria-labelledby={`findings-${group.severity}`}>
          <h3 className="findings-weight" id={`findings-${group.severity}`} data-severity={group.severity}>
            {words.severities[group.severity]} <span className="count">{group.entries.length}</span>
          </h3>
          <ul className="findings-list">
            {group.entries.map(entry => (
              <EntryView key={entry.id} entry={entry} onGo={onGo} onRepair={onRepair} onSilence={onSilence} />
            ))}
          </ul>
        </section>
      ))}
      {silenced.length === 0 ? null : (
        <SilencedEntries entries={entriesOf(silenced)} onGo={onGo} onUnsilence={onUnsilence} />
      )}
    </div>
  )
})

/** How long the count must have stayed the same before it is read out, in ms. */
const settled = 1_500

/** Read out when the count has changed and typing has stopped; never at each key. */
function Told({ sentence }: { sentence: string }): ReactNode {
  const [said, setSaid] = useState(sentence)
  useEffect(() => {
    const timer = setTimeout(() => setSaid(sentence), settled)
    return () => clearTimeout(timer)
  }, [sentence])
  return (
    <p className="visually-hidden" role="status">
      {said}
    </p>
  )
}
