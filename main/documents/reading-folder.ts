import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Answered } from '../../domain/contract.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import { doubt } from '../../domain/returned.ts'
import { localDay } from '../local-day.ts'
import type { World } from '../world.ts'
import { adoptNote } from './adopting.ts'
import { fileContent } from './file-content.ts'
import { noteHere } from './opening.ts'
import type { DocumentServices } from './services.ts'
import type { Understood } from './understanding.ts'

type FolderRead = Answered<'documents.readFolder'>
type FileRead = FolderRead['files'][number]

/** What may be a note; the hidden « ~$ » files are Word’s marks of what it has open. */
const isDocument = (name: string): boolean => /\.(?:docx|odt|txt)$/i.test(name) && !/^(?:~\$|\.)/.test(name)

const unreadable = (fileName: string): FileRead => ({
  fileName,
  became: 'unreadable',
  noteId: null,
  title: '',
  doubtful: 0,
})

/**
 * Makes a draft of each document in a folder, not below it, in the order of their names. One that Mallette made of a note
 * which is here is only named. Stopped, it keeps what it made; so it does where the disk refuses the next one.
 */
export async function readFolder(
  world: World,
  { reader, progress }: Pick<DocumentServices, 'reader' | 'progress'>,
  folder: string,
  isStopped: () => boolean,
): Promise<Result<FolderRead>> {
  const names = await namesIn(folder)
  if (names === null) return refuse('not-found')
  const today = localDay(world.now())
  const files: FileRead[] = []
  for (const [index, name] of names.entries()) {
    progress({ work: 'documents', step: 'reading', done: index, total: names.length })
    if (isStopped()) return succeed({ isStopped: true, files })
    const content = await fileContent(join(folder, name))
    if (!content.ok || content.value.isTooBig) {
      files.push(unreadable(name))
      continue
    }
    const found = await reader.read(content.value, today)
    if (found === 'stopped') return succeed({ isStopped: true, files })
    const became = await draftOf(world, name, found)
    if (!became.ok) return became
    files.push(became.value)
  }
  progress({ work: 'documents', step: 'reading', done: names.length, total: names.length })
  return succeed({ isStopped: false, files })
}

async function namesIn(folder: string): Promise<readonly string[] | null> {
  try {
    const names = await readdir(folder)
    return names.filter(isDocument).sort((one, other) => one.localeCompare(other, 'fr', { numeric: true }))
  } catch {
    // The folder is gone, or is not ours to read.
    return null
  }
}

async function draftOf(world: World, fileName: string, found: Understood): Promise<Result<FileRead>> {
  if (found.kind === 'unreadable') return succeed(unreadable(fileName))
  const { pictures } = found.document
  if (found.kind === 'ours') {
    const { carried } = found
    const { file } = carried
    const title = file.title || file.purpose
    if (noteHere(world, carried) !== null) {
      return succeed({ fileName, became: 'known', noteId: carried.noteId, title, doubtful: 0 })
    }
    const made = await adoptNote(world, { file, pictures })
    if (!made.ok) return made
    return succeed({ fileName, became: 'draft', noteId: made.value.noteId, title, doubtful: 0 })
  }
  const { draft, found: fields } = found.old
  const made = await adoptNote(world, { file: draft, pictures })
  if (!made.ok) return made
  return succeed({
    fileName,
    became: 'draft',
    noteId: made.value.noteId,
    title: draft.title || draft.purpose,
    doubtful: fields.filter(({ confidence }) => confidence < doubt).length,
  })
}
