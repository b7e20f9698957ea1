/** An object of a PDF file: its number, and the text between « 1 0 obj » and the next object. */
type PdfObject = { readonly number: number; readonly text: string }

/**
 * A PDF file as Chromium writes it: plain objects one after the other, one table of their places, one trailer. Text
 * is Latin-1, a character a byte.
 */
export type PdfFile = {
  readonly head: string
  /** In the order of the file. */
  readonly objects: readonly PdfObject[]
  readonly root: number
  readonly info: number
}

const entryLength = 20
const wholeTrailer = /^trailer\s*<<([^<>]*)>>\s*startxref\s+\d+\s+%%EOF\s*$/
const place = /^(\d{10}) \d{5} ([nf])/

const referenced = (trailer: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(trailer)?.[1] ?? Number.NaN)

/**
 * Reads what Chromium wrote (ISO 32000-1, 7.5). Null for any other shape: a table in several pieces, objects that
 * were freed, compressed or written over.
 */
export function readPdf(bytes: Uint8Array): PdfFile | null {
  const file = Buffer.from(bytes).toString('latin1')
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file.slice(-64))?.[1] ?? Number.NaN)
  const opening = /^xref\s+0 (\d+)\s*?\n/.exec(file.slice(table, table + 40))
  if (opening === null) return null
  const size = Number(opening[1])
  const entries = table + opening[0].length
  const trailer = wholeTrailer.exec(file.slice(entries + size * entryLength))?.[1] ?? ''
  const places = Array.from({ length: size }, (_, number) => {
    const [, offset = '', kind = ''] = place.exec(file.slice(entries + number * entryLength)) ?? []
    return { number, offset: Number(offset), kind }
  })
  const [free, ...used] = places
  const inOrder = [...used].sort((one, other) => one.offset - other.offset)
  const objects = inOrder.map(({ number, offset }, index) => {
    const text = file.slice(offset, inOrder[index + 1]?.offset ?? table)
    return { number, text, isWhole: text.startsWith(`${number} 0 obj`) && text.trimEnd().endsWith('endobj') }
  })
  const root = referenced(trailer, 'Root')
  const info = referenced(trailer, 'Info')
  const isAsExpected =
    !trailer.includes('/Prev') &&
    free?.kind === 'f' &&
    used.every(({ kind }) => kind === 'n') &&
    objects.every(({ isWhole }) => isWhole) &&
    [root, info].every(number => used.some(entry => entry.number === number))
  if (!isAsExpected) return null
  return {
    head: file.slice(0, inOrder[0]?.offset ?? table),
    objects: objects.map(({ number, text }) => ({ number, text })),
    root,
    info,
  }
}

/** The bytes of the file, with the places of its objects as they now are. */
export function writePdf({ head, objects, root, info }: PdfFile): Uint8Array {
  const offsets = new Map<number, number>()
  let end = head.length
  for (const { number, text } of objects) {
    offsets.set(number, end)
    end += text.length
  }
  const size = objects.length + 1
  const entries = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number)
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const trailer = `trailer\n<</Size ${size}\n/Root ${root} 0 R\n/Info ${info} 0 R>>\nstartxref\n${end}\n%%EOF\n`
  const file = [head, ...objects.map(({ text }) => text), `xref\n0 ${size}\n`, ...entries, trailer].join('')
  return Buffer.from(file, 'latin1')
}
