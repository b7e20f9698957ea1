import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import type { NotePart } from '../../domain/blocks.ts'
import type { Boilerplate } from '../../domain/boilerplate.ts'
import type { Finding } from '../../domain/findings.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import type { PressNote, PressNoteDraft } from '../../domain/press-note.ts'
import { ask } from '../bridge.ts'
import { useMessages } from '../messages/messages.tsx'
import { useNavigation } from '../navigation.tsx'
import { type UnsavedDrafts, useDraft } from '../parts/use-draft.ts'
import { useCommand } from '../use-command.ts'
import { ExportNotice } from './export-notice.tsx'
import { NoteFields } from './fields/note-fields.tsx'
import { ReadOnlyFields } from './fields/note-section.tsx'
import { FindingsPlace } from './findings-place.tsx'
import { useLinkedEvent } from './linked-event.ts'
import { NoteHeader } from './note-header.tsx'
import { PagePreview } from './page/page-preview.tsx'
import { PaneSwitch } from './pane-switch.tsx'
import { fieldOfPart, fieldOnNote, isOnEvent } from './places.ts'
import { useActivePart } from './use-active-part.ts'
import { useComposition } from './use-composition.ts'
import { useExport } from './use-export.ts'
import { useSides } from './use-sides.ts'

function draftOf(note: PressNote): PressNoteDraft {
  const { id: _id, status: _status, version: _version, releasedAt: _releasedAt, ...rest } = note
  const { supersededBy: _supersededBy, createdAt: _createdAt, changedAt: _changedAt, ...draft } = rest
  return draft
}

const unsavedNotes: UnsavedDrafts<PressNoteDraft> = new Map()

type NoteDeskProps = {
  readonly note: PressNote
  readonly issuers: readonly Issuer[]
  readonly boilerplates: readonly Boilerplate[]
}

/** A note that is open: what is typed on one side shows on the page on the other, and is saved as it is typed. */
export function NoteDesk({ note, issuers, boilerplates }: NoteDeskProps): ReactNode {
  const { notes } = useMessages()
  const { go } = useNavigation()
  const { id } = note
  const save = useCallback((draft: PressNoteDraft) => ask('pressNotes.save', { id, draft }), [id])
  const [opened] = useState(() => draftOf(note))
  const { draft, change, state, flush } = useDraft({
    value: opened,
    savedAt: note.changedAt,
    save,
    unsaved: { drafts: unsavedNotes, id },
  })

  const linked = useLinkedEvent(draft.eventNoteId)
  const signing = useMemo(() => issuersOf(draft.issuerIds, issuers), [issuers, draft.issuerIds])
  const { composition, findings, tally } = useComposition(draft, linked, signing)

  const form = useRef<HTMLDivElement>(null)
  const active = useActivePart(form)
  const { showsBoth, pane, setPane, panelHasRoom, isPanelOpen, setPanel, lead } = useSides(form)
  const leadToPart = useCallback((part: NotePart) => lead(fieldOfPart[part]), [lead])
  const { eventNoteId } = draft
  const leadToFinding = useCallback(
    ({ field }: Finding) => {
      if (isOnEvent(field) && eventNoteId !== null) go({ at: 'event', id: eventNoteId })
      else lead(fieldOnNote(field))
    },
    [lead, go, eventNoteId],
  )

  const { state: exporting, start, dismiss } = useExport(id, flush)
  const exportWord = useCallback(() => void start(), [start])
  useCommand('export', exportWord)
  const isReadOnly = note.status !== 'draft'

  return (
    <>
      <NoteHeader
        title={draft.title || (linked.status === 'found' ? linked.event.title : '')}
        kind={draft.kind}
        status={note.status}
        saved={state}
        tally={tally}
        isPanelOpen={isPanelOpen}
        isExporting={exporting.status === 'running'}
        onPanel={setPanel}
        onExport={exportWord}
      />
      <ExportNotice state={exporting} blocking={tally.blocking} onRetry={exportWord} onDismiss={dismiss} />
      {showsBoth ? null : <PaneSwitch pane={pane} onChange={setPane} />}
      <div className="note-desk" data-both={showsBoth}>
        <section
          className="note-fields"
          aria-label={notes.fields.region}
          hidden={!showsBoth && pane === 'page'}
          ref={form}
        >
          {note.status === 'draft' ? null : (
            <p className="note-notice note-read-only">{notes.readOnly[note.status]}</p>
          )}
          <ReadOnlyFields isReadOnly={isReadOnly}>
            <NoteFields
              noteId={id}
              draft={draft}
              linked={linked}
              issuers={issuers}
              signing={signing}
              boilerplates={boilerplates}
              change={change}
            />
          </ReadOnlyFields>
        </section>
        {linked.status !== 'loading' && (showsBoth || pane === 'page') ? (
          <PagePreview composition={composition} active={active} onPart={leadToPart} />
        ) : null}
        <FindingsPlace
          findings={findings}
          isOpen={isPanelOpen}
          hasRoom={panelHasRoom}
          onOpen={setPanel}
          onGo={leadToFinding}
        />
      </div>
    </>
  )
}
