import { type Block, type Cell, type NotePart, plainText, type Run } from '../blocks.ts'
import { compose } from '../compose.ts'
import type { IssuerDraft } from '../issuer.ts'
import type { Workpiece } from '../workpiece.ts'

/**
 * A line of the page: a paragraph, a heading, an item of a list or a step. Lines of one `make` may be two states of
 * the same. `time` is that of a step, apart from what happens then. `looks` tells bold from plain, and links apart.
 */
export type NoteLine = {
  readonly part: NotePart
  readonly make: string
  readonly time: string
  readonly text: string
  readonly looks: string
}

/** The lines of a note as its page shows them, in order. A page break is a line without text. */
export function linesOf({ note, event }: Workpiece, issuers: readonly IssuerDraft[]): readonly NoteLine[] {
  return compose({ note, facts: event, issuers }).blocks.flatMap(linesOfBlock)
}

function linesOfBlock(block: Block): NoteLine[] {
  const { part } = block
  const line = (make: string, runs: readonly Run[]): NoteLine => ({
    part,
    make,
    time: '',
    text: plainText(runs),
    looks: JSON.stringify(runs),
  })
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [line(block.style, block.runs)]
    case 'list':
      return block.items.map(item => line(block.ordered ? 'ordered-item' : 'item', item))
    case 'table':
      return block.rows.map(row => stepLine(part, row))
    default:
      return [line('page-break', [])]
  }
}

function stepLine(part: NotePart, row: readonly Cell[]): NoteLine {
  const texts = row.map(({ paragraphs }) => paragraphs.map(({ runs }) => plainText(runs)).join('\n'))
  const [time = '', ...rest] = row.length > 1 ? texts : ['', ...texts]
  return { part, make: 'step', time, text: rest.join('\n'), looks: JSON.stringify(row) }
}
