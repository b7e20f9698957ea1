import { useEffect, useState } from 'react'
import type { EventNoteDraft } from '../../domain/event-note.ts'
import { type Issuer, issuersOf } from '../../domain/issuer.ts'
import type { Release, ReleaseSummary } from '../../domain/release.ts'
import type { NoteSummary } from '../../domain/summaries.ts'
import { ask } from '../bridge.ts'

/** What a correction is made of, read when its dialog opens. */
export type Occasion = {
  readonly release: Release
  readonly changes: ReleaseSummary['changes']
  readonly event: EventNoteDraft | null
  readonly issuers: readonly Issuer[]
  /** A draft that answers for the note already. */
  readonly openDraft: { readonly id: string; readonly title: string } | null
}

/** Reads the release, its event as it is now and its open corrections; null until then. */
export function useOccasion({ noteId, eventNoteId, changes }: ReleaseSummary): Occasion | null {
  const [occasion, setOccasion] = useState<Occasion | null>(null)
  useEffect(() => {
    let isShown = true
    const read = async (): Promise<void> => {
      const [release, event, issuers, notes] = await Promise.all([
        ask('releases.get', { noteId }),
        eventNoteId === null ? null : ask('eventNotes.get', { id: eventNoteId }),
        ask('issuers.list', {}),
        ask('pressNotes.list', {}),
      ])
      if (!isShown || !release.ok) return
      const { note } = release.value.work
      setOccasion({
        release: release.value,
        changes,
        event: event?.ok === true ? event.value : release.value.work.event,
        issuers: issuers.ok ? issuersOf(note.issuerIds, issuers.value) : release.value.issuers,
        openDraft: notes.ok ? await openCorrection(notes.value, release.value) : null,
      })
    }
    void read()
    return () => {
      isShown = false
    }
  }, [noteId, eventNoteId, changes])
  return occasion
}

/** The latest draft that does something to the note; it is of the same kind and about the same event. */
async function openCorrection(
  notes: readonly NoteSummary[],
  { noteId, kind, eventNoteId }: Release,
): Promise<Occasion['openDraft']> {
  const drafts = notes.filter(
    note => note.status === 'draft' && note.kind === kind && note.eventNoteId === eventNoteId,
  )
  const read = await Promise.all(drafts.map(({ id }) => ask('pressNotes.get', { id })))
  const found = read.flatMap(note => (note.ok && note.value.corrects?.noteId === noteId ? [note.value] : []))
  const [latest] = found.sort((one, other) => (one.changedAt < other.changedAt ? 1 : -1))
  const line = notes.find(({ id }) => id === latest?.id)
  return line === undefined ? null : { id: line.id, title: line.title || line.eventTitle }
}
