import type { Mallette } from './launch.ts'

/** The native dialogs, answered: the only thing of the application that a test replaces. */

/** Each dialog to come that asks for files is given these. */
export async function chooseFiles({ app }: Mallette, filePaths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, chosen) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: chosen })
    },
    [...filePaths],
  )
}

/** Each dialog to come that asks where to save is given this path. */
export async function saveAt({ app }: Mallette, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}
