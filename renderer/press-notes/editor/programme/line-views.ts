import type { Node } from '@tiptap/pm/model'
import type { Decoration, NodeView, NodeViewConstructor } from '@tiptap/pm/view'
import type { Block } from '../../../../domain/blocks.ts'
import { prose } from '../../../../domain/compose/prose.ts'
import { blockElement } from '../block-dom.ts'
import type { ShownLine } from './shown-lines.ts'

const blockOf = ({ style, text }: ShownLine): Block => {
  const runs = prose(text)
  return style === 'subsection'
    ? { kind: 'heading', part: 'programme', at: '', style, level: 3, runs }
    : { kind: 'paragraph', part: 'programme', at: '', style, runs }
}

/** What the decorations of a node say that it prints; null where none does. */
function linesOf(decorations: readonly Decoration[]): readonly ShownLine[] {
  for (const { spec } of decorations) if (Array.isArray(spec.lines)) return spec.lines
  return []
}

const say = (lines: readonly ShownLine[]): string =>
  lines.map(({ style, text }) => `${style} ${text}`).join('\n')

/** Draws what Mallette writes in the programme: lines handed on by decorations (shown-parts.ts), plain elements. */
class LineView implements NodeView {
  readonly dom: HTMLElement
  readonly #name: string
  #said = ''

  constructor(node: Node, decorations: readonly Decoration[]) {
    this.#name = node.type.name
    this.dom = document.createElement('div')
    this.dom.className = 'programme-lines'
    this.dom.dataset['lines'] = this.#name
    this.#draw(linesOf(decorations))
  }

  update(node: Node, decorations: readonly Decoration[]): boolean {
    if (node.type.name !== this.#name) return false
    this.#draw(linesOf(decorations))
    return true
  }

  ignoreMutation(): boolean {
    return true
  }

  #draw(lines: readonly ShownLine[]): void {
    const said = say(lines)
    if (said === this.#said && said !== '') return
    this.#said = said
    this.dom.replaceChildren(...lines.map(line => blockElement(blockOf(line))))
  }
}

const view: NodeViewConstructor = (node, _view, _getPos, decorations) => new LineView(node, decorations)

export const lineViews = { programmeLines: view, dayHead: view, sequenceLines: view, accessLine: view }
