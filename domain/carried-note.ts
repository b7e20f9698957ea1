import * as z from 'zod'
import type { ComposeInput } from './compose/context.ts'
import { isNamedByMark } from './compose/opening.ts'
import { type EventFacts, eventFactsSchema } from './event-note.ts'
import { issuerDraftSchema } from './issuer.ts'
import { type NoteFile, noteFileSchema } from './press-note.ts'
import { printedEvent, printedIssuer, printedNote } from './printed-note.ts'
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

/** What a note file has no place for (ids, status, dates of a stored note and its event) stays at home. */
const isOfFile = (key: string): boolean => Object.hasOwn(noteFileSchema.shape, key)

/** A stored event has a title of its own, for the desk alone: it must not stand in the place of the note’s. */
const isOfFacts = (key: string): boolean => Object.hasOwn(eventFactsSchema.shape, key)

const isOfIssuer = (key: string): boolean => Object.hasOwn(issuerDraftSchema.shape, key)

const only = (value: object, isKept: (key: string) => boolean): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([key]) => isKept(key)))

/**
 * The note file to carry: what the note prints. Left out besides: silenced findings, number series and pictures of the
 * letterhead, which are nobody else's business or too heavy.
 */
export function carriedFile(input: ComposeInput): NoteFile {
  const { issuers } = input
  return noteFileSchema.parse({
    ...only(printedNote(input), isOfFile),
    ...only(printedEvent(input) ?? noFacts, isOfFacts),
    issuers: issuers.map((issuer, index) => ({
      ...only(printedIssuer(issuer, index, input), isOfIssuer),
      // Without its mark the name would be printed in its place.
      ...(isNamedByMark(issuer) ? { letterhead: [''] } : {}),
      logo: null,
      partners: [],
      series: { next: 1, yearly: true, year: null, ranges: [] },
    })),
    pictures: [],
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
