import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { WordDesk } from '../press-notes.ts'
import { attempt, codeOf } from '../store/disk-failure.ts'
import type { Workshop } from './workshop.ts'

/** What the desk asks of the world: where to put a file, and to show one. Paths stay on this side of the bridge. */
export type DeskWorld = {
  /** Where the first export is proposed. */
  readonly documents: () => string
  /** Resolves with the path that the person chose, starting from the proposed one; null when she gave up. */
  readonly choosePath: (proposed: string) => Promise<string | null>
  readonly showInFolder: (path: string) => void
  readonly workshop: Workshop
}

/**
 * The path with its extension. Where that makes it another path than the one the person agreed to, a file which is
 * already there is not hers to lose: the next free name is taken.
 */
function docxPath(chosen: string): string {
  if (/\.docx$/i.test(chosen)) return chosen
  let path = `${chosen}.docx`
  for (let copy = 2; existsSync(path); copy += 1) path = `${chosen} (${copy}).docx`
  return path
}

/** Beyond the usual failures of the disk: the place is gone, or Word on Windows holds the file open. */
const unwritable = new Set(['EBUSY', 'ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG'])

async function written(path: string, bytes: Uint8Array): Promise<Result<void>> {
  try {
    const { writeForOthers } = await import('./write.ts')
    return await attempt(() => writeForOthers(path, bytes))
  } catch (error) {
    if (unwritable.has(codeOf(error) ?? '')) return refuse('read-only')
    throw error
  }
}

/** What composes and writes notes is read at the first export: the window shall not wait for it. */
async function fileNameOf(input: ComposeInput): Promise<string> {
  const { noteFileName } = await import('../produce.ts')
  return `${noteFileName(input)}.docx`
}

/**
 * Writes notes as Word files where the person wants them, and remembers each one's place to show it. A file is
 * either whole or untouched; the next export is proposed in the folder of the last.
 */
export function deskIn({ documents, choosePath, showInFolder, workshop }: DeskWorld): WordDesk {
  const exported = new Map<string, string>()
  let folder: string | undefined
  return {
    save: async (noteId, job, { kept, watch } = {}) => {
      const chosen = await choosePath(join(folder ?? documents(), await fileNameOf(job.input)))
      if (chosen === null) return refuse('cancelled')
      const made = kept === undefined ? await workshop.write(job, watch) : succeed(kept)
      if (!made.ok) return made
      const path = docxPath(chosen)
      const result = await written(path, made.value)
      if (!result.ok) return result
      folder = dirname(path)
      exported.set(noteId, path)
      return succeed({ fileName: basename(path), content: made.value })
    },

    show: noteId => {
      const path = exported.get(noteId)
      if (path === undefined || !existsSync(path)) return refuse('not-found')
      showInFolder(path)
      return succeed({})
    },
  }
}
