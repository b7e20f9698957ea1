import { Fragment, type Node, type ResolvedPos } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state'
import { asAct } from '../change-manner.ts'
import type { Spot } from './cells.ts'

const passages = ['paragraph', 'subheading', 'list', 'quote', 'figures', 'picture', 'box', 'pageBreak']

/** What moves as a whole, and the nodes that may hold it. */
const holders: Readonly<Record<string, readonly string[]>> = {
  subStep: ['step'],
  step: ['sequence'],
  sequence: ['day'],
  day: ['programme'],
  notice: ['notices'],
  boilerplate: ['boilerplates'],
  listItem: ['list'],
  figure: ['figures'],
  boxText: ['box'],
  ...Object.fromEntries(passages.map(name => [name, ['body', 'after', 'boilerplate']])),
}

/** What is not carried from one holder into the next: its order within its own is all that moves. */
const stayers = ['listItem', 'figure', 'boxText', 'day', 'notice', 'boilerplate']

export const isMovable = (name: string): boolean => Object.hasOwn(holders, name)

/** Neighbours that move together: children of one node, from the first to the last. */
type Range = { readonly parent: Spot; readonly first: number; readonly last: number }

/** The narrowest things that the selection covers and that may move. */
export function movableAt({ selection }: EditorState): Range | null {
  const { $from, $to } = selection
  for (let depth = $from.sharedDepth($to.pos); depth >= 0; depth -= 1) {
    const range = rangeAt($from, $to, depth, selection instanceof NodeSelection)
    if (range !== null) return range
  }
  return null
}

function rangeAt($from: ResolvedPos, $to: ResolvedPos, depth: number, isNode: boolean): Range | null {
  const node = $from.node(depth)
  const first = $from.index(depth)
  // What ends exactly where a child begins does not cover that child.
  const last = isNode && depth === $to.depth ? first : $to.index(depth)
  for (let index = first; index <= last; index += 1) {
    const child = node.maybeChild(index)
    if (child === null || !isMovable(child.type.name)) return null
  }
  return { parent: { node, pos: depth === 0 ? -1 : $from.before(depth) }, first, last }
}

const nodesOf = ({ parent, first, last }: Range): Node[] =>
  Array.from({ length: last - first + 1 }, (_, index) => parent.node.child(first + index))

function startOf({ parent, first }: Range): number {
  let pos = parent.pos + 1
  for (let index = 0; index < first; index += 1) pos += parent.node.child(index).nodeSize
  return pos
}

/** What moved and where to: « Étape 3 » to the second place of four. */
export type Moved = {
  readonly name: string
  readonly from: number
  readonly to: number
  readonly count: number
}

/** The place of a child among those of its kind, from 1. */
function rankOf(parent: Node, index: number): { rank: number; count: number } {
  const isKind = (child: Node): boolean =>
    child.type.name === parent.child(index).type.name || bothPassages(child, parent.child(index))
  let rank = 0
  let count = 0
  parent.forEach((child, _offset, at) => {
    if (!isKind(child)) return
    count += 1
    if (at <= index) rank += 1
  })
  return { rank, count }
}

const bothPassages = (a: Node, b: Node): boolean =>
  passages.includes(a.type.name) && passages.includes(b.type.name)

/** The transaction that moves what is selected one place up or down; null where it stands at the edge. */
export function moved(
  state: EditorState,
  by: -1 | 1,
): { readonly tr: Transaction; readonly told: Moved } | null {
  const range = movableAt(state)
  if (range === null) return null
  const beside = range.parent.node.maybeChild(by < 0 ? range.first - 1 : range.last + 1)
  const [first] = nodesOf(range)
  if (first === undefined) return null
  const isNeighbour = beside !== null && isMovable(beside.type.name) && holdersOf(beside) === holdersOf(first)
  return isNeighbour ? swapped(state, range, beside, by) : carried(state, range, by)
}

const holdersOf = (node: Node): string => (holders[node.type.name] ?? []).join(' ')

function swapped(state: EditorState, range: Range, beside: Node, by: -1 | 1) {
  const { tr } = state
  const nodes = nodesOf(range)
  const start = startOf(range)
  const end = start + Fragment.from(nodes).size
  const { rank, count } = rankOf(range.parent.node, range.first)
  if (by < 0) tr.replaceWith(start - beside.nodeSize, end, [...nodes, beside])
  else tr.replaceWith(start, end + beside.nodeSize, [beside, ...nodes])
  const told = { name: beside.type.name, from: rank, to: rank + by, count }
  const shift = by * beside.nodeSize
  return { tr: asAct(shifted(tr, state, shift)), told: { ...told, name: nodes[0]?.type.name ?? '' } }
}

/** Takes the selection along by so many positions. */
function shifted(tr: Transaction, { selection }: EditorState, shift: number): Transaction {
  const made =
    selection instanceof NodeSelection
      ? NodeSelection.create(tr.doc, selection.from + shift)
      : TextSelection.between(
          tr.doc.resolve(selection.anchor + shift),
          tr.doc.resolve(selection.head + shift),
        )
  return tr.setSelection(made).scrollIntoView()
}

