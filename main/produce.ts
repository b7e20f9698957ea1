import type { ComposeInput } from '../domain/compose/context.ts'
import { compose } from '../domain/compose.ts'
import { datesOf } from '../domain/event-note.ts'
import { type Result, succeed } from '../domain/failure.ts'
import { kindTitles } from '../domain/press-note.ts'
import type { ProducedFile } from '../domain/produced-file.ts'
import type { FileMark, Office } from './office.ts'
import { sha256Of } from './store/produced-files.ts'
import { proposedFileName } from './word/file-name.ts'

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

/** Draws in what Word files are made with while somebody reads what blocks a release: the release will not wait for it. */
export const prepareToProduce = (): Promise<unknown> => import('./word/document.ts')

/** A note as the files that newsrooms get. */
export async function produceNote(
  input: ComposeInput,
  formats: readonly ('docx' | 'pdf')[],
  mark: FileMark,
  { pdf }: Pick<Office, 'pdf'>,
): Promise<Result<readonly Produced[]>> {
  const composition = compose(input)
  const base = noteFileName(input)
  const made: Produced[] = []
  if (formats.includes('docx')) {
    const { toDocx } = await import('./word/document.ts')
    made.push(producedFile(`${base}.docx`, 'docx', await toDocx(composition, mark)))
  }
  if (formats.includes('pdf')) {
    const printed = await pdf(composition, mark)
    if (!printed.ok) return printed
    made.push(producedFile(`${base}.pdf`, 'pdf', printed.value))
  }
  return succeed(made)
}
