import type { Composition } from '../../domain/blocks.ts'
import type { FileMark } from '../office.ts'
import { inertLine } from '../word/sanitise.ts'
import { markWords } from './mark.ts'
import { readPdf, writePdf } from './pdf-file.ts'

/** A note without a date is dated too: the machine’s clock must not show in the file. */
const undated = '2000-01-01'

/** A text as PDF writes what is not plain ASCII: UTF-16, big end first, in figures (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  const line = inertLine(text)
  if (/^[\w :.-]*$/.test(line)) return `(${line})`
  return `<${Buffer.from(`\uFEFF${line}`, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}

const dateString = (date: string): string => `(D:${(date || undated).replaceAll('-', '')}120000Z)`

function documentInfo({ title, subject, author, date }: Composition, mark: FileMark): string {
  const entries = {
    Title: textString(title),
    Subject: textString(subject),
    Author: textString(author),
    Keywords: textString(markWords(mark)),
    Creator: '(Mallette)',
    Producer: '(Mallette)',
    CreationDate: dateString(date),
    ModDate: dateString(date),
  }
  return `<<${Object.entries(entries)
    .map(([key, value]) => `/${key} ${value}`)
    .join('\n')}>>`
}

/** What a reader is told of the whole file: its language, and to show its title rather than its file name. */
function catalog(text: string, language: string): string {
  const others = text
    .replace(/\n?\/Lang\s*(\([^()]*\)|<[0-9A-F]*>)/gi, '')
    .replace(/\n?\/ViewerPreferences\s*<<[^<>]*>>/, '')
  const end = others.lastIndexOf('>>')
  return `${others.slice(0, end)}\n/Lang (${language})\n/ViewerPreferences <</DisplayDocTitle true>>${others.slice(end)}`
}

/**
 * The file that Chromium printed with the properties of the note in the place of its own: title, subject, issuer, the
 * note’s day, the mark, the language. So the same note gives the same bytes. Null where the file has another shape
 * than Chromium gives it.
 */
export function withProperties(pdf: Uint8Array, composition: Composition, mark: FileMark): Uint8Array | null {
  const file = readPdf(pdf)
  if (file === null) return null
  const objects = file.objects.map(({ number, text }) => {
    if (number === file.info) {
      return { number, text: `${number} 0 obj\n${documentInfo(composition, mark)}\nendobj\n` }
    }
    return { number, text: number === file.root ? catalog(text, composition.language) : text }
  })
  return writePdf({ ...file, objects })
}
