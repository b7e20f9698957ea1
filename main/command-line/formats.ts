import { extname } from 'node:path'
import { assertNever } from '../../domain/assert-never.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import { mailSubject, mailText } from '../../domain/mail-text.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { commandLine } from '../../renderer/messages/fr/command-line.ts'
import { picturesOfFile } from '../pictures-of.ts'
import { noteFileName } from '../produce.ts'
import { calendarBytes } from './calendar.ts'
import { printedPdf } from './pdf.ts'
import { Refusal } from './refusal.ts'

/** What a note can be written as: the extension of the file says which. */
export const outFormats = ['docx', 'pdf', 'txt', 'html', 'odt', 'eml', 'ics'] as const
export type OutFormat = (typeof outFormats)[number]

/** The format that a place asks for. Throws a `Refusal` for any other. */
export function formatOf(place: string): OutFormat {
  const extension = extname(place).slice(1).toLowerCase()
  const format = outFormats.find(known => known === extension)
  if (format === undefined) throw new Refusal(commandLine.unknownFormat(outFormats))
  return format
}

const inputOf = (note: NoteFile): ComposeInput => ({ note, facts: note, issuers: note.issuers })

async function wordBytes(note: NoteFile): Promise<Uint8Array> {
  // docx is heavy: nothing but a Word file should wait for it.
  const { makeFile } = await import('../word/make-file.ts')
  const input = inputOf(note)
  return makeFile({ kind: 'note', input, mark: null, pictures: picturesOfFile(note), pages: null })
}

/** A draft to nobody yet: the text of the note, its Word file attached. */
async function draftBytes(note: NoteFile): Promise<Uint8Array> {
  const { draftMail } = await import('../mail/draft.ts')
  const input = inputOf(note)
  const composition = compose(input)
  return draftMail({
    subject: mailSubject(composition, note.corrects),
    text: mailText(composition),
    to: [],
    bcc: [],
    attachments: [{ name: `${noteFileName(input)}.docx`, format: 'docx', content: await wordBytes(note) }],
  })
}

/** A note as the bytes of a file. Same note, same bytes. Throws a `Refusal` where the note has nothing of that kind. */
export async function bytesAs(format: OutFormat, note: NoteFile): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return wordBytes(note)
    case 'pdf':
      return printedPdf(note)
    case 'txt':
    case 'html':
    case 'odt': {
      const { makeForm } = await import('../forms/make-form.ts')
      const pictures = picturesOfFile(note)
      return makeForm({ kind: 'form', format, input: inputOf(note), mark: null, pictures })
    }
    case 'eml':
      return draftBytes(note)
    case 'ics':
      return calendarBytes(note)
    default:
      return assertNever(format)
  }
}