/** Carries what is selected over the edge of what holds it, into the next that may hold it. */
function carried(state: EditorState, range: Range, by: -1 | 1) {
  const nodes = nodesOf(range)
  const [first] = nodes
  if (first === undefined || stayers.includes(first.type.name)) return null
  const target = holderBeside(state.doc, range.parent, first, by)
  if (target === null) return null
  const start = startOf(range)
  const size = Fragment.from(nodes).size
  const { rank } = rankOf(range.parent.node, range.first)
  const { tr } = state
  const at = edgeOf(target, first, by)
  tr.insert(at, nodes)
  takeAway(tr, tr.mapping.map(start), size, range.parent.node)
  // What stands before the new place shifts it.
  const placed = by < 0 ? at : tr.mapping.slice(1).map(at)
  const $placed = tr.doc.resolve(placed)
  const { rank: to, count } = rankOf($placed.parent, $placed.index())
  const told = { name: first.type.name, from: rank, to, count }
  return { tr: asAct(shifted(tr, state, placed - start)), told }
}

/** Deletes what was carried away; what must not be left empty gets an empty thing of its kind. */
function takeAway(tr: Transaction, start: number, size: number, parent: Node): void {
  const $start = tr.doc.resolve(start)
  const rest = $start.parent.content
    .cut(0, $start.parentOffset)
    .append($start.parent.content.cut($start.parentOffset + size))
  if (parent.type.validContent(rest)) {
    tr.delete(start, start + size)
    return
  }
  const filled = parent.type.createAndFill(null, rest)
  const blank = filled?.lastChild
  if (blank === null || blank === undefined) throw new Error(`${parent.type.name} cannot be emptied`)
  tr.replaceWith(start, start + size, blank)
}

/** The next node before or behind that may hold the thing and is not the one that holds it. */
function holderBeside(doc: Node, parent: Spot, thing: Node, by: -1 | 1): Spot | null {
  const names = holders[thing.type.name] ?? []
  const edge = by < 0 ? parent.pos : parent.pos + parent.node.nodeSize
  let found: Spot | null = null
  doc.descendants((node, pos) => {
    const isWanted = names.includes(node.type.name) && (by < 0 ? pos < edge : pos >= edge)
    if (isWanted && (by < 0 || found === null) && pos !== parent.pos) found = { node, pos }
    return !node.isTextblock
  })
  return found
}

/** Where a thing that comes from below or above goes in: behind the last, or before the first of its kind. */
function edgeOf({ node, pos }: Spot, thing: Node, by: -1 | 1): number {
  if (by < 0) return pos + node.nodeSize - 1
  let at = pos + 1
  for (let index = 0; index < node.childCount; index += 1) {
    if (holdersOf(node.child(index)) === holdersOf(thing)) break
    at += node.child(index).nodeSize
  }
  return at
}

/** Alt+↑ and Alt+↓. `say` is told what moved where. */
export const move =
  (by: -1 | 1, say: (told: Moved) => void): Command =>
  (state, dispatch) => {
    const result = moved(state, by)
    if (result === null) return movableAt(state) !== null
    if (dispatch !== undefined) {
      dispatch(result.tr)
      say(result.told)
    }
    return true
  }

/** Every position where a thing may be dropped: between its kind, in whatever may hold it; not where it stands. */
export function dropPlaces(doc: Node, { node, pos }: Spot): number[] {
  const names = holders[node.type.name] ?? []
  const places: number[] = []
  const stays = stayers.includes(node.type.name)
  const own = doc.resolve(pos)
  doc.descendants((holder, at) => {
    const isOwn = own.depth > 0 && at === own.before()
    if (at === pos) return false
    if (names.includes(holder.type.name) && (!stays || isOwn)) {
      let edge = edgeOf({ node: holder, pos: at }, node, 1)
      places.push(edge)
      for (let index = doc.resolve(edge).index(); index < holder.childCount; index += 1) {
        edge += holder.child(index).nodeSize
        places.push(edge)
      }
    }
    return !holder.isTextblock
  })
  return places.filter(at => at !== pos && at !== pos + node.nodeSize)
}

/** Carries a thing to one of its `dropPlaces`. */
export function carriedTo(
  state: EditorState,
  { node, pos }: Spot,
  at: number,
): { readonly tr: Transaction; readonly told: Moved } | null {
  const $pos = state.doc.resolve(pos)
  const { rank } = rankOf($pos.parent, $pos.index())
  const tr = state.tr.insert(at, node)
  takeAway(tr, tr.mapping.map(pos), node.nodeSize, $pos.parent)
  const placed = at < pos ? at : tr.mapping.slice(1).map(at)
  const $placed = tr.doc.resolve(placed)
  const { rank: to, count } = rankOf($placed.parent, $placed.index())
  tr.setSelection(TextSelection.near(tr.doc.resolve(placed + 1))).scrollIntoView()
  return { tr: asAct(tr), told: { name: node.type.name, from: rank, to, count } }
}
