import type { CarriedNote } from '../../domain/carried-note.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import type { ReadPicture } from '../../domain/read-document.ts'
import type { Edit } from '../../domain/returned/edit.ts'

/** A document that the page looks at: what may be made of it. */
export type OpenedDocument = {
  readonly pictures: readonly ReadPicture[]
  readonly made:
    | {
        readonly by: 'mallette'
        readonly carried: CarriedNote
        /** The note here that it is of; null where there is none. */
        readonly noteId: string | null
        readonly edits: ReadonlyMap<string, Edit>
      }
    | { readonly by: 'others'; readonly draft: NoteFile }
}

/** Documents that were opened and not closed, by the token that the page has for each. */
export type OpenedDocuments = {
  keep(token: string, opened: OpenedDocument): void
  get(token: string): OpenedDocument | null
  close(token: string): void
}

/** They hold pictures: the oldest goes when there are more, and its token leads nowhere. */
const most = 6

export function openedDocuments(): OpenedDocuments {
  const all = new Map<string, OpenedDocument>()
  return {
    keep: (token, opened) => {
      const [oldest] = all.keys()
      if (all.size >= most && oldest !== undefined) all.delete(oldest)
      all.set(token, opened)
    },
    get: token => all.get(token) ?? null,
    close: token => {
      all.delete(token)
    },
  }
}
