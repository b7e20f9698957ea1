import type { Contents } from '../../../domain/blocks.ts'
import { escapeHtml } from '../../pdf/html.ts'
import { tagged } from './words.ts'

type Entry = Contents['entries'][number]

const listed = (items: readonly string[]): string => tagged('ul', `\n${items.join('\n')}\n`)

/** Each entry of the first level with those of the second that follow it. */
function grouped(
  entries: readonly Entry[],
): readonly { readonly head: Entry; readonly below: readonly Entry[] }[] {
  const groups: { head: Entry; below: Entry[] }[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (entry.level === 2 && last !== undefined) last.below.push(entry)
    else groups.push({ head: entry, below: [] })
  }
  return groups
}

/** A table of contents as what leads round the page: links, no page numbers. `anchors` are those that are on the page. */
export function contentsHtml({ title, entries }: Contents, anchors: ReadonlySet<string>): string {
  const entryHtml = ({ text, anchor }: Entry): string => {
    const words = escapeHtml(text)
    return anchors.has(anchor)
      ? tagged('a', words, ` href="#${escapeHtml(encodeURIComponent(anchor))}"`)
      : words
  }
  const items = grouped(entries).map(({ head, below }) => {
    const inner = below.map(entry => tagged('li', entryHtml(entry)))
    return tagged('li', entryHtml(head) + (inner.length === 0 ? '' : `\n${listed(inner)}\n`))
  })
  const list = items.length === 0 ? '' : `\n${listed(items)}`
  return tagged('nav', `\n${tagged('p', escapeHtml(title))}${list}\n`)
}
