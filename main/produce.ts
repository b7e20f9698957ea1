import type { Composition } from '../domain/blocks.ts'
import type { ComposeInput } from '../domain/compose/context.ts'
import { datesOf } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { kindTitles } from '../domain/press-note.ts'
import type { ProducedFile } from '../domain/produced-file.ts'
import type { NoteMark, Office } from './office.ts'
import { anchorPages } from './pdf/anchor-pages.ts'
import { sha256Of } from './store/produced-files.ts'
import { proposedFileName } from './word/file-name.ts'
import type { Pictures } from './word/media.ts'

/** A file that was made and is not yet anywhere. */
export type Produced = ProducedFile & { readonly content: Uint8Array }

/** A file with what tells it from any other. */
export const producedFile = (
  name: string,
  format: ProducedFile['format'],
  content: Uint8Array,
): Produced => ({ name, format, sha256: sha256Of(content), bytes: content.length, content })

/** What is kept of a file that was made: all but its bytes. */
export const fileFacts = ({ name, format, sha256, bytes }: Produced): ProducedFile => ({
  name,
  format,
  sha256,
  bytes,
})

/** The name that a note’s files share, without extension. */
export const noteFileName = ({ note, facts }: ComposeInput): string =>
  proposedFileName({
    isUnderEmbargo: note.embargo !== null,
    date: (facts === null ? undefined : datesOf(facts)[0]) ?? note.date,
    kindLabel: kindTitles[note.kind],
    number: note.number,
    title: note.title || (facts?.purpose ?? ''),
  }).replace(/\.docx$/, '')

/** A note with all that its files are made of. */
export type NoteToProduce = {
  readonly input: ComposeInput
  readonly composition: Composition
  readonly mark: NoteMark
  readonly pictures: Pictures
}

/** A note as the files that newsrooms get, in this order: Word, PDF. */
export async function produceNote(
  { input, composition, mark, pictures }: NoteToProduce,
  formats: readonly ('docx' | 'pdf')[],
  { pdf, workshop }: Pick<Office, 'pdf' | 'workshop'>,
): Promise<Result<readonly Produced[]>> {
  const base = noteFileName(input)
  const printed = formats.includes('pdf') ? await pdf(composition, mark, pictures) : null
  if (printed !== null && !printed.ok) return printed
  const made: Produced[] = []
  if (formats.includes('docx')) {
    // The press has counted the pages: until Word counts for itself, its table of contents says the same.
    const pages = printed === null ? null : anchorPages(printed.value, composition)
    const written = await workshop.write({ kind: 'note', input, mark, pictures, pages })
    if (!written.ok) return written
    made.push(producedFile(`${base}.docx`, 'docx', written.value))
  }
  if (printed !== null) made.push(producedFile(`${base}.pdf`, 'pdf', printed.value))
  return succeed(made)
}
