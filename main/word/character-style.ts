import type { TextRun } from '../../domain/blocks.ts'
import type { Look } from '../../domain/page-look.ts'

export type Emphasis = { readonly bold: boolean; readonly italic: boolean; readonly superscript: boolean }

/** The names of the character styles by id. `Strong` and `Emphasis` are Word’s own, the others are ours. */
const names: Readonly<Record<string, string>> = {
  Strong: 'Strong',
  Emphasis: 'Emphasis',
  StrongEmphasis: 'Gras italique',
  Superscript: 'Exposant',
  StrongSuperscript: 'Gras exposant',
  EmphasisSuperscript: 'Italique exposant',
  StrongEmphasisSuperscript: 'Gras italique exposant',
}

const both = [false, true]

const idOf = ({ bold, italic, superscript }: Emphasis): string =>
  `${bold ? 'Strong' : ''}${italic ? 'Emphasis' : ''}${superscript ? 'Superscript' : ''}`

/** Every combination of looks that a run may have: a run takes one character style, never two. */
export const characterStyles = both
  .flatMap(superscript =>
    both.flatMap(italic => both.map((bold): Emphasis => ({ bold, italic, superscript }))),
  )
  .map(emphasis => ({ id: idOf(emphasis), name: names[idOf(emphasis)] ?? '', emphasis }))
  .filter(({ id }) => id !== '')

/**
 * The character style of a run in a paragraph, or undefined when it has no look of its own. Bold and italic are
 * toggles: set by the paragraph’s style and again by the run’s, they cancel out (ISO/IEC 29500-1, 17.7.3), so
 * that what the paragraph gives already is left to it.
 */
export function characterStyle(run: TextRun, paragraph: Look): string | undefined {
  const id = idOf({
    bold: run.bold && paragraph.bold !== true,
    italic: run.italic && paragraph.italic !== true,
    superscript: run.superscript,
  })
  return id === '' ? undefined : id
}
