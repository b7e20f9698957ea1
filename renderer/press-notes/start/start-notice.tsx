import { ListRestart } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { StartFlag } from '../../../domain/note-start/start-flag.ts'
import { formatDay } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { Button } from '../../parts/button.tsx'
import { flagGroups } from './flag-groups.ts'
import { forgetFlags, useStartFlags } from './started-flags.ts'
import './start.css'

type StartNoticeProps = {
  readonly noteId: string
  /** Leads to a place of the note, by its path. */
  readonly onGo: (field: string) => void
}

/** Above a note that was made from another one: what was moved or left out, and what to read again. */
export function StartNotice({ noteId, onGo }: StartNoticeProps): ReactNode {
  const { again } = useMessages().start
  const flags = useStartFlags(noteId)
  const id = useId()
  if (flags.length === 0) return null
  return (
    <section className="start-again" aria-labelledby={id}>
      <header className="row">
        <ListRestart size={16} aria-hidden />
        <h2 id={id}>{again.title(flags.length)}</h2>
        <Button onPress={() => forgetFlags(noteId)}>{again.done}</Button>
      </header>
      <p>{again.text}</p>
      <div className="start-again-groups">
        {flagGroups(flags).map(({ name, flags: grouped }) => (
          <section key={name}>
            <h3>{again[name]}</h3>
            <ul>
              {grouped.map(flag => (
                <li key={`${flag.kind} ${flag.field} ${'written' in flag ? flag.written : ''}`}>
                  <Button tone="plain" onPress={() => onGo(flag.field)}>
                    <FlagWords flag={flag} />
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}

const placeNames = ['programme', 'persons', 'desks', 'notices'] as const
const leftNames = ['embargo', 'announcement', 'when'] as const

const isWeekend = (day: string): boolean => day !== '' && [0, 6].includes(new Date(day).getUTCDay())

function FlagWords({ flag }: { readonly flag: StartFlag }): ReactNode {
  const { again } = useMessages().start
  const language = useLanguage()
  if (flag.kind === 'text') return `«\u00A0${flag.written}\u00A0»`
  if (flag.kind === 'boilerplate') return again.why(flag.title, flag.why)
  if (flag.kind === 'left-out') {
    const left = again.left[leftNames.find(name => name === flag.field) ?? 'announcement']
    return flag.written === '' ? left : `${left} «\u00A0${flag.written}\u00A0»`
  }
  const place = placeNames.find(name => flag.field.startsWith(name)) ?? 'programme'
  const to = flag.to === '' ? again.toSettle : formatDay(flag.to, language)
  return (
    <>
      {again.places[place]} <span>{again.shift(formatDay(flag.from, language), to)}</span>
      {isWeekend(flag.to) ? <strong> ({again.weekend})</strong> : null}
    </>
  )
}
