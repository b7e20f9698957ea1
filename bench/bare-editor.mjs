import { Editor, Node } from '@tiptap/core'

/** The least that a Tiptap editor can be: paragraphs of text. `fillBareEditor(texts)` opens it in the page. */
const nodes = [
  Node.create({ name: 'doc', topNode: true, content: 'paragraph+' }),
  Node.create({ name: 'paragraph', content: 'text*', renderHTML: () => ['p', 0] }),
  Node.create({ name: 'text' }),
]

Object.assign(globalThis, {
  /** @param {string[]} texts */
  fillBareEditor: texts => {
    const content = texts.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
    return new Editor({ element: document.body, extensions: nodes, content: { type: 'doc', content } })
  },
})
