import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { ownText } from './generated-text.ts'
import { slotPartOf } from './page-nodes.ts'
import { type PageWords, wordIn } from './page-words.ts'
import { childrenOf } from './pairs.ts'
import { textMarks } from './text-marks.ts'

const key = new PluginKey<Marks>('pageMarks')

/** The position of the text that the caret is in, or null. */
type Marks = { readonly set: DecorationSet; readonly caret: number | null; readonly asks: Asks }

/** Which of the page’s first texts are asked for in their place. */
type Asks = { readonly title: boolean; readonly text: boolean }

const caretIn = ({ selection }: EditorState): number | null => {
  if (selection instanceof NodeSelection) return null
  const { $head } = selection
  return $head.parent.isTextblock ? $head.before() : null
}

/** A visit announces itself, and its programme tells the rest. */
function asksOf(doc: Node): Asks {
  const parts = new Map<string, Node>()
  doc.forEach(part => {
    parts.set(part.type.name, part)
  })
  const announced = parts.get('announcement')?.content.size ?? 0
  return { title: announced === 0, text: announced === 0 && !isWritten(parts.get('programme')) }
}

/** Whether somebody wrote in it: a title of Mallette’s tells nothing. */
function isWritten(part: Node | undefined): boolean {
  let isFound = false
  part?.descendants(node => {
    if (node.isTextblock) isFound ||= ownText(node) !== ''
    return !isFound
  })
  return isFound
}

/** The programme marks its own (programme/shown-parts.ts). */
const isMarked = (node: Node, position: number, doc: Node): boolean =>
  node.isTextblock && doc.resolve(position).node(1)?.type.name !== 'programme'

/** A programme in which nobody wrote anything yet. */
const isBare = (programme: Node): boolean =>
  programme.childCount <= 3 && childrenOf(programme).every(child => ownText(child) === '')

/** A text before or after the programme that is not begun. */
const isUnwritten = (node: Node): boolean =>
  ['body', 'after'].includes(node.type.name) &&
  node.childCount === 1 &&
  node.firstChild?.type.name === 'paragraph' &&
  node.firstChild.content.size === 0

/** A part that can be offered in the margin by its name. */
const offered = (node: Node, position: number, className: string, words: PageWords): Decoration =>
  Decoration.node(position, position + node.nodeSize, {
    'data-ghost': wordIn(words.missing, node.type.name),
    ...(className === '' ? {} : { class: className }),
  })

/** The marks of the node at this position, if it is one that bears any. */
function marksAt(
  doc: Node,
  position: number,
  caret: number | null,
  asks: Asks,
  words: PageWords,
): Decoration[] {
  const node = doc.nodeAt(position)
  if (node === null) return []
  const { name } = node.type
  const isEmptyRegion = ['notices', 'boilerplates'].includes(name) && node.childCount === 0
  if (isUnwritten(node)) {
    const isHere = caret === position + 1 || (name === 'body' && asks.text)
    return isHere ? [] : [offered(node, position, 'is-empty is-quiet', words)]
  }
  if (name === 'programme') return isBare(node) ? [offered(node, position, 'is-bare', words)] : []
  if (name === 'pageBreak') {
    return [Decoration.node(position, position + node.nodeSize, { 'data-ghost': words.ghosts.pageBreak })]
  }
  if (slotPartOf(name) !== null) return [offered(node, position, '', words)]
  if (isEmptyRegion) return [offered(node, position, 'is-empty is-quiet', words)]
  if (!isMarked(node, position, doc)) return []
  const $position = doc.resolve(position)
  const parent = $position.parent
  const isNear =
    caret !== null && caret > $position.start() - 1 && caret < $position.start() + parent.content.size
  return textMarks(node, position, {
    words,
    isHere: caret === position,
    parent,
    isNear: isNear && parent.type.name !== 'body',
    asksTitle: asks.title,
    asksText: asks.text,
  })
}

/** The stretch of the new document that the transaction touched, or null. */
function touchedBy(tr: Transaction): { readonly from: number; readonly to: number } | null {
  let touched: { from: number; to: number } | null = null
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1)
    map.forEach((_start, _end, start, end) => {
      const from = rest.map(start, -1)
      const to = rest.map(end, 1)
      touched = {
        from: Math.min(touched?.from ?? from, from),
        to: Math.max(touched?.to ?? to, to),
      }
    })
  })
  return touched
}

/** The positions of the nodes in the stretch, and of those around it. */
function positionsIn(doc: Node, from: number, to: number): number[] {
  const positions: number[] = []
  doc.nodesBetween(Math.max(0, from - 1), Math.min(doc.content.size, to + 1), (node, position) => {
    positions.push(position)
    return !node.isTextblock
  })
  return positions
}

/** The text at this position, with its neighbours in a quote, a figure or a section. */
function familyOf(doc: Node, position: number | null): number[] {
  if (position === null || position > doc.content.size) return []
  const $position = doc.resolve(position)
  if ($position.depth === 0 || $position.node(1).type.name === 'programme') return [position]
  const parent = $position.parent
  const around = $position.before()
  return [
    around,
    ...(parent.childCount > 12 ? [position] : positionsIn(doc, $position.start(), $position.end())),
  ]
}

function refreshed(
  set: DecorationSet,
  doc: Node,
  positions: readonly number[],
  make: (at: number) => Decoration[],
) {
  // ProseMirror drops what is added out of the order of the page.
  const unique = [...new Set(positions)].sort((one, other) => one - other)
  const stale = unique.flatMap(at => {
    const node = doc.nodeAt(at)
    if (node === null) return []
    const end = at + node.nodeSize
    return set
      .find(at, end)
      .filter(({ from, to }) => (from === at && to === end) || (node.isTextblock && from > at && to < end))
  })
  return set.remove(stale).add(doc, unique.flatMap(make))
}

/** What the page shows beside what is written: words where nothing is, sentences of Mallette’s, raised ordinals. */
export function pageMarks(words: PageWords): Plugin<Marks> {
  const fresh = (state: EditorState): Marks => {
    const { doc } = state
    const asks = asksOf(doc)
    const caret = caretIn(state)
    const positions = positionsIn(doc, 0, doc.content.size)
    const all = positions.flatMap(at => marksAt(doc, at, caret, asks, words))
    return { set: DecorationSet.create(doc, all), caret, asks }
  }
  return new Plugin<Marks>({
    key,
    state: {
      init: (_config, state) => fresh(state),
      apply: (tr, before, _old, state) => {
        const caret = caretIn(state)
        if (!tr.docChanged && caret === before.caret) return before
        const { doc } = state
        const asks = tr.docChanged ? asksOf(doc) : before.asks
        if (asks.title !== before.asks.title || asks.text !== before.asks.text) return fresh(state)
        const touched = touchedBy(tr)
        const left = before.caret === null ? null : tr.mapping.map(before.caret)
        const positions = [
          ...(touched === null ? [] : positionsIn(doc, touched.from, touched.to)),
          ...(left === caret ? [] : [...familyOf(doc, left), ...familyOf(doc, caret)]),
        ]
        const moved = before.set.map(tr.mapping, doc)
        const make = (at: number): Decoration[] => marksAt(doc, at, caret, asks, words)
        return { set: refreshed(moved, doc, positions, make), caret, asks }
      },
    },
    props: { decorations: state => key.getState(state)?.set },
  })
}
