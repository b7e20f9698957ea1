import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { Block, Composition } from '../../../domain/blocks.ts'
import { listLook, type PageLook } from '../../../domain/page-look.ts'
import type { Layout } from '../page/layout.ts'
import { pixelsOf } from '../page/page-style.ts'
import type { Bench, Cut } from './bench.ts'
import { betweenTexts, gapElement, gapKey, type Inset } from './gap-element.ts'
import type { PageEnd } from './page-ends.ts'
import { slotPartOf } from './page-nodes.ts'
import { childrenOf } from './pairs.ts'
import { placeOf } from './places.ts'

const key = new PluginKey<DecorationSet>('pageGaps')

/** Holds the gaps between the sheets; they move with the text until the pages are laid out again. */
export const pageGaps = (): Plugin<DecorationSet> =>
  new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, gaps) => {
        const laid: unknown = tr.getMeta(key)
        return laid instanceof DecorationSet ? laid : gaps.map(tr.mapping, tr.doc)
      },
    },
    props: { decorations: state => key.getState(state) },
  })

/** A gap at its position in the document. */
export type Gap = { readonly at: number; readonly end: PageEnd; readonly inset: Inset }

const wordSigns = /[\p{L}\p{N}]/gu
const countSigns = (text: string): number => text.match(wordSigns)?.length ?? 0

/**
 * The offset in the node at which its printed text has said `before`. Printing sets the text: it may add spaces and
 * quotation marks and never a letter, so letters are what is counted.
 */
function offsetAfter(node: Node, before: string): number {
  const wanted = countSigns(before)
  const text = node.textBetween(0, node.content.size, '', '\n')
  let seen = 0
  for (const { index } of text.matchAll(wordSigns)) {
    if (seen === wanted) return index - (/[^\s\u00A0]*$/u.exec(text.slice(0, index))?.[0].length ?? 0)
    seen += 1
  }
  return text.length
}

/** The item of a list that prints as the one of this number: empty ones do not. */
function itemAt(list: Node, wanted: number): { readonly item: Node; readonly offset: number } | null {
  let offset = 0
  let printed = 0
  for (const item of childrenOf(list)) {
    if (item.textContent.trim() !== '') {
      if (printed === wanted) return { item, offset }
      printed += 1
    }
    offset += item.nodeSize
  }
  return null
}

const indentOf = (block: Block, { looks }: PageLook): number => {
  if (block.kind === 'list') return pixelsOf(listLook.indent)
  return block.kind === 'paragraph' ? pixelsOf(looks[block.style].indent ?? 0) : 0
}

function cutPosition(doc: Node, position: number, { item, before }: Cut): number | null {
  const node = doc.nodeAt(position)
  if (node === null) return null
  if (node.type.name === 'list') {
    const found = itemAt(node, item)
    return found === null ? null : position + found.offset + 2 + offsetAfter(found.item, before)
  }
  const text = node.type.name === 'quote' ? node.firstChild : node
  if (text === null || !text.isTextblock) return null
  return position + (text === node ? 1 : 2) + offsetAfter(text, before)
}

/** Where the text of the next sheet begins; null in a part that draws its own blocks, and where nothing is found. */
function gapAt(doc: Node, block: Block, end: PageEnd, look: PageLook, bench: Bench): Gap | null {
  const path = block.kind === 'table' ? (block.rowsAt[end.from] ?? block.at) : block.at
  const place = placeOf(doc, path)
  if (place === null || slotPartOf(doc.nodeAt(place.from)?.type.name ?? '') !== null) return null
  if (end.from === 0 || block.kind === 'table') return { at: place.from, end, inset: betweenTexts }
  const cut = bench.cutAt(end.block, end.from)
  const at = cut === null ? null : cutPosition(doc, place.from, cut)
  return at === null ? null : { at, end, inset: { indent: indentOf(block, look), isInText: true } }
}

/** Where the ends of the pages stand in the document. `blocks` say where each block comes from, as it is now. */
export const gapsOf = (
  doc: Node,
  { blocks, look }: Composition,
  ends: readonly PageEnd[],
  bench: Bench,
): Gap[] =>
  ends.flatMap(end => {
    const block = blocks[end.index]
    return gapAt(doc, block ?? end.block, end, look, bench) ?? []
  })

/** Shows these gaps and no others; nothing is dispatched where they stand already. */
export function showGaps(view: EditorView, gaps: readonly Gap[], layout: Layout): void {
  const { state } = view
  const decorations = gaps.map(({ at, end, inset }) =>
    Decoration.widget(at, () => gapElement(end, layout, inset), {
      side: -10,
      marks: [],
      ignoreSelection: true,
      key: gapKey(end, layout, inset),
    }),
  )
  const shown = key.getState(state)?.find() ?? []
  const isSame =
    shown.length === decorations.length &&
    shown.every((one, index) => {
      const other = decorations[index]
      return one.from === other?.from && one.spec['key'] === other.spec['key']
    })
  if (isSame) return
  view.dispatch(
    state.tr.setMeta(key, DecorationSet.create(state.doc, decorations)).setMeta('addToHistory', false),
  )
}
