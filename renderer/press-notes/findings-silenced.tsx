import { Bell, ChevronRight } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import { Button as AriaButton, Disclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { Finding } from '../../domain/findings.ts'
import { useMessages } from '../messages/messages.tsx'
import { IconButton } from '../parts/button.tsx'
import { type FindingsEntry, keysOf } from './findings-entries.ts'
import { EntryLine, leaveEntry } from './findings-entry.tsx'

type SilencedProps = {
  readonly entries: readonly FindingsEntry[]
  readonly onGo: (finding: Finding) => void
  readonly onUnsilence: (keys: readonly string[]) => void
}

/** What is silenced in this note, folded: a release that it would block says so here. */
export function SilencedEntries({ entries, onGo, onUnsilence }: SilencedProps): ReactNode {
  const { findings: words } = useMessages()
  return (
    <Disclosure className="findings-silenced">
      <Heading level={3} className="findings-weight">
        <AriaButton slot="trigger" className="section-trigger">
          <ChevronRight size={16} aria-hidden className="section-chevron" />
          {words.silenced(entries.length)}
        </AriaButton>
      </Heading>
      <DisclosurePanel>
        <ul className="findings-list">
          {entries.map(entry => (
            <SilencedEntry key={entry.id} entry={entry} onGo={onGo} onUnsilence={onUnsilence} />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  )
}

function SilencedEntry({
  entry,
  onGo,
  onUnsilence,
}: Omit<SilencedProps, 'entries'> & { readonly entry: FindingsEntry }): ReactNode {
  const { findings: words } = useMessages()
  const item = useRef<HTMLLIElement>(null)
  return (
    <li className="finding-entry" ref={item}>
      <EntryLine
        entry={entry}
        remark={entry.first.severity === 'blocking' ? words.silencedBlocking : ''}
        onGo={onGo}
      />
      <IconButton
        name={words.unsilence}
        icon={<Bell size={16} aria-hidden />}
        onPress={() => {
          leaveEntry(item.current)
          onUnsilence(keysOf(entry))
        }}
      />
    </li>
  )
}
