import { commonItems, type Piece } from '../../domain/note-compare/compare-words.ts'

const wordForm = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu

/**
 * Both texts as one, what went before what came: without what is `gone` it is the later text, without what `come` the
 * earlier one.
 */
export function mergedPieces(before: string, after: string): readonly Piece[] {
  const [earlier, later] = [before.match(wordForm) ?? [], after.match(wordForm) ?? []]
  const common = commonItems(earlier, later, (one, other) => one === other)
  // A space between two changed words is changed with them: a phrase reads better than its words.
  const kept = common.filter(([at, other], index) => {
    if (!/^\s+$/u.test(earlier[at] ?? '')) return true
    const [last, next] = [common[index - 1], common[index + 1]]
    const isAfterChange = at - (last?.[0] ?? -1) > 1 && other - (last?.[1] ?? -1) > 1
    const isBeforeChange = (next?.[0] ?? earlier.length) - at > 1 && (next?.[1] ?? later.length) - other > 1
    return !(isAfterChange && isBeforeChange)
  })
  const merged: { text: string; state: Piece['state'] }[] = []
  const put = (words: readonly string[], state: Piece['state']): void => {
    const text = words.join('')
    const last = merged.at(-1)
    if (last?.state === state) last.text += text
    else if (text !== '') merged.push({ text, state })
  }
  let [one, other] = [0, 0]
  for (const [at, otherAt] of [...kept, [earlier.length, later.length] as const]) {
    put(earlier.slice(one, at), 'gone')
    put(later.slice(other, otherAt), 'come')
    put(earlier.slice(at, at + 1), 'same')
    ;[one, other] = [at + 1, otherAt + 1]
  }
  return merged
}

/** Signs of a common stretch that stay on either side of a change. */
const around = 40

/** The same with long common stretches cut to what stands around the changes. */
export function shortenedPieces(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (piece.state !== 'same' || piece.text.length <= 2 * around + 10) return piece
    const head = at === 0 ? '' : piece.text.slice(0, around).replace(/\S*$/u, '')
    const tail = at === pieces.length - 1 ? '' : piece.text.slice(-around).replace(/^\S*/u, '')
    return { ...piece, text: `${head}…${tail}` }
  })
}
