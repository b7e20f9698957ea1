import { CircleCheck, FileText, PencilLine, Users } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { DispatchSummary } from '../../domain/dispatch.ts'
import type { ReleaseSummary } from '../../domain/release.ts'
import { CorrectDialog } from '../correction/correct-dialog.tsx'
import { FactChanges } from '../correction/fact-changes.tsx'
import { formatInstantShortDay } from '../formats.ts'
import { useLanguage, useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { Button } from '../parts/button.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { RouteLink } from '../parts/route-link.tsx'
import { Section } from '../parts/section.tsx'
import type { Route } from '../route.ts'
import { DispatchLines } from './dispatch-lines.tsx'
import { isDone, type OutdatedGroup, outdatedGroups } from './outdated-groups.ts'

type OutdatedPartProps = {
  readonly releases: readonly ReleaseSummary[]
  readonly dispatches: readonly DispatchSummary[]
  /** Leads to who holds what of a note or an event. */
  readonly onHolders: (key: string) => void
}

/** What left and is not so any more, note by note, with the button that leads on. */
export function OutdatedPart({ releases, dispatches, onHolders }: OutdatedPartProps): ReactNode {
  const { followUp } = useMessages()
  const { outdated } = followUp
  const { go } = useNavigation()
  const groups = useMemo(() => outdatedGroups(releases, dispatches), [releases, dispatches])
  const open = groups.filter(group => !isDone(group))
  const done = groups.filter(isDone)
  const isNothing = releases.length === 0 && dispatches.length === 0
  return (
    <div className="stack">
      {isNothing ? (
        <EmptyState title={outdated.never} text={outdated.neverText}>
          <Button onPress={() => go({ at: 'notes' })}>{outdated.openNotes}</Button>
        </EmptyState>
      ) : null}
      {isNothing || open.length > 0 ? null : (
        <EmptyState
          icon={<CircleCheck size={24} aria-hidden />}
          title={outdated.none}
          text={outdated.noneText}
        />
      )}
      {open.map(group => (
        <OutdatedCard key={group.key} group={group} onHolders={onHolders} />
      ))}
      {done.length === 0 ? null : (
        <Section title={outdated.done(done.length)} isOpen={false}>
          {done.map(group => (
            <OutdatedCard key={group.key} group={group} onHolders={onHolders} />
          ))}
        </Section>
      )}
    </div>
  )
}

type OutdatedCardProps = Pick<OutdatedPartProps, 'onHolders'> & { readonly group: OutdatedGroup }

function OutdatedCard({ group, onHolders }: OutdatedCardProps): ReactNode {
  const { followUp, shell } = useMessages()
  const { outdated } = followUp
  const language = useLanguage()
  const { release, dispatches } = group
  const title = group.subject || shell.untitled
  const people = dispatches.some(({ recipients }) => recipients > 0)
  return (
    <section className="card follow-up-card" aria-label={title}>
      <header>
        <h2>
          <RouteLink route={routeOf(group)} className="follow-up-title">
            {title}
          </RouteLink>
        </h2>
        {release === null ? null : (
          <p className="soft">
            {outdated.release(release.number, formatInstantShortDay(release.releasedAt, language))}
          </p>
        )}
      </header>
      <FactChanges changes={group.changes} />
      {group.by === null || group.untold === 0 ? null : (
        <p>{outdated.untold(group.untold, group.by.number)}</p>
      )}
      {dispatches.length === 0 ? null : <DispatchLines dispatches={dispatches} label={outdated.files} />}
      <div className="row">
        <LeadOn group={group} />
        {people ? (
          <Button tone="plain" icon={<Users size={16} aria-hidden />} onPress={() => onHolders(group.key)}>
            {outdated.whoHas}
          </Button>
        ) : null}
      </div>
    </section>
  )
}

/** Where what left can be made again. */
function routeOf({ noteId, eventNoteId, dispatches }: OutdatedGroup): Route {
  if (noteId !== null) return { at: 'note', id: noteId }
  if (eventNoteId === null) return { at: 'notes' }
  const isOfRegister = dispatches.every(({ kind }) => kind === 'desk-sheet' || kind === 'desk-mail')
  return { at: isOfRegister ? 'register' : 'timeline', id: eventNoteId }
}

/** What is to be done about it: a released note is corrected, any other file is made again. */
function LeadOn({ group }: { group: OutdatedGroup }): ReactNode {
  const { outdated } = useMessages().followUp
  const { go } = useNavigation()
  const [isOpen, setOpen] = useState(false)
  const { release, by } = group
  if (by !== null) {
    return (
      <Button onPress={() => go({ at: 'note', id: by.noteId })}>{outdated.openCorrection(by.number)}</Button>
    )
  }
  if (release === null) {
    return (
      <Button icon={<FileText size={16} aria-hidden />} onPress={() => go(routeOf(group))}>
        {outdated.again}
      </Button>
    )
  }
  return (
    <>
      <Button icon={<PencilLine size={16} aria-hidden />} onPress={() => setOpen(true)}>
        {outdated.correct}
      </Button>
      {isOpen ? <CorrectDialog release={release} onClose={() => setOpen(false)} /> : null}
    </>
  )
}
