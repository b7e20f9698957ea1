import { readFile, stat } from 'node:fs/promises'
import { readInput } from '../../domain/input-faults.ts'
import { type NoteFile, noteFileSchema } from '../../domain/press-note.ts'
import { commandLine } from '../../renderer/messages/fr/command-line.ts'
import { readPictureHeader } from '../picture-header.ts'
import { sha256Of } from '../store/produced-files.ts'
import { Refusal } from './refusal.ts'

/** Bytes: a note with the forty pictures of a long dossier in base64 stays below. */
const largestInput = 60 * 1024 * 1024
const shownFaults = 50

/** The bytes of a file, or of standard input for « - ». Throws a `Refusal` for what is too big or cannot be read. */
export async function bytesAt(place: string, largest = largestInput): Promise<Uint8Array> {
  if (place === '-') return standardInput(largest)
  try {
    if ((await stat(place)).size > largest) throw new Refusal(commandLine.tooBig)
    return await readFile(place)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(commandLine.unreadable)
  }
}

async function standardInput(largest: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > largest) throw new Refusal(commandLine.tooBig)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

function decoded(bytes: Uint8Array): string {
  try {
    // Also drops a byte order mark, which Windows editors like to add.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Refusal(commandLine.notUtf8)
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = error instanceof SyntaxError ? /position (\d+)/.exec(error.message)?.[1] : undefined
    if (position === undefined) throw new Refusal(commandLine.notJson)
    const before = text.slice(0, Number(position)).split('\n')
    throw new Refusal(commandLine.notJsonAt(before.length, (before.at(-1) ?? '').length + 1))
  }
}

/** A picture is found by what its bytes are: one under another name, or that is no picture, would show something else. */
function pictureFaults({ pictures }: NoteFile): readonly string[] {
  return pictures.flatMap(({ id, base64, mediaType }, index) => {
    const bytes = Buffer.from(base64, 'base64')
    const field = `pictures[${index}]`
    if (readPictureHeader(bytes)?.mediaType !== mediaType) return [commandLine.notPicture(field)]
    return sha256Of(bytes) === id ? [] : [commandLine.otherPicture(field, sha256Of(bytes))]
  })
}

/** Reads a note file. Throws a `Refusal` whose lines name each faulty field. */
export async function readNote(place: string): Promise<NoteFile> {
  const read = readInput(noteFileSchema, json(decoded(await bytesAt(place))))
  const faults = read.ok ? pictureFaults(read.value) : read.faults.map(commandLine.fault)
  if (read.ok && faults.length === 0) return read.value
  const rest = faults.length - shownFaults
  const lines = [...faults.slice(0, shownFaults), ...(rest > 0 ? [commandLine.more(rest)] : [])]
  throw new Refusal(lines.join('\n'))
}
