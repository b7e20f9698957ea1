import { createHash } from 'node:crypto'
import type { ReadParagraph, ReadPicture, ReadRemark, ReadRun } from '../../domain/read-document.ts'
import { readPictureHeader } from '../picture-header.ts'

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
    if (last !== undefined && isSameRun(last, run))
      whole[whole.length - 1] = { ...last, text: last.text + run.text }
    else whole.push(run)
  }
  return whole
}

/** Keeps a picture of the file, and gives its SHA-256; null and a remark for what is neither PNG nor JPEG. */
export function keepPicture(reading: Reading, bytes: Uint8Array | null, alternative: string): string | null {
  const mediaType = bytes === null ? undefined : readPictureHeader(bytes)?.mediaType
  if (bytes === null || mediaType === undefined) {
    reading.remarks.add('unknown-picture')
    return null
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (!reading.pictures.has(sha256)) reading.pictures.set(sha256, { sha256, mediaType, alternative, bytes })
  return sha256
}
