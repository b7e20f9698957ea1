import { assertNever } from '../../../domain/assert-never.ts'
import type { Block, Cell, List, ParagraphStyle, Run, Table } from '../../../domain/blocks.ts'
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
  return wrapped('em', run.italic, bold)
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

/** The block as elements, drawn by the classes of page-sheet-style.ts: what the page shows where nothing is typed. */
export function blockElement(block: Block): HTMLElement {
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
      return element(
        'div',
        'page-box',
        block.paragraphs.map(({ style, runs }) => paragraphElement(style, runs)),
      )
    case 'contents':
    case 'picture':
    case 'logos':
      return element('div', '', [])
    case 'page-break':
      return element('div', 'page-break', [])
    default:
      return assertNever(block)
  }
}
