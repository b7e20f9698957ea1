import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../scripts/project.mjs'
import { pressNoteModule } from './modules.mjs'

/** The note that the demonstration ships: two pages, a programme of three steps. */
export const referenceFile = join(root, 'resources', 'demonstration', 'note-962.json')

/** The reference note as `compose()` takes it. */
export function referenceNote() {
  const { noteFileSchema } = pressNoteModule()
  const note = noteFileSchema.parse(JSON.parse(readFileSync(referenceFile, 'utf8')))
  return { note, facts: note, issuers: note.issuers }
}
