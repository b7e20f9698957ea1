import * as z from 'zod'
import { announcesEvent, type ComposeInput } from './compose/context.ts'
import { type EventFacts, eventFactsSchema } from './event-note.ts'
import { type NoteFile, noteFileSchema } from './press-note.ts'
import { noProgramme } from './programme.ts'
import { id } from './text.ts'

/**
 * What a Word file of Mallette carries of its note, so that it can come back: what was composed, and of whom it is. It
 * says nothing that the page does not print.
 */
export const carriedNoteSchema = z.strictObject({
  format: z.literal('mallette-note'),
  version: z.literal(1),
  noteId: id.nullable(),
  eventNoteId: id.nullable(),
  /** SHA-256 of the reading order (reading-order.ts) of what was composed from `file`. */
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  hasFacts: z.boolean(),
  file: noteFileSchema,
})

export type CarriedNote = z.output<typeof carriedNoteSchema>

const noFacts: EventFacts = eventFactsSchema.parse({})

/** What a note that does not announce its event prints of it: its persons, its reason, when and where. */
const withoutProgramme = (facts: EventFacts): EventFacts => ({
  ...facts,
  programme: noProgramme,
  reception: [],
  desks: [],
  notices: [],
})

/**
 * The note file to carry. Left out: silenced findings, number series and pictures of the letterhead, which are nobody
 * else's business or too heavy, and the parts of the event that this kind of note does not print.
 */
export function carriedFile({ note, facts, issuers }: ComposeInput): NoteFile {
  const told = facts === null || announcesEvent(note) ? facts : withoutProgramme(facts)
  return noteFileSchema.parse({
    ...note,
    silenced: [],
    ...(told ?? noFacts),
    issuers: issuers.map(issuer => ({
      ...issuer,
      id: undefined,
      logo: null,
      partners: [],
      series: { next: 1, yearly: true, year: null, ranges: [] },
    })),
  })
}

/** What a carried note is composed from again. */
export const composedOf = ({ file, hasFacts }: CarriedNote): ComposeInput => ({
  note: file,
  facts: hasFacts ? file : null,
  issuers: file.issuers,
})

/** The data of a file, or null where there is none or it is not what Mallette writes. */
export function readCarried(json: string): CarriedNote | null {
  if (json === '') return null
  try {
    const read = carriedNoteSchema.safeParse(JSON.parse(json))
    return read.success ? read.data : null
  } catch {
    return null
  }
}
