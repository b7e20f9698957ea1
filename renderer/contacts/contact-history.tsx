import type { ReactNode } from 'react'
import { originKinds } from '../../domain/contact.ts'
import type { HistoryEntry } from '../../domain/contact-use.ts'
import { formatInstant } from '../formats.ts'
import { type Messages, useLanguage, useMessages } from '../messages/messages.tsx'
import { AskedView } from '../parts/asked.tsx'
import { Section } from '../parts/section.tsx'
import { useAsked } from '../use-asked.ts'

/** What happened with the contact: where it came from, what it was sent, where it went. */
export function ContactHistory({ id }: { id: string }): ReactNode {
  const { contactSheet } = useMessages()
  const language = useLanguage()
  const asked = useAsked('contacts.history', { id }, 'deeds', 'contactLists')
  return (
    <Section title={contactSheet.history} isOpen={false}>
      <AskedView asked={asked} lines={2}>
        {entries =>
          entries.length === 0 ? (
            <p className="soft">{contactSheet.noHistory}</p>
          ) : (
            <ol className="sheet-lines">
              {entries.map(({ at, kind, text, subject }) => (
                <li key={`${at} ${kind} ${subject}`}>
                  <time dateTime={at} className="soft">
                    {formatInstant(at, language)}
                  </time>
                  <span>{entryWords({ kind, text, subject }, contactSheet)}</span>
                </li>
              ))}
            </ol>
          )
        }
      </AskedView>
    </Section>
  )
}

/** What came in is told by where it came from, the rest by what was done and why. */
function entryWords(
  { kind, text, subject }: Pick<HistoryEntry, 'kind' | 'text' | 'subject'>,
  { events, originKinds: words }: Messages['contactSheet'],
): string {
  const origin = kind === 'created' || kind === 'origin' ? originKinds.find(one => one === text) : undefined
  const parts = origin === undefined ? [events[kind], text, subject] : [words[origin], subject]
  return parts.filter(part => part !== '').join(' · ')
}
