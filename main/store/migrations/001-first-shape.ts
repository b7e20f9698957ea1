/**
 * Version 0, that of the early drafts, kept the bare value of a document; version 1 puts it in an envelope that
 * says what it is. Frozen: files written by each released version pass through here for ever.
 */
export const firstShape = {
  version: 1,
  documents: ['contacts', 'event-note', 'press-note', 'library'],
  migrate: (file: unknown, document: string): unknown => ({
    format: 'mallette',
    document,
    version: 1,
    data: file,
  }),
}
