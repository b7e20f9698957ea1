import { assertNever } from '../../domain/assert-never.ts'
import type { ComposeInput } from '../../domain/compose/context.ts'
import { compose } from '../../domain/compose.ts'
import type { NoteMark } from '../office.ts'
import type { Pictures } from '../word/media.ts'
import { carriedData } from '../word/note-data.ts'
import { toOdt } from './open-document/document.ts'
import { plainTextFile } from './plain-text.ts'
import { webPage } from './web-page.ts'

/** The forms of a note beside Word and PDF. */
export const formFormats = ['html', 'txt', 'odt'] as const
export type FormFormat = (typeof formFormats)[number]

/** A note to be made into one of them. */
export type FormJob = {
  readonly kind: 'form'
  readonly format: FormFormat
  readonly input: ComposeInput
  readonly mark: NoteMark | null
  readonly pictures: Pictures
}

/** The bytes of a note in another form. Same job, same bytes. */
export function makeForm({ format, input, mark, pictures }: FormJob): Uint8Array {
  const composition = compose(input)
  switch (format) {
    case 'html':
      return Buffer.from(webPage(composition, pictures))
    case 'txt':
      return plainTextFile(composition)
    case 'odt':
      return toOdt(composition, { mark, carried: carriedData(input, composition, mark), pictures })
    default:
      return assertNever(format)
  }
}
