import { createHash } from 'node:crypto'
import type { ReadParagraph, ReadPicture, ReadRemark, ReadRun } from '../../domain/read-document.ts'

/** What a reader gathers while it goes through a file. Mutable: one reading, one owner, gone when it ends. */
export type Reading = {
  readonly paragraphs: ReadParagraph[]
  readonly pictures: Map<string, ReadPicture>
  readonly remarks: Set<ReadRemark>
  /** The words under each comment. */
  readonly over: Map<string, string>
  tables: number
}

export const newReading = (): Reading => ({
  paragraphs: [],
  pictures: new Map(),
  remarks: new Set(),
  over: new Map(),
  tables: 0,
})

export type RunLook = Pick<ReadRun, 'bold' | 'italic' | 'superscript'>
export const noLook: RunLook = { bold: false, italic: false, superscript: false }

const isSameRun = (one: ReadRun, other: ReadRun): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.superscript === other.superscript &&
  one.href === other.href &&
  one.change?.kind === other.change?.kind &&
  one.change?.author === other.change?.author &&
  one.change?.date === other.change?.date &&
  one.comments.join('\n') === other.comments.join('\n')

/** Runs that look and stand the same are one: Word splits them at every spelling mark and every save. */
export function joined(runs: readonly ReadRun[]): ReadRun[] {
  const whole: ReadRun[] = []
  for (const run of runs) {
    const last = whole.at(-1)
    if (run.text === '') continue
    if (last !== undefined && isSameRun(last, run)) whole[whole.length - 1] = { ...last, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** What a picture is by its first bytes; its name may say anything. */
function mediaTypeOf(bytes: Uint8Array): ReadPicture['mediaType'] | null {
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png'
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg'
  return null
}

/** Keeps a picture of the file, and gives its SHA-256; null and a remark for what is neither PNG nor JPEG. */
export function keepPicture(reading: Reading, bytes: Uint8Array | null, alternative: string): string | null {
  const mediaType = bytes === null ? null : mediaTypeOf(bytes)
  if (bytes === null || mediaType === null) {
    reading.remarks.add('unknown-picture')
    return null
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (!reading.pictures.has(sha256)) reading.pictures.set(sha256, { sha256, mediaType, alternative, bytes })
  return sha256
}
