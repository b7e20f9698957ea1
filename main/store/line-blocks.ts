import { open } from 'node:fs/promises'

/**
 * A run of whole lines of a file, each with its line break, starting at `offset`. Only the last block of a file
 * may not be `isWhole`: it is then one line that lacks its line break.
 */
export type LineBlock = { readonly bytes: Buffer; readonly offset: number; readonly isWhole: boolean }

const lineBreak = 0x0a
const atOnce = 1_000_000

/**
 * The lines of a file, about a megabyte at a time, so that a file of any size costs little memory. The next megabyte
 * is read while the present one is being worked on.
 */
export async function* lineBlocks(path: string): AsyncGenerator<LineBlock> {
  const handle = await open(path, 'r')
  const readNext = () => {
    const reading = handle.read(Buffer.allocUnsafe(atOnce), 0, atOnce, null)
    // It is awaited later: until then nobody else hears of a failure.
    reading.catch(() => undefined)
    return reading
  }
  let next: ReturnType<typeof readNext> | null = null
  try {
    let left: Buffer[] = []
    let offset = 0
    next = readNext()
    for (;;) {
      const { bytesRead, buffer } = await next
      next = null
      if (bytesRead === 0) break
      next = readNext()
      const read = buffer.subarray(0, bytesRead)
      const end = read.lastIndexOf(lineBreak) + 1
      if (end === 0) left.push(read)
      else {
        const bytes = Buffer.concat([...left, read.subarray(0, end)])
        left = [read.subarray(end)]
        yield { bytes, offset, isWhole: true }
        offset += bytes.length
      }
    }
    const bytes = Buffer.concat(left)
    if (bytes.length > 0) yield { bytes, offset, isWhole: false }
  } finally {
    // Whoever stopped early left a read under way, of which nobody wants to know any more.
    await next?.catch(() => undefined)
    await handle.close()
  }
}

/** The lines of a block as [start, end[ inside its bytes, without their line breaks. */
export function* linesIn({ bytes, isWhole }: LineBlock): Generator<readonly [number, number]> {
  if (!isWhole) yield [0, bytes.length]
  let start = 0
  for (let at = bytes.indexOf(lineBreak); at !== -1; at = bytes.indexOf(lineBreak, start)) {
    yield [start, at]
    start = at + 1
  }
}
