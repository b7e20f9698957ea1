import { codeOf } from './disk-failure.ts'
import { journalHead } from './journal.ts'
import { type JournalLine, readLine } from './journal-line.ts'
import { lineBlocks, linesIn } from './line-blocks.ts'
import { createPace } from './pace.ts'

/**
 * What a journal holds. `lines` are those of finished changes. `length` is where the last finished change ends:
 * what follows was being written when the process ended, and nobody was told that it was done. `isBroken` when
 * something that was written whole cannot be read.
 */
export type JournalReading = {
  readonly lines: readonly JournalLine[]
  readonly length: number
  readonly isBroken: boolean
}

const empty: JournalReading = { lines: [], length: 0, isBroken: false }

/** Reads a journal without changing it; a missing one is empty. Rejects when it exists and may not be read. */
export async function readJournal(path: string): Promise<JournalReading> {
  try {
    return await readLines(path)
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOENT') return empty
    if (code === 'EISDIR' || code === 'EIO') return { ...empty, isBroken: true }
    throw error
  }
}

async function readLines(path: string): Promise<JournalReading> {
  const lines: JournalLine[] = []
  const pace = createPace()
  let finished = 0
  let length = 0
  let isBroken = false
  for await (const block of lineBlocks(path)) {
    if (!block.isWhole) break
    for (const [start, end] of linesIn(block)) {
      const text = block.bytes.toString('utf8', start, end)
      const isHead = block.offset + start === 0 && text === journalHead
      const line = isHead ? null : readLine(text)
      if (line !== null) {
        const previous = lines.at(-1)
        if (previous !== undefined && line.sequence !== previous.sequence + 1) isBroken = true
        lines.push(line)
        if (line.ends) finished = lines.length
      } else if (!isHead) isBroken = true
      if (isHead || line?.ends) length = block.offset + end + 1
      if (pace.isDue()) await pace.rest()
    }
  }
  return { lines: lines.slice(0, finished), length, isBroken }
}
