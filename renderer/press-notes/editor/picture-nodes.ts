import { Node } from '@tiptap/core'
import type { Node as PageNode } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView, NodeView } from '@tiptap/pm/view'
import { pictureElement } from '../pictures/picture-element.ts'
import { lookClass } from './page-looks.ts'
import { pictureOf } from './rich-text.ts'

/** What a picture on the page says beside what prints, and what it opens; the form’s fields open nothing. */
export type PictureWords = {
  readonly missing: string
  readonly describe: string
  readonly undescribed: string
  readonly open: ((position: number) => void) | null
}

const silent: PictureWords = { missing: '', describe: '', undescribed: '', open: null }

/** The picture as wide as it prints, whatever the margins of the page: the rules of its look say the rest. */
function frameOf(node: PageNode, missing: string): HTMLElement {
  const { pictureId, width, height, alternative, isDecorative, share } = pictureOf(node)
  const frame = pictureElement(
    {
      source: { kind: 'stored', id: pictureId },
      width,
      height,
      alternative: isDecorative ? '' : alternative,
    },
    missing,
  )
  frame.style.width = `min(${share * 100}%, calc(var(--page-tallest, 170mm) * ${width / height}))`
  frame.style.height = 'auto'
  frame.style.aspectRatio = `${width} / ${height}`
  return frame
}

/** The button over a picture that leads to its description; it says where there is none. */
function describeButton(node: PageNode, words: PictureWords, act: () => void): HTMLElement {
  const { alternative, isDecorative } = pictureOf(node)
  const isUndescribed = alternative === '' && !isDecorative
  const button = document.createElement('button')
  button.type = 'button'
  button.tabIndex = -1
  button.className = isUndescribed ? 'page-picture-act is-undescribed' : 'page-picture-act'
  button.textContent = isUndescribed ? words.undescribed : words.describe
  button.addEventListener('click', act)
  return button
}

type Placed = {
  readonly node: PageNode
  readonly view: EditorView
  readonly getPos: () => number | undefined
}

/** The picture above its caption and credit, which are written in place. */
function pictureView({ node: first, view, getPos }: Placed, words: PictureWords): NodeView {
  let node = first
  const dom = document.createElement('div')
  dom.className = 'page-picture-node'
  const shown = document.createElement('div')
  shown.className = `page-picture ${lookClass('picture')}`
  shown.contentEditable = 'false'
  const contentDOM = document.createElement('div')
  dom.append(shown, contentDOM)

  const open = (): void => {
    const position = getPos()
    if (position !== undefined) words.open?.(position)
  }
  const select = (event: MouseEvent): void => {
    const position = getPos()
    if (position === undefined || event.button !== 0 || event.target instanceof HTMLButtonElement) return
    event.preventDefault()
    view.focus()
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)))
  }
  const draw = (): void => {
    const acts = words.open === null || !view.editable ? [] : [describeButton(node, words, open)]
    shown.replaceChildren(frameOf(node, words.missing), ...acts)
  }
  shown.addEventListener('mousedown', select)
  shown.addEventListener('dblclick', open)
  draw()
  return {
    dom,
    contentDOM,
    stopEvent: event => event.target instanceof globalThis.Node && shown.contains(event.target),
    ignoreMutation: mutation => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
    update: next => {
      if (next.type !== node.type) return false
      const isSame = next.attrs['shown'] === node.attrs['shown']
      node = next
      // Typing below it never draws it again.
      if (!isSame) draw()
      return true
    },
  }
}

const picture = Node.create<PictureWords>({
  name: 'picture',
  group: 'passage',
  content: 'pictureCaption pictureCredit',
  isolating: true,
  selectable: true,
  addOptions: () => silent,
  addAttributes: () => ({ shown: { default: null, rendered: false } }),
  renderHTML: () => ['div', { class: 'page-picture-node' }, 0],
  addNodeView() {
    return ({ node, view, getPos }) => pictureView({ node, view, getPos }, this.options)
  },
})

const pictureCaption = Node.create({
  name: 'pictureCaption',
  content: 'inline*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-picture-caption', priority: 60 }],
  renderHTML: () => ['p', { class: `page-picture-caption ${lookClass('caption')}` }, 0],
})

const pictureCredit = Node.create({
  name: 'pictureCredit',
  content: 'inline*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-picture-credit', priority: 60 }],
  renderHTML: () => ['p', { class: `page-picture-credit ${lookClass('credit')}` }, 0],
})

/** A picture with what is written below it. */
export const pictureNodes = [picture, pictureCaption, pictureCredit]
