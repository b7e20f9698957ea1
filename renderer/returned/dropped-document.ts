import { largestDocument } from '../../domain/document-limits.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { Opened } from '../../domain/returned.ts'
import { ask } from '../bridge.ts'

/** Bytes carried at once: in base64 they fit the contract's limit of 1 400 000 characters. */
const pieceSize = 1_000_000

const documentName = /\.(?:docx|docm|dotx|dotm|doc|odt|ott|rtf|txt|md|pdf)$/iu

/** Whether a dropped file is meant to be opened as a document, by its name; main looks at what it is. */
export const isDocumentName = (name: string): boolean => documentName.test(name)

/** Carries a dropped file to main in pieces, in order, and has it read. A folder is `not-found`. */
export async function readDroppedDocument(file: File): Promise<Result<Opened>> {
  if (file.size > largestDocument) {
    return succeed({ verdict: 'unreadable', fileName: file.name.slice(0, 300), reason: 'too-big' })
  }
  const begun = await ask('documents.begin', { name: file.name.slice(0, 300), size: file.size })
  if (!begun.ok) return begun
  const { session } = begun.value
  for (let start = 0; start < file.size; start += pieceSize) {
    const bytes = await base64Of(file.slice(start, start + pieceSize))
    if (bytes === null) return refuse('not-found')
    const taken = await ask('documents.take', { session, bytes })
    if (!taken.ok) return taken
  }
  return ask('documents.read', { session })
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
