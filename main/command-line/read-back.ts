import { basename } from 'node:path'
import { largestDocument } from '../../domain/document-limits.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { doubt, type OldNote } from '../../domain/returned.ts'
import { commandLine } from '../../renderer/messages/fr/command-line.ts'
import { reviewed, understandFile } from '../documents/understanding.ts'
import { localDay } from '../local-day.ts'
import { bytesAt } from './note-input.ts'
import { exits, Refusal } from './refusal.ts'

/** The note of a document, and the exit code that says how sure that is. */
export type ReadBack = { readonly note: NoteFile; readonly exit: number }

/** What the rules understood, the doubtful fields named. */
function ofOldNote({ draft, found }: OldNote): ReadBack {
  const doubtful = found.filter(({ confidence }) => confidence < doubt)
  for (const { at, value } of doubtful) console.error(commandLine.doubtful(at, value))
  return { note: draft, exit: doubtful.length > 0 ? exits.blocked : exits.done }
}

/**
 * Reads a document back: the note that it carries, exactly as it left, else what the rules for old notes understand. What
 * somebody changed in it is said on standard error, and nothing of it is taken over unseen.
 */
export async function readBack(place: string): Promise<ReadBack> {
  const understood = understandFile(
    await bytesAt(place, largestDocument),
    basename(place),
    localDay(new Date()),
  )
  switch (understood.kind) {
    case 'unreadable':
      throw new Refusal(commandLine.unreadableDocument[understood.reason])
    case 'foreign':
      return ofOldNote(understood.old)
    case 'ours': {
      const { carried, document, isUntouched } = understood
      if (isUntouched) return { note: carried.file, exit: exits.done }
      const { differences } = reviewed(carried, document, null).review
      for (const { at, before, after } of differences) console.error(commandLine.changed(at, before, after))
      return { note: carried.file, exit: exits.blocked }
    }
  }
}
