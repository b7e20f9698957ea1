import type { Boilerplate, BoilerplateCopy } from './boilerplate.ts'
import { foldText, wordsOf } from './contact-search/fold.ts'
import type { Passage, RichText, Span } from './rich-text.ts'
import { isSameValue } from './same-value.ts'

/** Whether a section should have been read again before `today` ('YYYY-MM-DD'). The review day itself is still good. */
export const isStale = ({ reviewBy }: Pick<Boilerplate, 'reviewBy'>, today: string): boolean =>
  reviewBy !== '' && today !== '' && reviewBy < today

/** Whether the source was written again after the copy was taken. Its own text or its review day may have changed. */
export const changedSince = (copy: BoilerplateCopy, source: Boilerplate): boolean =>
  copy.sourceId === source.id && copy.sourceChangedAt !== source.changedAt

/** Whether a note holds other words than the source, or the same in other type: one of them was written again. */
export const differsFrom = (copy: BoilerplateCopy, source: Boilerplate): boolean =>
  copy.title !== source.title || !isSameValue(copy.body, source.body)

/** The copy as it stands, knowing that the source changed: it is no longer reported until the source changes again. */
export const keepAsIs = (copy: BoilerplateCopy, source: Boilerplate): BoilerplateCopy => ({
  ...copy,
  sourceChangedAt: source.changedAt,
})

/** The source of a copy, as it is now; null where the copy was written for its note or the source is gone. */
export const sourceOf = (copy: BoilerplateCopy, library: readonly Boilerplate[]): Boilerplate | null =>
  library.find(({ id }) => id === copy.sourceId) ?? null

/** The sections whose title or text holds a word that begins with each of those typed, titles first. */
export function searchBoilerplates<T extends Pick<Boilerplate, 'title' | 'body'>>(
  all: readonly T[],
  typed: string,
): readonly T[] {
  const wanted = foldText(typed)
    .split(' ')
    .filter(word => word !== '')
  if (wanted.length === 0) return all
  const found = all.flatMap(item => {
    const title = wordsOf(item.title)
    const text = wordsOf(plainTextOf(item.body))
    const inTitle = (word: string): boolean => title.some(other => other.startsWith(word))
    const isFound = wanted.every(word => inTitle(word) || text.some(other => other.startsWith(word)))
    return isFound ? [{ item, byTitle: wanted.every(inTitle) }] : []
  })
  return found.sort((one, other) => Number(other.byTitle) - Number(one.byTitle)).map(({ item }) => item)
}

const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'subheading':
      return passage.text
    case 'list':
      return passage.items.map(spansText).join('\n')
    case 'figures':
      return passage.figures.map(({ value, label }) => `${value} ${label}`).join('\n')
    case 'picture':
      return [passage.picture.caption, passage.picture.credit].filter(line => line !== '').join('\n')
    case 'box':
      return [passage.title, ...passage.paragraphs.map(spansText)].filter(line => line !== '').join('\n')
    case 'page-break':
      return ''
    default:
      return spansText(passage.spans)
  }
}

/** The words of a rich text, a line for each passage and each item of a list. */
export const plainTextOf = (text: RichText): string =>
  text
    .map(passageText)
    .filter(line => line !== '')
    .join('\n')
