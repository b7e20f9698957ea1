import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { NotePart } from '../../domain/blocks.ts'
import type { Finding } from '../../domain/findings.ts'
import type { Issuer } from '../../domain/issuer.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import { NoteCorrection } from '../correction/note-correction.tsx'
import { NoteDispatches } from '../follow-up/note-dispatches.tsx'
import { useMessages } from '../messages/messages.tsx'
import { EmbargoNotice } from '../release/embargo-notice.tsx'
import { ReleaseDialog } from '../release/release-dialog.tsx'
import { ReleasedBar } from '../release/released-bar.tsx'
import { useCommand, useCommands } from '../use-command.ts'
import { useComposer, useWork } from './composer/use-composer.tsx'
import type { Destination } from './editor/go-to-place.ts'
import type { PageSession } from './editor/page-session.ts'
import { ExportNotice } from './export-notice.tsx'
import { FindBar } from './find/find-bar.tsx'
import { useFindBar } from './find/use-find-bar.ts'
import { useFindingUnderlines } from './finding-underlines.ts'
import { useFindingActs } from './findings-acts.ts'
import { FindingsPanel } from './findings-panel.tsx'
import { useFocusMode } from './focus-mode.ts'
import { NoteHeader } from './note-header.tsx'
import { OutlineTab } from './outline/outline-tab.tsx'
import { CompositionProvider } from './page/use-composition.tsx'
import { PageDesk } from './page-desk.tsx'
import { EventTab } from './panel/event-tab.tsx'
import { SidePanel } from './panel/side-panel.tsx'
import { usePanel } from './panel/use-panel.ts'
import { usePrint } from './print/use-print.ts'
import { StartNotice } from './start/start-notice.tsx'
import { toHeading } from './to-heading.ts'
import { useExport } from './use-export.ts'
import { useFindings } from './use-findings.ts'
import { useFirstCaret } from './use-first-caret.ts'
import { useNoteInput } from './use-note-input.ts'
import { useRegions } from './use-regions.ts'
import { useUndoCommands } from './use-undo-commands.ts'
import { VersionsTab } from './versions/versions-tab.tsx'

/** What an issuer lacks can be put right for this note where the page shows it. */
const fieldOfContacts = 'pressContacts'
const isOfIssuer = (field: string, part: NotePart): boolean =>
  field.startsWith('issuer') && part === 'contacts'

type NoteDeskProps = {
  readonly note: PressNote
  /** What the note was when it was released; null for a draft. */
  readonly release: Release | null
  readonly issuers: readonly Issuer[]
  readonly onReleased: () => void
}

/** A note that is open: its page, which is written in place, and what is to be known of it beside. */
export function NoteDesk({ note, release, issuers, onReleased }: NoteDeskProps): ReactNode {
  const { notes, release: words } = useMessages()
  const { released } = words
  const composer = useComposer()
  const work = useWork()
  const { composition, toCheck, hours } = useNoteInput(issuers)
  const isKept = release !== null
  const { heard, silenced, tally, isChecked } = useFindings(isKept ? null : toCheck)
  const [isReleasing, setReleasing] = useState(false)
  const openRelease = useCallback(() => setReleasing(true), [])
  const closeRelease = useCallback(() => setReleasing(false), [])
  const acts = useFindingActs()
  const panel = usePanel()
  const finding = useFindBar()
  const [session, setSession] = useState<PageSession | null>(null)
  const [destination, setDestination] = useState<Destination | null>(null)
  useFocusMode()
  useFindingUnderlines(session, heard)
  useUndoCommands(session)
  useFirstCaret(session)
  useRegions(session)
  usePrint(useCallback(() => composition, [composition]))

  const flush = useCallback(() => composer.flush(), [composer])
  const { state: exporting, start, dismiss } = useExport(note.id, flush)
  const [isLeaving, setLeaving] = useState(false)
  const warn = useCallback(() => setLeaving(!isKept), [isKept])
  const dismissWarning = useCallback(() => setLeaving(false), [])
  const exportWord = useCallback(() => {
    warn()
    void start()
  }, [warn, start])
  useCommand('export', exportWord)
  useCommands(
    note.status === 'draft' ? [{ id: 'release', label: words.open, keys: '', act: openRelease }] : [],
  )

  const { hasRoom, setOpen } = panel
  const goTo = useCallback(
    (wanted: Destination) => {
      // A panel that covers the page would hide what it leads to.
      if (!hasRoom) setOpen(false)
      setDestination({ ...wanted })
    },
    [hasRoom, setOpen],
  )
  const goToPath = useCallback((path: string) => goTo({ path }), [goTo])
  const goToFinding = useCallback(
    ({ field, part, ...stretch }: Finding) =>
      goTo({ path: isOfIssuer(field, part) ? fieldOfContacts : field, ...stretch }),
    [goTo],
  )
  // What is typed changes the composition alone: whatever keeps its identity here is not drawn again.
  const contents = useMemo(
    () => ({
      check: isKept ? (
        <p className="soft">{released.silent}</p>
      ) : (
        <FindingsPanel
          findings={heard}
          isChecked={isChecked}
          silenced={silenced}
          onGo={goToFinding}
          onRepair={acts.repair}
          onSilence={acts.silence}
          onUnsilence={acts.unsilence}
        />
      ),
      outline: <OutlineTab session={session} onGo={goToPath} />,
      event: <EventTab />,
      versions: (
        <>
          <VersionsTab noteId={note.id} />
          <NoteDispatches noteId={note.id} />
        </>
      ),
    }),
    [heard, isChecked, silenced, acts, goToFinding, goToPath, session, note.id, isKept, released],
  )

  return (
    <CompositionProvider composition={composition}>
      <NoteHeader
        id={note.id}
        title={work.note.title || (work.event?.title ?? '')}
        kind={work.note.kind}
        status={note.status}
        isKept={isKept}
        tally={tally}
        isChecked={isChecked}
        isPanelOpen={panel.isOpen}
        isExporting={exporting.status === 'running'}
        onPanel={setOpen}
        onExport={exportWord}
        onRelease={openRelease}
        onLeave={warn}
      />
      {isLeaving ? <EmbargoNotice noteId={note.id} onClose={dismissWarning} /> : null}
      <ExportNotice state={exporting} blocking={tally.blocking} onRetry={exportWord} onDismiss={dismiss} />
      {release === null ? null : <ReleasedBar release={release} />}
      {note.status === 'draft' || release !== null ? null : (
        <p className="note-notice note-read-only">{notes.readOnly[note.status]}</p>
      )}
      <NoteCorrection note={note} />
      {isReleasing ? (
        <ReleaseDialog
          noteId={note.id}
          note={work.note}
          findings={heard}
          isChecked={isChecked}
          flush={flush}
          onGoToPath={goToPath}
          onGoToFinding={goToFinding}
          onReleased={onReleased}
          onClose={closeRelease}
        />
      ) : null}
      <StartNotice noteId={note.id} onGo={goToPath} />
      {session === null || finding.opening === null ? null : (
        <FindBar
          key={finding.opening}
          view={session.editor.view}
          isReplacing={finding.isReplacing}
          onReplacing={finding.setReplacing}
          onClose={finding.close}
        />
      )}
      <div className="note-desk">
        <PageDesk
          noteId={note.id}
          issuers={issuers}
          hours={hours}
          session={session}
          onSession={setSession}
          onLeave={finding.opening === null ? toHeading : finding.close}
          destination={destination}
        />
        <SidePanel {...panel} onTab={panel.setTab} onOpen={setOpen} contents={contents} />
      </div>
    </CompositionProvider>
  )
}
