import { createHash } from 'node:crypto'
import type { RecordChange } from '../../domain/press-file.ts'

/**
 * A line of the journal: one record that changed. Lines are numbered without gaps. The changes that were made
 * together stand one after the other, and only the last of them `ends` the change.
 */
export type JournalLine = {
  readonly sequence: number
  readonly ends: boolean
  readonly change: RecordChange
}

const written = /^([0-9a-f]{16}) (([1-9]\d{0,15})([.+]) (\{.*\}))$/s

/** The first 64 bits of the text’s SHA-256: enough against accidents, and quicker than a CRC in JavaScript. */
const checksumOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The line as it is written, with its line break: checksum, number, `.` where it ends a change else `+`, JSON. */
export function lineOf({ sequence, ends, change }: JournalLine): string {
  const text = `${sequence}${ends ? '.' : '+'} ${JSON.stringify(change)}`
  return `${checksumOf(text)} ${text}\n`
}

/** Reads a line back, without its line break; null when it is not as it was written. */
export function readLine(line: string): JournalLine | null {
  const [, checksum, text = '', sequence, mark, json = ''] = written.exec(line) ?? []
  if (checksum === undefined || checksum !== checksumOf(text)) return null
  // The checksum says that these are the bytes that were written, and what was written had been checked.
  const change: RecordChange = JSON.parse(json)
  return { sequence: Number(sequence), ends: mark === '.', change }
}
