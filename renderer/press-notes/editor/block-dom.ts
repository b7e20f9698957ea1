import { assertNever } from '../../../domain/assert-never.ts'
import type {
  Block,
  Box,
  Cell,
  Contents,
  List,
  Logos,
  ParagraphStyle,
  Run,
  Table,
} from '../../../domain/blocks.ts'
import { pictureElement } from '../pictures/picture-element.ts'
import { lookClass } from './page-looks.ts'

/** An element of this class around what it holds. */
function element(tag: string, className: string, content: readonly Node[]): HTMLElement {
  const made = document.createElement(tag)
  if (className !== '') made.className = className
  made.append(...content)
  return made
}

const wrapped = (tag: string, isWanted: boolean, inner: Node): Node =>
  isWanted ? element(tag, tag === 'sup' ? 'page-raised' : '', [inner]) : inner

function runNode(run: Run): Node {
  if (run.kind === 'break') return document.createElement('br')
  const text = document.createTextNode(run.text)
  if (run.kind === 'link') {
    const link = element('span', 'page-link', [text])
    link.dataset['href'] = run.href
    return link
  }
  const bold = wrapped('strong', run.bold, wrapped('sup', run.superscript, text))
  const sloped = wrapped('em', run.italic, bold)
  if (run.language === undefined) return sloped
  const foreign = element('span', '', [sloped])
  foreign.lang = run.language
  return foreign
}

const runNodes = (runs: readonly Run[]): Node[] => runs.map(runNode)

const headingTags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const

const paragraphElement = (style: ParagraphStyle, runs: readonly Run[]): HTMLElement =>
  element('p', lookClass(style), runNodes(runs))

const listElement = ({ ordered, items }: List): HTMLElement =>
  element(
    ordered ? 'ol' : 'ul',
    'page-items',
    items.map(item => element('li', lookClass('list-item'), runNodes(item))),
  )

const cellElement = ({ paragraphs }: Cell): HTMLElement =>
  element(
    'td',
    'page-cell',
    paragraphs.map(({ style, runs }) => paragraphElement(style, runs)),
  )

function tableElement({ widths, header, rows, caption }: Table): HTMLElement {
  const columns = widths.map(width => {
    const column = document.createElement('col')
    column.style.width = `${width * 100}%`
    return column
  })
  const heading = (words: string): HTMLElement =>
    element('th', 'page-heading-cell', [document.createTextNode(words)])
  const table = element('table', 'page-grid', [
    element('colgroup', '', columns),
    ...(header.length === 0 ? [] : [element('thead', '', [element('tr', '', header.map(heading))])]),
    element(
      'tbody',
      '',
      rows.map(row => element('tr', '', row.map(cellElement))),
    ),
  ])
  table.setAttribute('aria-label', caption)
  return table
}

const boxElement = ({ paragraphs }: Box): HTMLElement =>
  element(
    'div',
    'page-box',
    paragraphs.map(({ style, runs }) => paragraphElement(style, runs)),
  )

const logosElement = ({ start, end }: Logos, missing: string): HTMLElement =>
  element(
    'div',
    'page-logos look look-logos',
    [start, end].map(side =>
      element(
        'span',
        'page-logos-side',
        side.map(drawn => pictureElement(drawn, missing)),
      ),
    ),
  )

/** The numbers are written in when the pages are laid out (page-sheets.ts). */
function entryElement({ level, text, anchor }: Contents['entries'][number]): HTMLElement {
  const number = element('span', 'page-contents-number', [])
  number.dataset['anchor'] = anchor
  return element('p', `page-contents-entry ${lookClass(`contents-${level}`)}`, [
    element('span', '', [document.createTextNode(text)]),
    element('span', 'page-contents-dots', []),
    number,
  ])
}

const contentsElement = ({ title, entries }: Contents): HTMLElement =>
  element('div', 'page-contents', [
    element('p', lookClass('contents-title'), [document.createTextNode(title)]),
    ...entries.map(entryElement),
  ])

/**
 * The block as elements, drawn by the classes of page-sheet-style.ts: what the page shows where nothing is typed.
 * `missing` is said in the place of a picture that never comes.
 */
export function blockElement(block: Block, missing = ''): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return element(headingTags[block.level], lookClass(block.style), runNodes(block.runs))
    case 'paragraph':
      return paragraphElement(block.style, block.runs)
    case 'list':
      return listElement(block)
    case 'table':
      return tableElement(block)
    case 'box':
      return boxElement(block)
    case 'contents':
      return contentsElement(block)
    case 'picture':
      return element('div', `page-picture ${lookClass('picture')}`, [pictureElement(block.picture, missing)])
    case 'logos':
      return logosElement(block, missing)
    case 'page-break':
      return element('div', 'page-break', [])
    default:
      return assertNever(block)
  }
}
