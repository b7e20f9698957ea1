import { randomUUID } from 'node:crypto'
import { directoryModule, frenchContactsModule, openPressFileModule } from './modules.mjs'

/** @typedef {import('../main/store/press-file.ts').PressFile} PressFile */

/**
 * Opens the press file of a folder and puts that many contacts into it, with their outlets.
 * @param {string} folder
 * @param {number} count
 * @returns {Promise<PressFile>}
 */
export async function filledPressFile(folder, count) {
  const opened = await openPressFileModule().openPressFile({
    folder,
    now: () => new Date(),
    newId: randomUUID,
  })
  if (!opened.ok) throw new Error(`the press file did not open: ${opened.failure.code}`)
  const { frenchContacts, frenchOutlets } = frenchContactsModule()
  const file = opened.value
  const put = await file.change([
    ...frenchOutlets().map(
      outlet => /** @type {const} */ ({ table: 'outlets', id: outlet.id, value: outlet }),
    ),
    ...frenchContacts(count).map(
      contact => /** @type {const} */ ({ table: 'contacts', id: contact.id, value: contact }),
    ),
  ])
  if (!put.ok) throw new Error(`the contacts were refused: ${put.failure.code} ${put.failure.field}`)
  await file.settled()
  return file
}

/** @param {PressFile} file */
export const directoryOver = file =>
  directoryModule().createDirectory({
    file,
    now: () => new Date(),
    meeting: () => new Set(),
  })
