import type { Run } from '../blocks.ts'
import { isNoteLink } from '../link.ts'
import type { ReadRun } from '../read-document.ts'

type Looked = Pick<ReadRun, 'text' | 'bold' | 'italic' | 'href'>

function asLooked(run: Run | ReadRun): Looked {
  if (!('kind' in run)) return { ...run, href: isNoteLink(run.href) ? run.href : '' }
  if (run.kind === 'break') return { text: '', bold: false, italic: false, href: '' }
  if (run.kind === 'link') return { text: run.text, bold: false, italic: false, href: run.href }
  return { text: run.text, bold: run.bold, italic: run.italic, href: '' }
}

/** A link looks as links do, whatever it stands in. */
const nameOf = ({ bold, italic, href }: Looked): string => (href === '' ? `${bold} ${italic}` : href)

/**
 * Emphasis and links as a text to compare, counted in letters: where they begin and end among spaces and marks says
 * nothing, nor do raised letters, which the page makes by itself.
 */
export function looksOf(runs: readonly (Run | ReadRun)[]): string {
  const looks: { name: string; letters: number }[] = []
  for (const run of runs.map(asLooked)) {
    const letters = run.text.normalize('NFKC').match(/[\p{L}\p{N}]/gu)?.length ?? 0
    if (letters === 0) continue
    const name = nameOf(run)
    const last = looks.at(-1)
    if (last?.name === name) last.letters += letters
    else looks.push({ name, letters })
  }
  return looks.map(({ name, letters }) => `${name} ${letters}`).join('\n')
}
