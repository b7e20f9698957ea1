import { longDate } from '../../domain/french/dates.ts'
import { mailSubject, mailText } from '../../domain/mail-text.ts'
import { localDay } from '../local-day.ts'
import { noteFileName, type Produced, producedFile } from '../produce.ts'
import { inertLine, inertText } from '../word/sanitise.ts'
import type { LeavingNote } from './leaving-note.ts'
import { zipped } from './zip.ts'

/** Text files end their lines as Windows does: every editor reads that. */
const textFile = (name: string, text: string): Produced =>
  producedFile(name, 'txt', Buffer.from(inertText(text).replaceAll('\n', '\r\n')))

/** The text of the mail, below its subject. */
const mailFile = ({ input, composition }: LeavingNote): Produced =>
  textFile(
    `${noteFileName(input)} – texte.txt`,
    `${mailSubject(composition, input.note.corrects)}\n\n${mailText(composition)}`,
  )

/** Each file with its size and its SHA-256, and whether the note was released. */
function contentsFile({ composition, release }: LeavingNote, files: readonly Produced[]): Produced {
  const state =
    release === null
      ? 'Brouillon non diffusé.'
      : `Note diffusée le ${longDate(localDay(new Date(release.releasedAt)))}.`
  const lines = files.map(
    ({ name, bytes, sha256 }) => `${name}\n  ${bytes} octets\n  SHA-256\u00A0: ${sha256}\n`,
  )
  const head = `Dossier de diffusion\n${inertLine(composition.title)}\n${state}\n`
  return textFile('SOMMAIRE.txt', `${head}\n${lines.join('\n')}`)
}

/**
 * The « dossier de diffusion »: the files of a note, the text of its mail and a list of contents, in one zip. Same
 * files, same bytes.
 */
export async function releaseFolder(leaving: LeavingNote, files: readonly Produced[]): Promise<Produced> {
  const inside = [...files, mailFile(leaving)]
  const bytes = await zipped([contentsFile(leaving, inside), ...inside])
  return producedFile(`${noteFileName(leaving.input)} – dossier.zip`, 'zip', bytes)
}
