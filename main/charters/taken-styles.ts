import type { Charter, StyleLook } from '../../domain/charter.ts'
import { isSameValue } from '../../domain/same-value.ts'
import { lengths } from '../../domain/text.ts'
import { ourStyle } from '../documents/our-style.ts'
import type { NoteStyle } from '../word/style-names.ts'
import type { StyleSheet } from './style-sheet.ts'
import type { WordLook } from './word-look.ts'

type TakenStyles = {
  readonly styles: Charter['styles']
  /** RRGGBB of the headings; empty where they have the colour of the text. */
  readonly accent: string
  readonly report: WordLook['report']
}

/** Styles of ours that look like another where the file says nothing of them: chapters are first headings. */
const likewise: readonly (readonly [NoteStyle, NoteStyle])[] = [['kind', 'chapter']]

/** Styles that their place makes what they are, whatever a document calls so: they are not looks of running text. */
const unlikePages = new Set<NoteStyle>(['logos', 'picture'])

/** Names that Word gives to every file and that no note uses. */
const unused =
  /^(?:normal|heading [5-9]|toc [3-9]|index|footnote|endnote|annotation|balloon|macro|plain text)/iu

/** Most lines of the report about styles that have no counterpart. */
const mostLeftOut = 8

/** The looks of those styles of a sheet that have a counterpart of ours, by name, and of the text itself. */
export function takenStyles({ styles, plain }: StyleSheet): TakenStyles {
  const taken = new Map<NoteStyle, StyleLook>()
  const report: WordLook['report'] = []
  const base = withoutColour(plain.look)
  if (Object.keys(base).length > 0) {
    taken.set('body', base)
    report.push({ what: 'style:body', became: 'taken', detail: plain.name.slice(0, lengths.line) })
  }
  const leftOut: string[] = []
  for (const { name, look } of styles) {
    const style = ourStyle(name)
    if (style === null || unlikePages.has(style)) {
      if (!unused.test(name) && !isSameValue(look, plain.look)) leftOut.push(name)
      continue
    }
    const said = withoutInk(look, plain.look.color)
    if (isSameValue(said, base)) continue
    taken.set(style, said)
    report.push({ what: `style:${style}`, became: 'taken', detail: name.slice(0, lengths.line) })
  }
  for (const [from, to] of likewise) {
    const look = taken.get(from)
    if (look !== undefined && !taken.has(to)) taken.set(to, look)
  }
  const accent = taken.get('kind')?.color ?? taken.get('section')?.color ?? ''
  return {
    styles: Object.fromEntries(taken),
    accent: accent === '000000' ? '' : accent,
    report: [
      ...report,
      ...leftOut.slice(0, mostLeftOut).map(name => ({
        what: 'other-style',
        became: 'left-out' as const,
        detail: name.slice(0, lengths.line),
      })),
    ],
  }
}

const withoutColour = ({ color: _color, ...look }: StyleLook): StyleLook => look

/** What has the colour of the text follows the ink of the charter. */
const withoutInk = (look: StyleLook, ink: string | undefined): StyleLook =>
  look.color === ink ? withoutColour(look) : look
