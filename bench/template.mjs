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
      case 'page-break':
        return block
      default:
        throw new Error(`the template knows no ${block.kind}`)
    }
  })
  return { template: { ...composition, blocks }, data }
}

/**
 * The table with a single row. Its first cell holds one paragraph and the tag that repeats the row; in the
 * others, each style that occurs there is a paragraph that repeats, be it never.
 * @param {Table} table
 * @param {(rows: unknown) => string} keep gives the rows a tag
 * @returns {Table}
 */
function repeatingTable(table, keep) {
  const styles = [...new Set(table.rows.flatMap(cells => stylesIn(cells.slice(1))))]
  const rows = table.rows.map(([first, ...others]) => ({
    first: textsOf('step-time', first ? [first] : []).join(''),
    ...Object.fromEntries(styles.map(style => [style, textsOf(style, others)])),
  }))
  const tag = keep(rows)
  // `-w:tr` repeats the row around the tags, though both stand in its first cell.
  const first = { paragraphs: [paragraph('step-time', `{-w:tr ${tag}}{first}{/${tag}}`)] }
  const second = {
    paragraphs: styles.flatMap(style =>
      [`{#${style}}`, '{.}', `{/${style}}`].map(words => paragraph(style, words)),
    ),
  }
  return { ...table, rows: [[first, second]] }
}

/** @param {readonly Cell[]} cells */
const stylesIn = cells => cells.flatMap(({ paragraphs }) => paragraphs.map(({ style }) => style))

/**
 * @param {ParagraphStyle} style
 * @param {readonly Cell[]} cells
 */
const textsOf = (style, cells) =>
  cells
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(paragraph => paragraph.style === style)
    .map(({ runs }) => runs.map(run => (run.kind === 'break' ? '\n' : run.text)).join(''))

/**
 * @param {ParagraphStyle} style
 * @param {string} words
 */
const paragraph = (style, words) => ({
  style,
  runs: [{ kind: /** @type {const} */ ('text'), text: words, bold: false, italic: false, superscript: false }],
})
