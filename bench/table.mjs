/** @typedef {import('./row.mjs').Row} Row */

const heads = ['', 'Mallette', 'rival', '', 'ratio', 'target', '']

/**
 * The rows as a table for a terminal, one paragraph an area. Each figure is a median, its spread in brackets.
 * @param {readonly Row[]} rows
 */
export function table(rows) {
  const cells = rows.map(cellsOf)
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map(line => line[column]?.length ?? 0)),
  )
  const line = (/** @type {readonly string[]} */ words) =>
    words
      .map((word, column) => word.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()
  const areas = [...new Set(rows.map(({ area }) => area))]
  const paragraphs = areas.map(area => {
    const lines = cells.filter((_, index) => rows[index]?.area === area).map(line)
    return [line([area, ...heads.slice(1)]), ...lines].join('\n')
  })
  return paragraphs.join('\n\n')
}

/** @param {Row} row */
function cellsOf({ name, unit, ours, rival, theirs, ratio, target, targetOf, holds, spread }) {
  const targetUnit = targetOf === 'ours' ? ` ${unit}` : ''
  return [
    `  ${name}`,
    withSpread(ours, spread.ours, unit),
    theirs === null || spread.theirs === null ? '' : withSpread(theirs, spread.theirs, unit),
    rival ?? '',
    ratio === null ? '' : short(ratio),
    target === null ? '' : `≤ ${target}${targetUnit}`,
    holds === null ? '' : holds ? '✓' : '✗',
  ]
}

/**
 * @param {number} figure
 * @param {[number, number]} spread
 * @param {string} unit
 */
const withSpread = (figure, [least, most], unit) =>
  `${short(figure)} ${unit} (${short(least)}–${short(most)})`

/**
 * Three significant digits, as far as a terminal's reader cares.
 * @param {number} figure
 */
function short(figure) {
  const decimals = figure >= 100 ? 0 : figure >= 10 ? 1 : 2
  return figure.toFixed(decimals)
}
