/** What divides the cells of a text, most likely first. */
export const delimiters = [';', ',', '\t', '|'] as const

export type Delimiter = (typeof delimiters)[number]

/**
 * What divides the cells: the sign that stands equally often on most lines. Empty when no sign does, as in a list
 * of one column. `text` is the beginning of a file; signs between quotation marks do not count.
 */
export function guessDelimiter(text: string): Delimiter | '' {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/\r\n?|\n/)
    .filter(line => line.trim() !== '')
    .slice(0, 200)
  const scores = delimiters.map(delimiter => ({ delimiter, score: steadiness(lines, delimiter) }))
  const best = scores.reduce((one, other) => (other.score > one.score ? other : one))
  return best.score === 0 ? '' : best.delimiter
}

/** How many lines have the usual count of a sign, weighed by that count: cells of prose hold commas at random. */
function steadiness(lines: readonly string[], delimiter: Delimiter): number {
  const counts = lines.map(line => line.split(delimiter).length - 1).filter(count => count > 0)
  const frequencies = new Map<number, number>()
  for (const count of counts) frequencies.set(count, (frequencies.get(count) ?? 0) + 1)
  const steady = [...frequencies].map(
    ([count, lineCount]) => (lineCount / lines.length) * (1 + Math.log2(count)),
  )
  return counts.length * 2 < lines.length ? 0 : Math.max(0, ...steady)
}
