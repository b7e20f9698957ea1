import { lengths } from '../text.ts'
import { plain } from './marks.ts'

export type Figure = { readonly value: string; readonly label: string }

/** What one written line says. `number` is null for the item of a list with bullets. */
export type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'item'; readonly number: number | null; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'text'; readonly text: string }

/** Lines that belong together; the marks inside them are not read yet. */
export type Group =
  | { readonly kind: 'paragraph' | 'quote'; readonly lines: string[] }
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: string[][] }
  | { readonly kind: 'figures'; readonly figures: Figure[] }

const longestValue = 60
const lone = /^(?:#{1,3}|=)$/u
const subheading = /^#{1,3}\s+(.+)$/su
const bullet = /^[-•–*](?:\s+(.*))?$/su
const numbered = /^(\d{1,3})[.)]\s+(.+)$/su
const quoted = /^>\s*(.*)$/su
const figure = /^=\s+((?:\\.|[^|])*)(?:\|(.*))?$/su
const goingOn = /^(?: {2,}|\t)\s*(\S.*)$/su

/** Reads the sign that a line starts with; a sign with nothing after it is blank, as while it is being typed. */
export function lineOf(written: string): Line {
  const line = written.trim()
  if (line === '' || lone.test(line)) return { kind: 'blank' }
  const item = bullet.exec(line)
  if (item !== null) return { kind: 'item', number: null, text: item[1] ?? '' }
  const step = numbered.exec(line)
  if (step !== null) return { kind: 'item', number: Number(step[1]), text: step[2] ?? '' }
  const quote = quoted.exec(line)
  if (quote !== null) return { kind: 'quote', text: quote[1] ?? '' }
  return subheadingOf(line) ?? figureOf(line) ?? { kind: 'text', text: line }
}

function subheadingOf(line: string): Line | null {
  const text = plain(subheading.exec(line)?.[1] ?? '')
  return text === '' || text.length > lengths.line ? null : { kind: 'subheading', text }
}

function figureOf(line: string): Line | null {
  const [, before = '', after = ''] = figure.exec(line) ?? []
  const [value, label] = [plain(before.trim()), plain(after.trim())]
  if (value === '' || value.length > longestValue || label.length > lengths.line) return null
  return { kind: 'figure', figure: { value, label } }
}

/** The group that a line starts. */
function groupOf(line: Line): Group[] {
  switch (line.kind) {
    case 'blank':
      return []
    case 'subheading':
      return [line]
    case 'item':
      return [{ kind: 'list', ordered: line.number !== null, items: [[line.text]] }]
    case 'figure':
      return [{ kind: 'figures', figures: [line.figure] }]
    case 'quote':
      return [{ kind: 'quote', lines: [line.text] }]
    case 'text':
      return [{ kind: 'paragraph', lines: [line.text] }]
  }
}

/** Adds the line to the group before it; false where the line starts a group of its own. */
function joins(group: Group, line: Line, isApart: boolean): boolean {
  if (group.kind === 'list' && line.kind === 'item') {
    const startsAgain = isApart && line.number === 1
    if (group.ordered !== (line.number !== null) || startsAgain) return false
    group.items.push([line.text])
    return true
  }
  if (isApart) return false
  if (group.kind === 'figures' && line.kind === 'figure') {
    group.figures.push(line.figure)
    return true
  }
  const isText = group.kind === 'paragraph' && line.kind === 'text'
  const isQuote = group.kind === 'quote' && line.kind === 'quote'
  if (!isText && !isQuote) return false
  group.lines.push(line.text)
  return true
}

/** The written lines in groups. A blank line parts paragraphs, quotes and figures, but not the items of a list. */
export function groupsOf(markup: string): Group[] {
  const groups: Group[] = []
  let isApart = true
  for (const written of markup.split(/\r\n?|\n/u)) {
    const last = groups.at(-1)
    const more = last?.kind === 'list' && !isApart ? goingOn.exec(written) : null
    if (last?.kind === 'list' && more !== null) {
      last.items.at(-1)?.push(more[1]?.trim() ?? '')
      continue
    }
    const line = lineOf(written)
    if (last === undefined || !joins(last, line, isApart)) groups.push(...groupOf(line))
    isApart = line.kind === 'blank'
  }
  return groups
}
