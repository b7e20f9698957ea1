import type { Node } from '@tiptap/pm/model'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { SpellingCheck } from './spelling-check.ts'

/** Words that the person does not want to be told of. A `Set` is one. */
export type Ignored = {
  readonly has: (word: string) => boolean
  readonly add: (word: string) => unknown
}

/** One sign for each position of a block, so that offsets in the text are offsets in the block. */
const textOf = (block: Node): string => block.textBetween(0, block.content.size, null, '\n')

/** The texts of all blocks of a page. */
export function textsOf(doc: Node): string[] {
  const texts: string[] = []
  eachBlock(doc, text => texts.push(text))
  return texts
}

/** A red line under each misspelt word that is known, but those that are ignored. */
export function underlinesOf(
  doc: Node,
  check: Pick<SpellingCheck, 'stretchesOf'>,
  ignored: Ignored,
): DecorationSet {
  const lines: Decoration[] = []
  eachBlock(doc, (text, start) => {
    for (const { from, to } of check.stretchesOf(text)) {
      if (ignored.has(text.slice(from, to)) || isForeign(doc, start + from, start + to)) continue
      lines.push(Decoration.inline(start + from, start + to, { class: 'misspelt' }))
    }
  })
  return DecorationSet.create(doc, lines)
}

/** Words that are marked as those of another language than French are not judged. */
function isForeign(doc: Node, from: number, to: number): boolean {
  const language = doc.type.schema.marks['language']
  return language !== undefined && doc.rangeHasMark(from, to, language)
}

/** Whether both have lines at the same places. */
export function areAlike(one: DecorationSet, other: DecorationSet): boolean {
  const [lines, others] = [one.find(), other.find()]
  return (
    lines.length === others.length &&
    lines.every(({ from, to }, place) => from === others[place]?.from && to === others[place]?.to)
  )
}

function eachBlock(doc: Node, see: (text: string, start: number) => void): void {
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    const text = textOf(node)
    if (text.length === node.content.size) see(text, position + 1)
    return false
  })
}
