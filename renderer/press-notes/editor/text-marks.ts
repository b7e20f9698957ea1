import type { Node } from '@tiptap/pm/model'
import { Decoration } from '@tiptap/pm/view'
import { isGenerated } from './generated-text.ts'
import { type PageWords, wordIn } from './page-words.ts'

/** What a mark depends on beside the text itself. */
export type Surroundings = {
  readonly words: PageWords
  /** The caret is in this text. */
  readonly isHere: boolean
  /** The node around it, and whether the caret is in that. */
  readonly parent: Node
  readonly isNear: boolean
  /** The note says nothing of its subject yet: its title is asked for. */
  readonly asksTitle: boolean
  /** Nothing else says what the note is about: its text is asked for. */
  readonly asksText: boolean
}

/** How an empty text shows: with words in its place, as an offer in the margin, or not at all. */
type Emptiness = { readonly className: string; readonly ghost: string }

const inserted: readonly string[] = ['notice', 'subheading', 'quoteText', 'figureValue']
const companions: readonly string[] = [
  'speaker',
  'figureLabel',
  'pictureCaption',
  'pictureCredit',
  'boxTitle',
  'boilerplateTitle',
]

const quiet = (words: PageWords, name: string): Emptiness => ({
  className: 'is-empty is-quiet',
  ghost: wordIn(words.missing, name),
})

/** The only paragraph of a part: the part itself is empty. */
const isLone = (parent: Node): boolean => parent.childCount === 1 && parent.type.name !== 'boilerplate'

function paragraphEmptiness({ words, isHere, parent, asksText }: Surroundings): Emptiness {
  const ghost = words.ghosts.body
  if (isHere) return { className: 'is-empty', ghost }
  // A form’s text is a document of its own.
  const isAsked = parent.type.name === 'doc' || (parent.type.name === 'body' && asksText)
  if (isLone(parent) && isAsked) return { className: 'is-empty', ghost }
  // What a part holds of it, the part itself offers (page-marks.ts).
  return { className: 'is-empty is-folded', ghost: '' }
}

function emptinessOf(node: Node, around: Surroundings): Emptiness {
  const { words, isHere, parent, isNear, asksTitle } = around
  const { name } = node.type
  const shown = { className: 'is-empty', ghost: wordIn(words.ghosts, name) }
  if (name === 'paragraph') return paragraphEmptiness(around)
  if (name === 'title') return isHere || asksTitle ? shown : quiet(words, name)
  if (inserted.includes(name) || isHere) return shown
  if (name === 'listItem' || name === 'boxText')
    return parent.textContent === '' ? shown : { ...shown, ghost: '' }
  if (companions.includes(name)) {
    // A picture is there without a word below it; a quote of which nothing is written asks for all of it.
    const isAllMissing = parent.textContent === '' && parent.type.name !== 'picture'
    return isNear || isAllMissing ? shown : { className: 'is-empty is-folded', ghost: '' }
  }
  return quiet(words, name)
}

/** 1er, Ire, 2e, XXIe: printing raises the ending (domain/compose/prose.ts). */
const ordinal =
  /(?<![\p{L}\p{N}])(?:(?:\d{1,4}|I)((?:er|re)s?)|(?:\d{1,4}|[IVX]{1,6})(es?))(?![\p{L}\p{N}])/gu

function raisedEndings(node: Node, position: number): Decoration[] {
  const text = node.textBetween(0, node.content.size, '', '\n')
  return [...text.matchAll(ordinal)].map(match => {
    const end = position + 1 + match.index + match[0].length
    const ending = match[1] ?? match[2] ?? ''
    return Decoration.inline(end - ending.length, end, { class: 'page-raised' })
  })
}

/** Spaces that printing binds, where the person typed plain ones: lines must end where Word ends them. */
const bindable = /«\s\S|\S\s[»;:!?%€]|\d\sh(?!\p{L})(?:\s\d\d)?/gu

function boundSpaces(node: Node, position: number): Decoration[] {
  const text = node.textBetween(0, node.content.size, '', '\n')
  return [...text.matchAll(bindable)]
    .filter(([found]) => found.includes(' '))
    .map(({ index, 0: { length } }) => {
      const start = position + 1 + index
      return Decoration.inline(start, start + length, { class: 'page-bound' })
    })
}

const isQuoted = (node: Node): boolean =>
  node.type.name === 'quoteText' && !/^["«“]|[»”]$/u.test(node.textContent.trim())

/** The marks of one text: what it says of itself beside what is written in it. */
export function textMarks(node: Node, position: number, around: Surroundings): Decoration[] {
  const whole = (className: string, attributes: Record<string, string> = {}): Decoration =>
    Decoration.node(position, position + node.nodeSize, { class: className, ...attributes })
  if (node.content.size === 0) {
    const { className, ghost } = emptinessOf(node, around)
    return [whole(className, ghost === '' ? {} : { 'data-ghost': ghost })]
  }
  return [
    ...('generated' in node.attrs && isGenerated(node)
      ? [whole('is-generated', { 'aria-description': around.words.generated })]
      : []),
    ...(isQuoted(node) ? [whole('is-quoted')] : []),
    ...raisedEndings(node, position),
    ...boundSpaces(node, position),
  ]
}
