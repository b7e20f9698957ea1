import { largestDocument } from '../../domain/document-limits.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { DocumentFile } from './services.ts'

/** Dropped files whose bytes come in piece by piece. */
export type Receiving = {
  begin(id: string, fileName: string, size: number): void
  /** `not-found` for a session that is over, `invalid` for more bytes than were announced. */
  take(id: string, base64: string): Result<Record<string, never>>
  /** The whole file, and the end of its session; of one that is too big not a byte was kept. */
  end(id: string): Result<DocumentFile & { readonly isTooBig: boolean }>
}

type Session = { readonly fileName: string; readonly size: number; readonly pieces: Buffer[]; length: number }

/** Sessions hold whole files in memory: the oldest goes when there are more. */
const most = 2

export function receivingDocuments(): Receiving {
  const sessions = new Map<string, Session>()
  return {
    begin: (id, fileName, size) => {
      const [oldest] = sessions.keys()
      if (sessions.size >= most && oldest !== undefined) sessions.delete(oldest)
      sessions.set(id, { fileName, size, pieces: [], length: 0 })
    },

    take: (id, base64) => {
      const session = sessions.get(id)
      if (session === undefined) return refuse('not-found', 'session')
      if (session.size > largestDocument) return succeed({})
      const piece = Buffer.from(base64, 'base64')
      if (session.length + piece.length > session.size) return refuse('invalid', 'bytes')
      session.pieces.push(piece)
      session.length += piece.length
      return succeed({})
    },

    end: id => {
      const session = sessions.get(id)
      if (session === undefined) return refuse('not-found', 'session')
      sessions.delete(id)
      const { fileName, size, pieces, length } = session
      return succeed({ fileName, bytes: Buffer.concat(pieces, length), isTooBig: size > largestDocument })
    },
  }
}
