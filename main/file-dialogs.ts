import { basename, dirname, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog, type FileFilter, type OpenDialogOptions } from 'electron'
import type { CharterDialogs } from './charters.ts'
import type { DocumentDialogs } from './documents/services.ts'
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
  '.html': 'HTML',
  '.odt': 'OpenDocument',
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

/** What the dialogs for documents say. */
export type DocumentSentences = {
  readonly openTitle: string
  readonly folderTitle: string
  readonly documents: string
  readonly charterTitle: string
  readonly templateTitle: string
  readonly charters: string
  readonly templates: string
  readonly allFiles: string
}

/** Asks for one file or folder on the window. */
const choiceOn =
  (window: () => BrowserWindow | undefined) =>
  async (options: OpenDialogOptions): Promise<string | null> => {
    const parent = window()
    const { canceled, filePaths } = await (parent === undefined
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? null : (filePaths[0] ?? null)
  }

/** The dialogs that choose a document which comes back or in, and a folder of them. */
export function documentDialogs(
  window: () => BrowserWindow | undefined,
  say: () => DocumentSentences,
): DocumentDialogs {
  const choose = choiceOn(window)
  return {
    chooseDocument: () => {
      const { openTitle, documents, allFiles } = say()
      const filters = [
        { name: documents, extensions: ['docx', 'odt', 'txt'] },
        { name: allFiles, extensions: ['*'] },
      ]
      return choose({ title: openTitle, filters, properties: ['openFile'] })
    },
    chooseFolder: () => choose({ title: say().folderTitle, properties: ['openDirectory'] }),
  }
}

/** The dialogs that choose a charter of a colleague, and a document whose look is to be taken. */
export function charterDialogs(
  window: () => BrowserWindow | undefined,
  say: () => DocumentSentences,
): CharterDialogs {
  const choose = choiceOn(window)
  return {
    chooseCharter: () => {
      const { charterTitle, charters } = say()
      return choose({
        title: charterTitle,
        filters: [{ name: charters, extensions: ['json'] }],
        properties: ['openFile'],
      })
    },
    chooseTemplate: () => {
      const { templateTitle, templates } = say()
      return choose({
        title: templateTitle,
        filters: [{ name: templates, extensions: ['docx', 'dotx'] }],
        properties: ['openFile'],
      })
    },
  }
}
