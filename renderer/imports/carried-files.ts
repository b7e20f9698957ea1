import { importLimits, type Reading } from '../../domain/contact-import.ts'
import { type Result, refuse } from '../../domain/failure.ts'
import { ask } from '../bridge.ts'
import { forgetSession } from './use-import-session.ts'

/** Bytes carried at once: in base64 they fit the contract's limit of 1 400 000 characters. */
const pieceSize = 1_000_000

/**
 * Reads dropped files: their names and sizes open a session, then their bytes go to main in pieces, in order.
 * Names of what cannot be read, a folder for one, go to `tellUnreadable`; `cancelled` when nothing else is left,
 * or when the session was given up meanwhile.
 */
export async function readDropped(
  files: readonly File[],
  isWanted: () => boolean,
  hold: (session: string) => void,
  tellUnreadable: (names: readonly string[]) => void,
): Promise<Result<Reading>> {
  const firstBytes = await Promise.all(files.map(file => base64Of(file.size === 0 ? file : file.slice(0, 1))))
  const readable = files.filter((_, index) => typeof firstBytes[index] === 'string')
  const unreadable = files.filter(file => !readable.includes(file))
  if (unreadable.length > 0) tellUnreadable(unreadable.map(({ name }) => name))
  if (readable.length === 0) return refuse('cancelled')

  const opened = await ask('imports.open', { files: readable.map(({ name, size }) => ({ name, size })) })
  if (!opened.ok) return opened
  const { session } = opened.value
  if (!isWanted()) {
    forgetSession(session)
    return refuse('cancelled')
  }
  hold(session)
  for (const [index, file] of readable.entries()) {
    // Main refuses it by its size alone.
    if (file.size > importLimits.fileBytes) continue
    for (let start = 0; start < file.size; start += pieceSize) {
      const bytes = await base64Of(file.slice(start, start + pieceSize))
      if (bytes === null) {
        tellUnreadable([file.name])
        return refuse('cancelled')
      }
      const taken = await ask('imports.take', { session, file: index, bytes })
      if (!taken.ok) return taken
    }
  }
  return ask('imports.read', { session })
}

/** The bytes in base64, as the browser writes them behind the head of a data address; null where it cannot read. */
function base64Of(piece: Blob): Promise<string | null> {
  const reader = new FileReader()
  return new Promise(resolve => {
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : ''
      resolve(address.slice(address.indexOf(',') + 1))
    }
    reader.onerror = () => resolve(null)
    reader.readAsDataURL(piece)
  })
}
