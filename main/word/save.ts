import { basename, extname } from 'node:path'
import { type BrowserWindow, dialog, type SaveDialogOptions, shell } from 'electron'
import { refuse, succeed } from '../../domain/failure.ts'
import type { WordDesk } from '../press-notes.ts'
import { attempt } from '../store/disk-failure.ts'
import { proposedFileName } from './file-name.ts'
import { writeNote } from './write.ts'

const withExtension = (path: string): string =>
  extname(path).toLowerCase() === '.docx' ? path : `${path}.docx`

function ask(window: BrowserWindow | undefined, options: SaveDialogOptions) {
  return window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options)
}

/**
 * Saves Word files where the person says. The paths stay here: the page learns the file’s name only, and asks to
 * be shown « the file of that note ».
 */
export function wordDesk(window: () => BrowserWindow | undefined): WordDesk {
  const saved = new Map<string, string>()
  return {
    save: async (noteId, input) => {
      const { canceled, filePath } = await ask(window(), {
        defaultPath: proposedFileName(input.note),
        filters: [{ name: 'Word', extensions: ['docx'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      })
      if (canceled || filePath === undefined || filePath === '') return refuse('cancelled')
      const path = withExtension(filePath)
      const written = await attempt(() => writeNote(path, input))
      if (!written.ok) return written
      saved.set(noteId, path)
      return succeed({ fileName: basename(path) })
    },

    show: noteId => {
      const path = saved.get(noteId)
      if (path === undefined) return refuse('not-found')
      shell.showItemInFolder(path)
      return succeed({})
    },
  }
}
