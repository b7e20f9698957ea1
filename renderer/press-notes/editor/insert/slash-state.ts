import { type EditorState, PluginKey, type Transaction } from '@tiptap/pm/state'
import { foldText } from '../../../../domain/contact-search/fold.ts'
import type { InsertId } from '../../../../domain/insertable.ts'

/** An entry of the menu as the person reads it. */
export type InsertEntry = { readonly id: InsertId; readonly label: string; readonly words: string }

/** The menu while it is open: where its « / » stands, what was typed behind it, what is proposed and marked. */
export type Slash = {
  readonly from: number
  readonly query: string
  readonly found: readonly InsertEntry[]
  readonly active: number
}
export type SlashMove = 'open' | 'close' | 'next' | 'previous'

export const slashKey = new PluginKey<Slash | null>('insert-menu')

/** No name of something is longer. */
const longestQuery = 30

/** The entries whose words all begin with what was typed, those found by their name first. */
export function found(entries: readonly InsertEntry[], query: string): readonly InsertEntry[] {
  const typed = foldText(query)
    .split(' ')
    .filter(word => word !== '')
  const fits = (text: string): boolean => {
    const words = foldText(text).split(' ')
    return typed.every(start => words.some(word => word.startsWith(start)))
  }
  const byName = entries.filter(({ label }) => fits(label))
  return [
    ...byName,
    ...entries.filter(entry => !byName.includes(entry) && fits(`${entry.label} ${entry.words}`)),
  ]
}

/** What was typed behind the « / », or null where the caret has left it. */
function queryAt({ doc, selection }: EditorState, from: number): string | null {
  const { $from, empty } = selection
  if (!empty || from < $from.start() || from >= $from.pos || doc.textBetween(from, from + 1) !== '/')
    return null
  const query = doc.textBetween(from + 1, $from.pos, undefined, '\n')
  return query.length > longestQuery || /[\n]|^\s/u.test(query) ? null : query
}

/** The menu after a transaction. It closes where nothing fits any more and a word was ended. */
export function nextSlash(
  tr: Transaction,
  slash: Slash | null,
  state: EditorState,
  entries: readonly InsertEntry[],
): Slash | null {
  const move: unknown = tr.getMeta(slashKey)
  if (move === 'close') return null
  const from = move === 'open' ? state.selection.from - 1 : slash === null ? -1 : tr.mapping.map(slash.from)
  if (from < 0) return null
  if (move === 'next' || move === 'previous')
    return slash === null ? null : marked(slash, move === 'next' ? 1 : -1)
  const query = queryAt(state, from)
  if (query === null) return null
  if (slash !== null && slash.query === query) return { ...slash, from }
  const fitting = found(entries, query)
  return fitting.length === 0 && /\s/u.test(query) ? null : { from, query, found: fitting, active: 0 }
}

function marked(slash: Slash, by: number): Slash {
  const count = Math.max(1, slash.found.length)
  return { ...slash, active: (slash.active + by + count) % count }
}
