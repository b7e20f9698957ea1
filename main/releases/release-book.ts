import type { Result } from '../../domain/failure.ts'
import { succeed } from '../../domain/failure.ts'
import type { PressNoteDraft } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import { mapBounded } from '../store/bounded.ts'
import type { Store } from '../store/store.ts'

/** A release without what is heavy in it: the texts of its event, and logos. */
export type BookEntry = Omit<Release, 'work'> & { readonly note: PressNoteDraft }

/** What every release is, kept in memory once it was read: a release never changes. */
export type ReleaseBook = {
  /** In no particular order; those that cannot be read are left out. */
  all(): Promise<Result<readonly BookEntry[]>>
  /** A release that did not come to pass: under its id another one may follow. */
  drop(id: string): void
}

const books = new WeakMap<Store['releases'], ReleaseBook>()

const filesAtOnce = 8

const entryOf = ({ work, issuers, ...release }: Release): BookEntry => ({
  ...release,
  issuers: issuers.map(issuer => ({ ...issuer, logo: null })),
  note: { ...work.note, body: [], bodyAfter: [], boilerplates: [] },
})

/** The book of releases over a store, the same one for whoever asks. */
export function releaseBook({ releases }: Pick<Store, 'releases'>): ReleaseBook {
  const known = books.get(releases)
  if (known !== undefined) return known
  const entries = new Map<string, BookEntry>()
  const book: ReleaseBook = {
    drop: id => void entries.delete(id),
    all: async () => {
      const ids = await releases.ids()
      const unread = ids.filter(id => !entries.has(id))
      const read = await mapBounded(unread, filesAtOnce, id => releases.get(id))
      for (const release of read) if (release.ok) entries.set(release.value.id, entryOf(release.value))
      return succeed(ids.flatMap(id => entries.get(id) ?? []))
    },
  }
  books.set(releases, book)
  return book
}
