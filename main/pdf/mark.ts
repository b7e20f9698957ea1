import type { FileMark } from '../office.ts'

/** The words of the mark: among the keywords of the file, where other programs keep them. */
export const markWords = ({ noteId, releaseId }: FileMark): string =>
  `mallette-note:${noteId}${releaseId === null ? '' : ` mallette-release:${releaseId}`}`

const marked = /mallette-note:([\w-]{1,64})(?: mallette-release:([\w-]{1,64}))?/
const hexStrings = /<(FEFF[0-9A-F\s]{40,4000})>/gi

/**
 * The mark that a PDF of ours bears, or null. Programs that write a file again may write its texts in two bytes a
 * sign, or as figures.
 */
export function readMark(pdf: Uint8Array): FileMark | null {
  const text = Buffer.from(pdf).toString('latin1')
  const written = [
    text,
    text.replaceAll('\0', ''),
    ...[...text.matchAll(hexStrings)].map(([, figures = '']) =>
      Buffer.from(figures.replace(/\s/g, ''), 'hex').toString('latin1').replaceAll('\0', ''),
    ),
  ]
  for (const words of written) {
    const [, noteId, releaseId] = marked.exec(words) ?? []
    if (noteId !== undefined) return { noteId, releaseId: releaseId ?? null }
  }
  return null
}
