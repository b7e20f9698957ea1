import { BellOff } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { rightWords } from '../../domain/findings/repairs.ts'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button, IconButton } from '../parts/button.tsx'
import { SeverityIcon } from '../parts/finding-button.tsx'
import { type FindingsEntry, keysOf, writtenHours } from './findings-entries.ts'

type EntryProps = {
  readonly entry: FindingsEntry
  readonly onGo: (finding: Finding) => void
  readonly onRepair: (findings: readonly Finding[]) => void
  readonly onSilence: (keys: readonly string[]) => void
}

/** The sentence of an entry. Pressed again, it leads to the next of its places. */
export function EntryLine({
  entry,
  remark = '',
  onGo,
}: Pick<EntryProps, 'entry' | 'onGo'> & { readonly remark?: string }): ReactNode {
  const { findings: words } = useMessages()
  const { first, findings } = entry
  const next = useRef(0)
  const hours = writtenHours(findings)
  const places = findings.length > 1 ? ` · ${words.places(findings.length)}` : ''
  return (
    <AriaButton
      className="finding-line"
      onPress={() => {
        onGo(findings[next.current % findings.length] ?? first)
        next.current += 1
      }}
    >
      <SeverityIcon severity={first.severity} />
      <span className="finding-words">
        <span>{hours.length > 1 ? words.hours(hours) : words.sentence(first)}</span>
        <span className="finding-place">{`${words.parts[first.part]}${places}`}</span>
        {remark === '' ? null : <span className="finding-place">{remark}</span>}
      </span>
    </AriaButton>
  )
}

/** Leaves an entry that is about to go for the one after it, or before it, or for the panel. */
export function leaveEntry(entry: HTMLElement | null): void {
  const panel = entry?.closest<HTMLElement>('.note-findings')
  const lines = [...(panel?.querySelectorAll<HTMLElement>('.finding-line') ?? [])]
  const own = lines.findIndex(line => entry?.contains(line))
  const next = lines[own + 1] ?? lines[own - 1] ?? panel
  next?.focus()
}

/** One thing to check: what and where it is, the words that put it right, and the way to hear no more of it. */
export function EntryView({ entry, onGo, onRepair, onSilence }: EntryProps): ReactNode {
  const { findings: words } = useMessages()
  const item = useRef<HTMLLIElement>(null)
  return (
    <li className="finding-entry" ref={item}>
      <EntryLine entry={entry} onGo={onGo} />
      <IconButton
        name={words.silence}
        icon={<BellOff size={16} aria-hidden />}
        onPress={() => {
          leaveEntry(item.current)
          onSilence(keysOf(entry))
        }}
      />
      <RepairButton
        entry={entry}
        onRepair={found => {
          leaveEntry(item.current)
          onRepair(found)
        }}
      />
    </li>
  )
}

function RepairButton({ entry, onRepair }: Pick<EntryProps, 'entry' | 'onRepair'>): ReactNode {
  const { findings: words } = useMessages()
  const right = [...new Set(entry.findings.map(rightWords))]
  const [first] = right
  if (first === undefined || first === null) return null
  const isEverywhere = entry.findings.length > 1
  return (
    <div className="finding-repair">
      <Button tone="plain" onPress={() => onRepair(entry.findings)}>
        {isEverywhere ? words.repairEverywhere(right.join(', ')) : words.repair(first)}
      </Button>
    </div>
  )
}
