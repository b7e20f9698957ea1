import { largestFile } from './read-file.ts'

/** A dropped file whose bytes come in piece by piece. */
export type Received = {
  readonly name: string
  /** As the page announced it, in bytes. */
  readonly size: number
  readonly pieces: Buffer[]
  length: number
}

/** The most that the files of one session may hold together, in bytes. */
const largestTotal = 256 * 1024 * 1024

export const announced = (name: string, size: number): Received => ({ name, size, pieces: [], length: 0 })

/** Whether a file is too big to be read, before a byte of it has come. */
export const isTooBig = ({ size }: Pick<Received, 'size'>): boolean => size > largestFile

/** Takes a piece in; false when the file is larger than it said, or everything together too large. */
export function takePiece(all: readonly Received[], file: Received, base64: string): boolean {
  const piece = Buffer.from(base64, 'base64')
  const total = all.reduce((sum, { length }) => sum + length, piece.length)
  if (file.length + piece.length > file.size || total > largestTotal) return false
  file.pieces.push(piece)
  file.length += piece.length
  return true
}
