import { Node } from '@tiptap/core'
import type { ParagraphStyle } from '../../../../domain/blocks.ts'
import { lookClass } from '../page-looks.ts'
import { accessAttribute, receptionAttribute, siteAttribute } from './attributes.ts'

const programme = Node.create({
  name: 'programme',
  content: 'programmeTitle caveat programmeLines day*',
  isolating: true,
  addAttributes: () => ({ access: accessAttribute, hours: { default: 'spaced', rendered: false } }),
  parseHTML: () => [{ tag: 'section.page-programme' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, class: 'page-programme' }, 0],
})

const programmeTitle = Node.create({
  name: 'programmeTitle',
  content: 'inline*',
  marks: '',
  defining: true,
  isolating: true,
  addAttributes: () => ({
    generated: { default: '', rendered: false },
    isOwn: { default: false, rendered: false },
  }),
  parseHTML: () => [{ tag: 'h3.programme-title', priority: 60 }],
  renderHTML: () => ['h3', { class: `programme-title ${lookClass('section')}` }, 0],
})

/** A text of the programme that takes no room while it is empty and the caret is elsewhere (shown-parts.ts). */
const words = (name: string, tag: string, look: string, content = 'inline*') =>
  Node.create({
    name,
    content,
    marks: '',
    defining: true,
    isolating: true,
    parseHTML: () => [{ tag: `${tag}[data-cell="${name}"]`, priority: 60 }],
    renderHTML: () => [tag, { 'data-cell': name, class: look }, 0],
  })

/** What Mallette writes from attributes: drawn by line-views.ts, opened by a click or Enter. */
const lines = (name: string) =>
  Node.create({
    name,
    atom: true,
    selectable: true,
    draggable: false,
    parseHTML: () => [{ tag: `div[data-lines="${name}"]` }],
    renderHTML: () => ['div', { 'data-lines': name, class: 'programme-lines' }],
  })

const day = Node.create({
  name: 'day',
  content: 'dayHead sequence+',
  isolating: true,
  addAttributes: () => ({
    date: {
      default: '',
      parseHTML: (element: HTMLElement) => dayOf(element.dataset['date'] ?? ''),
      renderHTML: attributes => (attributes['date'] === '' ? {} : { 'data-date': attributes['date'] }),
    },
    label: {
      default: '',
      parseHTML: (element: HTMLElement) => element.dataset['label'] ?? '',
      renderHTML: attributes => (attributes['label'] === '' ? {} : { 'data-label': attributes['label'] }),
    },
  }),
  parseHTML: () => [{ tag: 'section.programme-day' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, class: 'programme-day' }, 0],
})

const dayOf = (written: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(written) ? written : '')

const sequence = Node.create({
  name: 'sequence',
  content: 'sequenceTitle sequenceLines intro accessLine step*',
  isolating: true,
  addAttributes: () => ({ site: siteAttribute, access: accessAttribute, reception: receptionAttribute }),
  parseHTML: () => [{ tag: 'section.programme-sequence' }],
  renderHTML: ({ HTMLAttributes }) => ['section', { ...HTMLAttributes, class: 'programme-sequence' }, 0],
})

/** A row of the programme: its cells stand beside each other by the sheet’s style. */
const row = (name: string, look: string, content: string) =>
  Node.create({
    name,
    content,
    addAttributes: () => ({ access: accessAttribute }),
    parseHTML: () => [{ tag: `div[data-step="${name}"]` }],
    renderHTML: ({ HTMLAttributes }) => ['div', { ...HTMLAttributes, 'data-step': name, class: look }, 0],
  })

const text = (style: ParagraphStyle | 'subsection'): string => lookClass(style)

/** The programme of an event (domain/programme.ts), a node for each thing in it. */
export const programmeNodes = [
  programme,
  programmeTitle,
  words('caveat', 'p', text('caveat')),
  lines('programmeLines'),
  day,
  lines('dayHead'),
  sequence,
  words('sequenceTitle', 'h4', text('subsection')),
  lines('sequenceLines'),
  words('intro', 'p', text('sequence-line')),
  row('step', 'programme-row', 'stepTime stepText venue accessLine subStep*'),
  row('subStep', text('sub-step'), 'stepTime stepText venue accessLine'),
  words('stepTime', 'p', `step-time ${text('step-time')}`, 'text*'),
  words('stepText', 'p', `step-text ${text('step')}`),
  words('venue', 'p', `step-venue ${text('step')}`),
  lines('accessLine'),
]
