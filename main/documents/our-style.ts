import { headingStyles, paragraphStyles } from '../../domain/blocks.ts'
import { looks } from '../../domain/page-look.ts'
import { headingVariants, type NoteStyle, styleName } from '../word/style-names.ts'

/**
 * Programs give built-in styles names of their own, and some files have them in the language of their author. The id
 * of a style says nothing: every program changes it.
 */
const otherNames: readonly (readonly [string, NoteStyle])[] = [
  ['titre 1', 'kind'],
  ['titre 2', 'section'],
  ['titre 3', 'subsection'],
  ['titre', 'title'],
  ['quotations', 'quote'],
  ['citation', 'quote'],
  ['toc heading', 'contents-title'],
  ['contents heading', 'contents-title'],
  ['toc 1', 'contents-1'],
  ['contents 1', 'contents-1'],
  ['toc 2', 'contents-2'],
  ['contents 2', 'contents-2'],
  ['toc 3', 'contents-2'],
  ['contents 3', 'contents-2'],
  ['en-tête', 'header'],
  ['pied de page', 'footer'],
]

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase()

const ours = new Map<string, NoteStyle>()
const learn = (name: string, style: NoteStyle): void => {
  if (name !== '' && !ours.has(folded(name))) ours.set(folded(name), style)
}
for (const style of [...headingStyles, ...paragraphStyles]) {
  const { name, alias } = styleName(style)
  learn(name, style)
  learn(alias, style)
  learn(looks[style].name, style)
}
for (const { name, style } of headingVariants) learn(name, style)
for (const [name, style] of otherNames) learn(name, style)

/** Our own style of that name: « heading 2 », « Heading 2 » and « Titre 2 » are one to whoever reads the page. */
export const ourStyle = (name: string): NoteStyle | null => ours.get(folded(name)) ?? null

/** The level that the name of a heading style says, 1 to 9; null for other styles. */
export function headingLevel(name: string): number | null {
  const found = /^(?:heading|titre|überschrift|título|titolo)\s*([1-9])$/u.exec(folded(name))
  return found?.[1] === undefined ? null : Number(found[1])
}
