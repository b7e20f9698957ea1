import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron'
import type { FileDialogs } from './press-file/services.ts'

/** What the dialogs say, in the person's language. */
export type DialogSentences = {
  readonly openTitle: string
  readonly saveTitle: string
  readonly contactFiles: string
  readonly allFiles: string
}

const formats: Readonly<Record<string, string>> = {
  '.csv': 'CSV',
  '.xlsx': 'Excel',
  '.vcf': 'vCard',
  '.docx': 'Word',
  '.json': 'JSON',
  '.pdf': 'PDF',
  '.jpg': 'JPEG',
}

/** The system's own dialogs on the window. The next file is proposed in the folder of the last. */
export function fileDialogs(
  window: () => BrowserWindow | undefined,
  say: () => DialogSentences,
): FileDialogs {
  let folder: string | undefined
  return {
    choosePaths: async () => {
      const { openTitle, contactFiles, allFiles } = say()
      const filters: FileFilter[] = [
        { name: contactFiles, extensions: ['csv', 'xlsx', 'vcf', 'txt', 'tsv'] },
        { name: allFiles, extensions: ['*'] },
      ]
      const options = {
        title: openTitle,
        filters,
        properties: ['openFile' as const, 'multiSelections' as const],
      }
      const parent = window()
      const { canceled, filePaths } = await (parent === undefined
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options))
      return canceled ? [] : filePaths
    },

    choosePath: async proposed => {
      const extension = extname(proposed)
      const options = {
        title: say().saveTitle,
        defaultPath: join(folder ?? app.getPath('documents'), basename(proposed)),
        filters: [{ name: formats[extension] ?? extension, extensions: [extension.slice(1)] }],
        properties: ['createDirectory' as const, 'showOverwriteConfirmation' as const],
      }
      const parent = window()
      const { canceled, filePath } = await (parent === undefined
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(parent, options))
      if (canceled || !filePath) return null
      folder = dirname(filePath)
      return filePath
    },
  }
}
