import { inputOf, longDossier } from './long-documents.mjs'
import { makeFileModule } from './modules.mjs'

/**
 * In a process of its own: makes the dossier once and says on standard output by how much the highest resident memory
 * rose over what it was with the dossier's data at hand, in KiB.
 */
const { note, pictures } = longDossier()
const mark = { noteId: '7d3b2a52-0d53-4f8e-9c6e-3a3e4f0c9b11', releaseId: null, eventNoteId: null }
const { makeFile } = makeFileModule()
const before = process.resourceUsage().maxRSS
await makeFile({ kind: 'note', input: inputOf(note), mark, pictures, pages: null })
process.stdout.write(String(process.resourceUsage().maxRSS - before))
