import { Node } from '@tiptap/core'
import type { NotePart, ParagraphStyle } from '../../../domain/blocks.ts'
import { lookClass } from './page-looks.ts'

/**
 * The parts of the page: those of the composition, the table of contents of a dossier, and the appearances that an
 * agenda prints among its steps.
 */
export type PagePart = NotePart | 'appearances' | 'contents'

/** The parts of the note that forms fill: the page shows what they print, and opens them. In the page’s order. */
export const slotParts = {
  letterheadSlot: 'letterhead',
  headingSlot: 'heading',
  personsSlot: 'persons',
  coverSlot: 'cover',
  contentsSlot: 'contents',
  appearancesSlot: 'appearances',
  accreditationSlot: 'accreditation',
  annexesSlot: 'annexes',
  contactsSlot: 'contacts',
  linksSlot: 'links',
  couponSlot: 'coupon',
} as const satisfies Record<string, PagePart>

export type SlotName = keyof typeof slotParts
export type SlotPart = (typeof slotParts)[SlotName]

const isSlotName = (name: string): name is SlotName => Object.hasOwn(slotParts, name)

/** The part that a node of this name shows, or null where it is no slot. */
export const slotPartOf = (name: string): SlotPart | null => (isSlotName(name) ? slotParts[name] : null)

/** One node for each part, in the order in which a note prints them. */
const pageOrder = [
  'letterheadSlot',
  'headingSlot',
  'title',
  'subtitle',
  'personsSlot',
  'announcement',
  'whenLine',
  'whereLine',
  'coverSlot',
  'contentsSlot',
  'body',
  'programme',
  'appearancesSlot',
  'accreditationSlot',
  'notices',
  'after',
  'annexesSlot',
  'contactsSlot',
  'boilerplates',
  'linksSlot',
  'couponSlot',
] as const

export type PartName = (typeof pageOrder)[number]

/** A dossier has its contacts on the cover, every other note at its end. */
const content = pageOrder
  .map(name => (name === 'contactsSlot' ? 'contactsSlot?' : name))
  .join(' ')
  .replace('coverSlot', 'coverSlot contactsSlot?')

const page = Node.create({ name: 'doc', topNode: true, content })

const slots = Object.keys(slotParts).map(name =>
  Node.create({
    name,
    atom: true,
    selectable: true,
    draggable: false,
    parseHTML: () => [{ tag: `div[data-slot="${name}"]` }],
    renderHTML: () => ['div', { 'data-slot': name }],
  }),
)

const line = (name: string, style: ParagraphStyle) =>
  Node.create({
    name,
    content: 'inline*',
    marks: '',
    defining: true,
    isolating: true,
    parseHTML: () => [{ tag: `p[data-line="${name}"]`, priority: 60 }],
    renderHTML: () => ['p', { 'data-line': name, class: `page-line ${lookClass(style)}` }, 0],
  })

const title = line('title', 'title')

/**
 * A line that Mallette writes while nobody does: it holds the sentence `generated`, and belongs to the person as soon
 * as it says something else, or says the same and `isOwn`.
 */
const generatedLine = (name: string, style: ParagraphStyle) =>
  line(name, style).extend({
    addAttributes: () => ({
      generated: { default: '', rendered: false },
      isOwn: { default: false, rendered: false },
    }),
  })

const region = (name: string, content: string) =>
  Node.create({
    name,
    content,
    isolating: true,
    parseHTML: () => [{ tag: `div[data-region="${name}"]` }],
    renderHTML: () => ['div', { 'data-region': name, class: 'page-region' }, 0],
  })

const notice = Node.create({
  name: 'notice',
  content: 'inline*',
  marks: '',
  defining: true,
  addAttributes: () => ({
    subject: { default: 'other', rendered: false },
    validUntil: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'p.page-notice', priority: 60 }],
  renderHTML: () => ['p', { class: `page-notice ${lookClass('notice')}` }, 0],
})

const boilerplate = Node.create({
  name: 'boilerplate',
  content: 'boilerplateTitle passage+',
  isolating: true,
  addAttributes: () => ({
    sourceId: { default: null, rendered: false },
    sourceChangedAt: { default: '', rendered: false },
    reviewBy: { default: '', rendered: false },
  }),
  parseHTML: () => [{ tag: 'section.page-boilerplate' }],
  renderHTML: () => ['section', { class: 'page-boilerplate' }, 0],
})

const boilerplateTitle = Node.create({
  name: 'boilerplateTitle',
  content: 'inline*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'h3.page-boilerplate-title', priority: 60 }],
  renderHTML: () => ['h3', { class: `page-boilerplate-title ${lookClass('section')}` }, 0],
})

/** The note as a page: its fixed parts, and what stands in them beside passages and the programme. */
export const pageNodes = [
  page,
  ...slots,
  title,
  line('subtitle', 'subtitle'),
  generatedLine('announcement', 'announcement'),
  generatedLine('whenLine', 'when-where'),
  generatedLine('whereLine', 'when-where'),
  region('body', 'passage+'),
  region('notices', 'notice*'),
  notice,
  region('after', 'passage+'),
  region('boilerplates', 'boilerplate*'),
  boilerplate,
  boilerplateTitle,
]
