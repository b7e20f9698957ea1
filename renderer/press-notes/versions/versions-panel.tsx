import { BookmarkPlus, GitCompareArrows } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { VersionSummary } from '../../../domain/version.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { formatInstantClock } from '../../formats.ts'
import { useLanguage, useMessages } from '../../messages/messages.tsx'
import { AskedView } from '../../parts/asked.tsx'
import { Button } from '../../parts/button.tsx'
import { useAsked } from '../../use-asked.ts'
import { CompareDialog } from './compare-dialog.tsx'
import { KeepDialog } from './keep-dialog.tsx'
import { byDay, whatOf } from './version-words.ts'
import './versions-panel.css'

type VersionsPanelProps = {
  readonly noteId: string
  /** The note and its event as they are now. */
  readonly work: Workpiece
  /** Takes an earlier state up again; absent where the note may not change. */
  readonly onRestore?: (work: Workpiece) => void
  /** Writes what is not on the disk yet: a version is kept of what is stored. */
  readonly flush?: () => Promise<unknown>
}

/** The versions of a note: when and why each was kept, and the comparison with what the note is now. */
export function VersionsPanel({ noteId, work, onRestore, flush }: VersionsPanelProps): ReactNode {
  const { versions } = useMessages()
  const asked = useAsked('versions.list', { noteId }, 'versions')
  const [isKeeping, setIsKeeping] = useState(false)
  const [compared, setCompared] = useState<string | null>(null)
  return (
    <div className="stack">
      <div>
        <Button icon={<BookmarkPlus size={16} aria-hidden />} onPress={() => setIsKeeping(true)}>
          {versions.keep}
        </Button>
      </div>
      <AskedView asked={asked} lines={3}>
        {all => (
          <>
            {all.length === 0 ? <p className="soft">{versions.none}</p> : null}
            <VersionList all={all} onCompare={setCompared} />
            {compared === null ? null : (
              <CompareDialog
                noteId={noteId}
                work={work}
                versions={all}
                first={compared}
                onClose={() => setCompared(null)}
                {...(onRestore === undefined ? {} : { onRestore })}
              />
            )}
          </>
        )}
      </AskedView>
      {isKeeping ? (
        <KeepDialog noteId={noteId} onClose={() => setIsKeeping(false)} {...(flush && { flush })} />
      ) : null}
    </div>
  )
}

type VersionListProps = {
  readonly all: readonly VersionSummary[]
  readonly onCompare: (id: string) => void
}

function VersionList({ all, onCompare }: VersionListProps): ReactNode {
  const language = useLanguage()
  return byDay(all, language).map(([day, versions]) => (
    <section key={day} className="stack-tight">
      <h3 className="version-day">{day}</h3>
      <ul>
        {versions.map(version => (
          <li key={version.id}>
            <VersionRow version={version} onCompare={() => onCompare(version.id)} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function VersionRow({ version, onCompare }: { version: VersionSummary; onCompare: () => void }): ReactNode {
  const messages = useMessages()
  const language = useLanguage()
  return (
    <AriaButton className="version-row" onPress={onCompare}>
      <span className="version-clock">{formatInstantClock(version.at, language)}</span>
      <span className={version.name === '' ? 'version-what soft' : 'version-what'}>
        {whatOf(version, messages)}
        <span className="visually-hidden">{messages.versions.compareThis}</span>
      </span>
      <GitCompareArrows size={16} aria-hidden />
    </AriaButton>
  )
}
