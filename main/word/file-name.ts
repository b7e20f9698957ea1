import { bareNumber } from '../../domain/compose/end-marks.ts'
import { inertLine } from './sanitise.ts'

/** What a file name is made of. `date` is the day of the event, or of the note; any of them may be empty. */
export type FileNameParts = {
  readonly isUnderEmbargo?: boolean
  readonly date: string
  readonly kindLabel: string
  readonly number: string
  readonly title: string
}

const extension = '.docx'
const longest = 120
/** File systems count 255 bytes, and an unfinished write adds thirty of its own to the name. */
const mostBytes = 200

/** Invisible characters, and the signs that one system or another keeps for itself. */
const invisible = /\p{Cf}/gu
const separators = /[/\\]/g
const forbidden = /[<>:"|?*]/g

/** Names of devices: Windows refuses them, also in front of a dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\.|$)/i

/** Windows drops dots and spaces at the end of a name; a dot at the beginning hides the file elsewhere. */
const withoutEdges = (name: string): string => name.replace(/^[.\s]+|[.\s]+$/g, '')

/** As much of the name as file systems take, cut between two characters. */
function shortened(name: string): string {
  let kept = ''
  for (const character of name) {
    const longer = kept + character
    if (longer.length > longest || new TextEncoder().encode(longer).length > mostBytes) break
    kept = longer
  }
  return kept
}

/**
 * « 2021-05-06 Note aux rédactions n° 962.docx », or with the title where there is no number; « SOUS EMBARGO » in front
 * of what may not be published yet, since a file goes from hand to hand without the mail that said so. Safe as a file
 * name on Windows, macOS and Linux, and at most 120 characters before the extension.
 */
export function proposedFileName(parts: FileNameParts): string {
  const { isUnderEmbargo = false, date, kindLabel, number, title } = parts
  const bare = bareNumber(number)
  const heading = [isUnderEmbargo ? 'SOUS EMBARGO' : '', date, kindLabel, bare === '' ? '' : `n° ${bare}`]
    .filter(part => part !== '')
    .join(' ')
  const words = [heading, bare === '' ? title : ''].filter(part => part !== '').join(' – ')
  const safe = inertLine(words.normalize('NFC').replace(/\u00A0|\u202F/g, ' '))
    .replace(invisible, '')
    .replace(separators, '-')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
  const name = withoutEdges(shortened(withoutEdges(safe)))
  if (name === '') return `Note${extension}`
  return `${reserved.test(name) ? `Note ${name}` : name}${extension}`
}
