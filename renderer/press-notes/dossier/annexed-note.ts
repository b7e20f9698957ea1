import { type EventFacts, type EventNote, eventFactsSchema } from '../../../domain/event-note.ts'
import { type Issuer, issuerDraftSchema, issuersOf } from '../../../domain/issuer.ts'
import {
  type AnnexedNote,
  annexedNoteSchema,
  noteDraftOf,
  type PressNote,
} from '../../../domain/press-note.ts'
import { isSameValue } from '../../../domain/same-value.ts'
import { ask } from '../../bridge.ts'

/** What a note says of its event, without what is for the cabinet alone. */
const factsOf = (event: EventNote): EventFacts =>
  eventFactsSchema.parse(
    Object.fromEntries(Object.keys(eventFactsSchema.shape).map(key => [key, Reflect.get(event, key)])),
  )

/** Without pictures and numbers, which are not the dossier’s. */
function signing({ issuerIds }: PressNote, issuers: readonly Issuer[]) {
  return issuersOf(issuerIds, issuers).map(({ id: _id, ...issuer }) =>
    issuerDraftSchema.parse({ ...issuer, logo: null, partners: [], series: undefined }),
  )
}

/** A note as a dossier holds it: whole, as it stands at this moment. A dossier’s own annexes are left behind. */
export function annexedNoteOf(
  note: PressNote,
  event: EventNote | null,
  issuers: readonly Issuer[],
): AnnexedNote {
  const { annexes: _annexes, eventNoteId: _event, issuerIds: _issuers, ...page } = noteDraftOf(note)
  const changes = [note.changedAt, event?.changedAt ?? '']
  return annexedNoteSchema.parse({
    sourceId: note.id,
    sourceChangedAt: changes.sort().at(-1) ?? '',
    // Not the event’s title: that one is for the cabinet, and the page would print it.
    title: note.title,
    note: { ...page, silenced: [] },
    facts: event === null ? null : factsOf(event),
    issuers: signing(note, issuers),
  })
}

/** The note of this id as a dossier would hold it now; null where it is gone. */
export async function readAnnex(noteId: string): Promise<AnnexedNote | null> {
  const found = await ask('pressNotes.get', { id: noteId })
  if (!found.ok) return null
  const note = found.value
  const event = note.eventNoteId === null ? null : await ask('eventNotes.get', { id: note.eventNoteId })
  const issuers = await ask('issuers.list', {})
  return annexedNoteOf(note, event?.ok ? event.value : null, issuers.ok ? issuers.value : [])
}

/** Whether the copy says what its source says now. Its title may have been written for the dossier. */
export const isUpToDate = (copy: AnnexedNote, source: AnnexedNote): boolean =>
  isSameValue([copy.note, copy.facts, copy.issuers], [source.note, source.facts, source.issuers])
