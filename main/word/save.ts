import { app, type BrowserWindow, dialog, type SaveDialogOptions, shell } from 'electron'
import type { WordDesk } from '../press-notes.ts'
import { deskIn } from './desk.ts'
import type { Workshop } from './workshop.ts'

/** The desk of the running app: the system's own dialog, titled, on the window, and its own file manager. */
export function wordDesk(
  window: () => BrowserWindow | undefined,
  title: () => string,
  workshop: Workshop,
): WordDesk {
  return deskIn({
    workshop,

    documents: () => app.getPath('documents'),

    choosePath: async proposed => {
      const options: SaveDialogOptions = {
        title: title(),
        defaultPath: proposed,
        filters: [{ name: 'Word', extensions: ['docx'] }],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      }
      const parent = window()
      const { canceled, filePath } = await (parent === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      return canceled || !filePath ? null : filePath
    },

    showInFolder: path => shell.showItemInFolder(path),
  })
}
