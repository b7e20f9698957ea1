import { readQuery } from '../../domain/contact-search.ts'
import type { ContactView } from '../../domain/contact-view.ts'
import type { Directory } from './directory.ts'

/** The ids of those whom the search of the contacts screen finds by these words, slips apart. */
export type WordSearch = (words: string) => ReadonlySet<string>

/** The search of a directory, which may be made later than what searches by it. */
export const searchOf =
  (directory: () => Directory): WordSearch =>
  words => {
    if (readQuery(words).length === 0) return new Set()
    const view: ContactView = { words, where: null, sort: { column: 'name', direction: 'up' } }
    const { isExact, total } = directory().rows(view, 0, 1)
    return new Set(isExact ? directory().ids(view, 0, total) : [])
  }
