import iconv from 'iconv-lite'
import { documentOfText } from '../../domain/old-note.ts'
import type { ReadDocument } from '../../domain/read-document.ts'
import { Unreadable } from './unreadable.ts'

/** Whether it holds control characters that no text holds. */
const isBinary = (text: string): boolean =>
  [...text].some(sign => sign < '\t' || (sign > '\r' && sign < ' ' && sign !== '\u001B'))

/** The text of a file: by its mark, else as UTF-8 where it is strictly that, else as windows-1252. */
function decodedText(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // Node’s own windows-1252 is Latin-1 and loses € œ ’ –.
    return iconv.decode(Buffer.from(bytes), 'windows-1252')
  }
}

/** Other formats that are written in characters: taken for text they would read as their own code. */
const otherFormat = /^\s*(?:\{\\rtf|%PDF-|<\?xml|<!doctype|<html)/i

/** Reads a text file. Throws `Unreadable` for what is no text. */
export function readTextFile(bytes: Uint8Array): ReadDocument {
  const text = decodedText(bytes)
  if (text.startsWith('{\\rtf')) throw new Unreadable('old-word')
  if (isBinary(text.slice(0, 1 << 16)) || otherFormat.test(text)) throw new Unreadable('not-a-document')
  return documentOfText(text)
}
