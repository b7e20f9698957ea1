import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'

/** Where the last paste stands, as far as it still does; null where nothing was pasted. */
type Range = { readonly from: number; readonly to: number } | null

const key = new PluginKey<Range>('pasted-range')

/** Marks the transaction as the paste of what stands between these positions after it. */
export const withRange = (tr: Transaction, range: Range): Transaction => tr.setMeta(key, range)

/** Where the last paste stands by now. */
export const pastedRange = (state: EditorState): Range => key.getState(state) ?? null

/** Follows the last paste through later changes, for an offer that is taken up after some of them. */
export const pastedRanges = (): Plugin<Range> =>
  new Plugin<Range>({
    key,
    state: {
      init: () => null,
      apply(tr, range) {
        const set: unknown = tr.getMeta(key)
        if (isRange(set)) return set
        if (range === null || !tr.docChanged) return range
        const from = tr.mapping.map(range.from, 1)
        const to = tr.mapping.map(range.to, -1)
        return from < to ? { from, to } : null
      },
    },
  })

const isRange = (value: unknown): value is NonNullable<Range> =>
  typeof value === 'object' && value !== null && 'from' in value && 'to' in value
