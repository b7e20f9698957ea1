import Papa from 'papaparse'
import { guessDelimiter } from '../../../domain/contact-import/delimiter.ts'
import type { Work } from './work.ts'

export type ReadLines = { readonly lines: readonly (readonly string[])[]; readonly delimiter: string }

/** How much of a text is divided into cells in one go, in UTF-16 units. */
const chunkSize = 1 << 17

/** How much of a text tells what divides its cells. */
const headSize = 1 << 15

/** Divides a text into lines of cells. A quotation mark that is never closed divides nothing. */
export async function readCsv(text: string, work: Work): Promise<ReadLines> {
  // Excel itself writes this first line to say what divides the cells.
  const announced = /^\s*sep=(.)\r?\n/i.exec(text.slice(0, 20))
  const body = announced === null ? text : text.slice(announced[0].length)
  const delimiter = announced?.[1] ?? guessDelimiter(body.slice(0, headSize))
  const quoted = await parsed(body, delimiter, '"', work)
  const { lines } = quoted.isUnclosed ? await parsed(body, delimiter, '\u0000', work) : quoted
  return { lines: quoted.isUnclosed ? lines.map(unquoted) : lines, delimiter }
}

/** Where marks could not be trusted, those at the ends of a cell go all the same. */
const unquoted = (cells: readonly string[]): readonly string[] =>
  cells.map(cell => cell.replace(/^"|"$/g, '').replaceAll('""', '"'))

type Parsed = { readonly lines: readonly (readonly string[])[]; readonly isUnclosed: boolean }

function parsed(text: string, delimiter: string, quoteChar: string, work: Work): Promise<Parsed> {
  const lines: (readonly string[])[] = []
  let isUnclosed = false
  let done = 0
  const rest = async (sofar: number): Promise<void> => {
    await work.step('reading', Math.min(sofar, text.length), text.length)
  }
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(text, {
      // A list of one column is divided by a sign that it does not hold.
      delimiter: delimiter || '\u001f',
      quoteChar,
      chunkSize,
      chunk: ({ data, errors }: Papa.ParseResult<string[]>, parser: Papa.Parser) => {
        for (const cells of data) lines.push(cells)
        isUnclosed ||= errors.some(({ code }) => code === 'MissingQuotes')
        done += chunkSize
        parser.pause()
        rest(done).then(() => parser.resume(), reject)
      },
      complete: () => resolve({ lines, isUnclosed }),
      error: reject,
    })
  })
}
