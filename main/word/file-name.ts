import { kindTitles, type NoteContent } from '../../domain/press-note.ts'

/** Long enough for any kind and number, short enough for every disk and mail program. */
const longest = 120

/** Names that Windows keeps for its devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Characters that some disk refuses, or that make a name read otherwise than it is (controls, bidi marks). */
const refused = /[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/gu

/** A name that Windows, macOS and Linux all accept, without extension; never empty. */
function safeName(name: string): string {
  const kept = name
    .normalize('NFC')
    .replace(/\p{Zs}/gu, ' ')
    .replace(refused, ' ')
    .replace(/ {2,}/g, ' ')
  const cut = [...kept.trim()]
    .slice(0, longest)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (cut === '') return 'Note'
  return reserved.test(cut) ? `${cut}_` : cut
}

/** « 2021-05-06 Note aux rédactions n° 962.docx »; the title stands in where there is no number. */
export function proposedFileName(note: NoteContent): string {
  const which = note.number === '' ? note.title : `n° ${note.number}`
  const words = [note.date, kindTitles[note.kind], which].filter(word => word !== '')
  return `${safeName(words.join(' '))}.docx`
}
