import { Node } from '@tiptap/core'
import { boxNodes } from './box-nodes.ts'
import { lookClass } from './page-looks.ts'
import { pictureNodes } from './picture-nodes.ts'

/** The marks that a text of the body takes; others take none. */
const written = 'inline*'

const text = Node.create({ name: 'text', group: 'inline' })

/** A new line inside one text: « \n » in the model. */
const hardBreak = Node.create({
  name: 'hardBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  renderText: () => '\n',
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  extendNodeSchema: ({ name }) => (name === 'hardBreak' ? { leafText: () => '\n' } : {}),
})

const paragraph = Node.create({
  name: 'paragraph',
  group: 'passage',
  content: written,
  priority: 1_000,
  parseHTML: () => [{ tag: 'p' }],
  renderHTML: () => ['p', { class: lookClass('body') }, 0],
})

const subheading = Node.create({
  name: 'subheading',
  group: 'passage',
  content: written,
  marks: '',
  defining: true,
  addAttributes: () => ({ level: { default: 3, rendered: false } }),
  parseHTML: () => [
    { tag: 'h1', attrs: { level: 2 } },
    { tag: 'h2', attrs: { level: 2 } },
    { tag: 'h3', attrs: { level: 2 } },
    { tag: 'h4', attrs: { level: 3 } },
    { tag: 'h5', attrs: { level: 3 } },
    { tag: 'h6', attrs: { level: 3 } },
  ],
  renderHTML: ({ node }) =>
    node.attrs['level'] === 2
      ? ['h3', { class: lookClass('section') }, 0]
      : ['h4', { class: lookClass('subsection') }, 0],
})

const list = Node.create({
  name: 'list',
  group: 'passage',
  content: 'listItem+',
  addAttributes: () => ({ ordered: { default: false, rendered: false } }),
  parseHTML: () => [
    { tag: 'ul', attrs: { ordered: false } },
    { tag: 'ol', attrs: { ordered: true } },
  ],
  renderHTML: ({ node }) => [node.attrs['ordered'] === true ? 'ol' : 'ul', { class: 'page-items' }, 0],
})

const listItem = Node.create({
  name: 'listItem',
  content: written,
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: () => ['li', { class: lookClass('list-item') }, 0],
})

const quote = Node.create({
  name: 'quote',
  group: 'passage',
  content: 'quoteText speaker',
  isolating: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', { class: 'page-quote' }, 0],
})

const quoteText = Node.create({
  name: 'quoteText',
  content: written,
  defining: true,
  parseHTML: () => [{ tag: 'p.page-quote-text', priority: 60 }],
  renderHTML: () => ['p', { class: `page-quote-text ${lookClass('quote')}` }, 0],
})

const speaker = Node.create({
  name: 'speaker',
  content: written,
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-speaker', priority: 60 }],
  renderHTML: () => ['p', { class: `page-speaker ${lookClass('speaker')}` }, 0],
})

const figures = Node.create({
  name: 'figures',
  group: 'passage',
  content: 'figure+',
  isolating: true,
  parseHTML: () => [{ tag: 'div.page-figures' }],
  renderHTML: () => ['div', { class: 'page-figures' }, 0],
})

const figure = Node.create({
  name: 'figure',
  content: 'figureValue figureLabel',
  parseHTML: () => [{ tag: 'div.page-figure' }],
  renderHTML: () => ['div', { class: 'page-figure' }, 0],
})

const figureValue = Node.create({
  name: 'figureValue',
  content: written,
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-figure-value', priority: 60 }],
  renderHTML: () => ['p', { class: `page-figure-value ${lookClass('figure-value')}` }, 0],
})

const figureLabel = Node.create({
  name: 'figureLabel',
  content: written,
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'p.page-figure-label', priority: 60 }],
  renderHTML: () => ['p', { class: `page-figure-label ${lookClass('figure-label')}` }, 0],
})

const pageBreak = Node.create({
  name: 'pageBreak',
  group: 'passage',
  atom: true,
  parseHTML: () => [{ tag: 'div.page-break' }],
  renderHTML: () => ['div', { class: 'page-break' }],
})

/** What a body is made of (domain/rich-text.ts), a node for each kind of passage and for each text in it. */
export const passageNodes = [
  text,
  hardBreak,
  paragraph,
  subheading,
  list,
  listItem,
  quote,
  quoteText,
  speaker,
  figures,
  figure,
  figureValue,
  figureLabel,
  ...pictureNodes,
  ...boxNodes,
  pageBreak,
]
