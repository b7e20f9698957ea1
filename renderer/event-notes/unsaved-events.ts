import type { EventNoteDraft } from '../../domain/event-note.ts'
import type { UnsavedDrafts } from '../parts/use-draft.ts'

/** Drafts of events that could not be written yet: the form and the notebook on the spot take up the same one. */
export const unsavedEvents: UnsavedDrafts<EventNoteDraft> = new Map()
