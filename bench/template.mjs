/**
 * @typedef {import('../domain/blocks.ts').Cell} Cell
 * @typedef {import('../domain/blocks.ts').Composition} Composition
 * @typedef {import('../domain/blocks.ts').ParagraphStyle} ParagraphStyle
 * @typedef {import('../domain/blocks.ts').Run} Run
 * @typedef {import('../domain/blocks.ts').Table} Table
 */

/**
 * A composition turned into what docxtemplater wants: a document with a tag in the place of every text, the
 * programme as one row that repeats, and the texts by tag. Filled in, the one gives the other back.
 * @param {Composition} composition
 * @returns {{ template: Composition, data: Record<string, unknown> }}
 */
export function templateOf(composition) {
  /** @type {Record<string, unknown>} */
  const data = {}
  const keep = (/** @type {unknown} */ value) => {
    const tag = `t${Object.keys(data).length}`
    data[tag] = value
    return tag
  }
  const tagged = (/** @type {readonly Run[]} */ runs) =>
    runs.map(run => (run.kind === 'break' ? run : { ...run, text: `{${keep(run.text)}}` }))
  const blocks = composition.blocks.map(block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: tagged(block.runs) }
      case 'table':
        return repeatingTable(block, keep)
      case 'list':
        return { ...block, items: block.items.map(tagged) }
      case 'box':
        return { ...block, paragraphs: block.paragraphs.map(each => ({ ...each, runs: tagged(each.runs) })) }
      default:
        return block
    }
  })
  return { template: { ...composition, blocks }, data }
}

/**
 * The table with a single row that repeats: in each cell a paragraph for every style that occurs there. A row
 * that lacks one prints it empty, as a template in Word would.
 * @param {Table} table
 * @param {(rows: unknown) => string} keep gives the rows a tag
 * @returns {Table}
 */
function repeatingTable(table, keep) {
  const styles = table.widths.map((_, column) => [
    ...new Set(table.rows.flatMap(cells => cells[column]?.paragraphs.map(({ style }) => style) ?? [])),
  ])
  const rows = table.rows.map(cells =>
    Object.fromEntries(
      styles.flatMap((ofColumn, column) =>
        ofColumn.map(style => [`${style}${column}`, textsOf(style, cells[column])]),
      ),
    ),
  )
  const tag = keep(rows)
  const tags = styles.map((ofColumn, column) => ofColumn.map(style => `{${style}${column}}`))
  tags[0]?.unshift(`{#${tag}}${tags[0]?.shift() ?? ''}`)
  tags.at(-1)?.push(`${tags.at(-1)?.pop() ?? ''}{/${tag}}`)
  const cells = styles.map((ofColumn, column) => ({
    paragraphs: ofColumn.map((style, index) => ({ style, runs: [words(tags[column]?.[index] ?? '')] })),
  }))
  return { ...table, rows: [cells] }
}

/**
 * @param {ParagraphStyle} style
 * @param {Cell | undefined} cell
 */
const textsOf = (style, cell) =>
  cell?.paragraphs
    .filter(paragraph => paragraph.style === style)
    .map(({ runs }) => runs.map(run => (run.kind === 'break' ? '\n' : run.text)).join(''))
    .join('\n') ?? ''

/**
 * @param {string} text
 * @returns {Run}
 */
const words = text => ({ kind: 'text', text, bold: false, italic: false, superscript: false })
