import type { Node } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  TextSelection,
} from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { around, type Spot } from './cells.ts'
import type { ProgrammeContext } from './context.ts'

/** What folds to one line: on the screen only, never in print. */
const foldable = ['sequence', 'day', 'boilerplate', 'notices']

type Folded = { readonly positions: readonly number[] }
const key = new PluginKey<Folded>('folding')

const foldedIn = (state: EditorState): readonly number[] => key.getState(state)?.positions ?? []

/** Folds the innermost foldable thing around the caret, or unfolds it. */
export const toggleFold: Command = (state, dispatch) => {
  const { selection } = state
  const own =
    selection instanceof NodeSelection && foldable.includes(selection.node.type.name)
      ? { node: selection.node, pos: selection.from }
      : around(selection.$from, ...foldable)
  if (own === null) return false
  dispatch?.(folding(state, own.pos))
  return true
}

function folding(state: EditorState, pos: number) {
  const positions = foldedIn(state)
  const isFolded = positions.includes(pos)
  const next = isFolded ? positions.filter(one => one !== pos) : [...positions, pos]
  const tr = state.tr.setMeta(key, { positions: next })
  const node = state.doc.nodeAt(pos)
  if (isFolded || node === null) return tr
  const { from, to } = state.selection
  // The caret waits where the fold can be seen: in its title, or behind it.
  if (to <= pos || from >= pos + node.nodeSize) return tr
  const head = node.firstChild
  if (head?.isTextblock && node.type.name !== 'notices') {
    return tr.setSelection(TextSelection.create(state.doc, pos + 1 + head.nodeSize - 1))
  }
  if (head?.isAtom) return tr.setSelection(NodeSelection.create(state.doc, pos + 1))
  return tr.setSelection(TextSelection.near(state.doc.resolve(pos + node.nodeSize), 1))
}

/** Whether the caret stands in what the fold hides. */
function isHidden({ selection }: EditorState, { node, pos }: Spot): boolean {
  const inside = selection.from > pos && selection.to < pos + node.nodeSize
  const headEnd = pos + 1 + (node.type.name === 'notices' ? 0 : (node.firstChild?.nodeSize ?? 0))
  return inside && selection.head > headEnd
}

/** One line for what is folded: its title and how much it holds. */
function summaryOf(node: Node, words: ProgrammeContext['words']): string {
  let steps = 0
  node.descendants(({ type }) => {
    if (type.name === 'step') steps += 1
    return type.name !== 'step'
  })
  if (node.type.name === 'notices') return words.foldedNotices(node.childCount)
  if (node.type.name === 'boilerplate') return words.foldedText
  return words.foldedSteps(steps)
}

const chevron = (): SVGSVGElement => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  path.setAttribute('d', 'm9 18 6-6-6-6')
  svg.append(path)
  return svg
}

function foldButton(
  view: EditorView,
  getPos: () => number | undefined,
  name: string,
  isFolded: boolean,
): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.className = 'fold-button'
  button.contentEditable = 'false'
  button.setAttribute('aria-expanded', String(!isFolded))
  button.setAttribute('aria-label', name)
  button.append(chevron())
  // The caret stays where it is.
  button.addEventListener('mousedown', event => event.preventDefault())
  button.addEventListener('click', () => {
    const at = getPos()
    if (at !== undefined) view.dispatch(folding(view.state, at - 1))
  })
  return button
}

/** Notices have no title: the first of them is a whole sentence. */
const titleOf = (node: Node): string =>
  node.type.name !== 'notices' && node.firstChild?.isTextblock === true ? node.firstChild.textContent : ''

function decorations(state: EditorState, words: ProgrammeContext['words']): DecorationSet {
  const positions = foldedIn(state)
  const made: Decoration[] = []
  state.doc.descendants((node, pos) => {
    if (!foldable.includes(node.type.name)) return !node.isTextblock && node.type.name !== 'body'
    if (node.childCount === 0) return false
    const isFolded = positions.includes(pos)
    const name = words.foldNamed(titleOf(node), node.type.name)
    made.push(
      Decoration.widget(pos + 1, (view, getPos) => foldButton(view, getPos, name, isFolded), {
        side: -1,
        key: `fold ${isFolded} ${name}`,
        ignoreSelection: true,
        stopEvent: () => true,
      }),
    )
    if (isFolded) {
      const attrs = { class: 'is-shut', 'data-summary': summaryOf(node, words) }
      made.push(Decoration.node(pos, pos + node.nodeSize, attrs, { isShut: true }))
    }
    return node.type.name === 'day'
  })
  return DecorationSet.create(state.doc, made)
}

/** Keeps what is folded while the page changes; whatever the caret enters unfolds. */
export function foldingPlugin(words: ProgrammeContext['words']): Plugin<Folded> {
  let last: { readonly state: EditorState; readonly set: DecorationSet } | null = null
  return new Plugin<Folded>({
    key,
    state: {
      init: () => ({ positions: [] }),
      apply: (tr, before, _old, after) => {
        const told: unknown = tr.getMeta(key)
        const held = isFolded(told) ? told : before
        if (held.positions.length === 0) return held
        const positions = held.positions
          .map(pos => tr.mapping.mapResult(pos, 1))
          .filter(({ deleted }) => !deleted)
          .map(({ pos }) => pos)
          .filter(pos => {
            const node = after.doc.nodeAt(pos)
            const isThere = node !== null && foldable.includes(node.type.name)
            return isThere && (told !== undefined || !isHidden(after, { node, pos }))
          })
        return { positions }
      },
    },
    props: {
      decorations: state => {
        const isSame =
          last !== null && last.state.doc === state.doc && foldedIn(last.state) === foldedIn(state)
        if (!isSame || last === null) last = { state, set: decorations(state, words) }
        return last.set
      },
    },
  })
}

const isFolded = (told: unknown): told is Folded =>
  typeof told === 'object' && told !== null && 'positions' in told
