/**
 * @typedef {import('../domain/blocks.ts').Block} Block
 * @typedef {import('../domain/blocks.ts').Composition} Composition
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
      case 'page-break':
        return block
      default:
        throw new Error(`the template knows no ${block.kind}`)
    }
  })
  return { template: { ...composition, blocks }, data }
}

/**
 * The table with a single row: in each cell, every style that the rows have there as a paragraph that repeats.
 * @param {Table} table
 * @param {(rows: unknown) => string} keep gives the rows a tag
 * @returns {Table}
 */
function repeatingTable(table, keep) {
  const styles = table.widths.map((_, column) => [
    ...new Set(table.rows.flatMap(row => row[column]?.paragraphs.map(({ style }) => style) ?? [])),
  ])
  const rows = table.rows.map(row =>
    Object.fromEntries(
      styles.flatMap((ofColumn, column) =>
        ofColumn.map(style => {
          const paragraphs = row[column]?.paragraphs.filter(paragraph => paragraph.style === style) ?? []
          return [`${style}${column}`, paragraphs.map(({ runs }) => textOf(runs))]
        }),
      ),
    ),
  )
  const tag = keep(rows)
  const cells = styles.map((ofColumn, column) => ({
    paragraphs: ofColumn.flatMap((style, index) => {
      // `-w:tr` repeats the whole row around the tag, whichever cell it stands in.
      const [open, close] = column + index === 0 ? [`{-w:tr ${tag}}`, `{/${tag}}`] : ['', '']
      const words = open === '' ? [`{#${style}${column}}`, '{.}', `{/${style}${column}}`] : [`${open}{#${style}${column}}{.}{/${style}${column}}${close}`]
      return words.map(word => ({ style, runs: [{ kind: /** @type {const} */ ('text'), text: word, bold: false, italic: false, superscript: false }] }))
    }),
  }))
  return { ...table, rows: [cells] }
}

/** @param {readonly Run[]} runs */
const textOf = runs => runs.map(run => (run.kind === 'break' ? '\n' : run.text)).join('')
