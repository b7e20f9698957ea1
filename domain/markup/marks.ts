import { isNoteLink } from '../link.ts'
import { plainSpan, type Span } from '../rich-text.ts'
import { isSpace, type SpanLook, settled } from './settled.ts'

const marks: Record<SpanLook, string> = { bold: '**', italic: '*', superscript: '^' }
const looksOfRun: ReadonlyMap<string, readonly SpanLook[]> = new Map([
  ['*', ['italic']],
  ['**', ['bold']],
  ['***', ['bold', 'italic']],
  ['^', ['superscript']],
])

type Words = { readonly kind: 'words'; readonly text: string; readonly href: string }
/** A run of marks that may begin or end looks: it begins them before a word, it ends them after one. */
type Marks = {
  readonly kind: 'marks'
  readonly looks: readonly SpanLook[]
  readonly opens: boolean
  readonly closes: boolean
  readonly href: string
}
type Piece = Words | Marks

const linkForm = String.raw`\[((?:\\.|[^[\]\\])+)\]\(((?:\\[()]|[^\s()\\]|\([^\s()\\]*\))+)\)`
const piece = new RegExp(String.raw`${linkForm}|\\[^\p{L}\p{N}\s]|\*+|\^+|[^\\[*^]+|.`, 'suy')

/** Text in which a backslash made a sign mean itself. */
export const plain = (markup: string): string => markup.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')

function piecesOf(markup: string, href: string): Piece[] {
  const found: Piece[] = []
  let at = 0
  while (at < markup.length) {
    piece.lastIndex = at
    const [whole = markup.charAt(at), label, target] = piece.exec(markup) ?? []
    const end = at + whole.length
    const looks = looksOfRun.get(whole)
    if (label !== undefined && target !== undefined) {
      const isLink = !isSpace(label) && isNoteLink(plain(target))
      found.push(...(isLink ? piecesOf(label, plain(target)) : [{ kind: 'words', text: '[', href } as const]))
      at = isLink ? end : at + 1
      continue
    }
    if (looks === undefined) {
      found.push({ kind: 'words', text: plain(whole), href })
    } else {
      const opens = !isSpace(markup.charAt(end))
      const closes = !isSpace(markup.charAt(at - 1))
      found.push({ kind: 'marks', looks, opens, closes, href })
    }
    at = end
  }
  return found
}

/** The marks that begin or end this look: each beginning has its end. */
function pairedMarks(pieces: readonly Piece[], look: SpanLook): ReadonlySet<Marks> {
  const pairs = new Set<Marks>()
  let opening: Marks | null = null
  for (const one of pieces) {
    if (one.kind === 'words' || !one.looks.includes(look)) continue
    if (opening !== null && one.closes) {
      pairs.add(opening).add(one)
      opening = null
    } else if (opening === null && one.opens) {
      opening = one
    }
  }
  return pairs
}

/** Reads `**bold**`, `*italic*`, `^superscript^` and `[text](https://…)`; marks that mean nothing stay text. */
export function spansFromMarkup(markup: string): Span[] {
  const pieces = piecesOf(markup, '')
  const pairs: Record<SpanLook, ReadonlySet<Marks>> = {
    bold: pairedMarks(pieces, 'bold'),
    italic: pairedMarks(pieces, 'italic'),
    superscript: pairedMarks(pieces, 'superscript'),
  }
  const spans: Span[] = []
  let current = plainSpan('')
  for (const one of pieces) {
    if (one.kind === 'words') {
      spans.push({ ...current, text: one.text, href: one.href })
      continue
    }
    const unpaired = one.looks.filter(look => !pairs[look].has(one))
    spans.push({ ...current, text: unpaired.map(look => marks[look]).join(''), href: one.href })
    for (const look of one.looks) {
      if (pairs[look].has(one)) current = { ...current, [look]: !current[look] }
    }
  }
  return settled(spans)
}

/** How text is written: as it is, or with a backslash before all that could be read as markup. */
export type Writing = 'as-it-is' | 'with-backslashes'

export const writtenText = (text: string, writing: Writing): string =>
  writing === 'as-it-is' ? text : text.replace(/[\\*^[\]|—]/gu, String.raw`\$&`)

function writtenSpan({ text, href }: Span, writing: Writing): string {
  if (href === '') return writtenText(text, writing)
  const address = writing === 'as-it-is' ? href : href.replace(/[()]/gu, String.raw`\$&`)
  return `[${writtenText(text, writing)}](${address})`
}

/** The marks between two stretches: those of every look that one of them has and the other has not. */
function turn(from: Span, to: Span): string {
  const stars = (from.bold === to.bold ? 0 : 2) + (from.italic === to.italic ? 0 : 1)
  return '*'.repeat(stars) + (from.superscript === to.superscript ? '' : marks.superscript)
}

/** Spans as markup that `spansFromMarkup` reads. */
export function spansToMarkup(spans: readonly Span[], writing: Writing): string {
  let last = plainSpan('')
  let markup = ''
  for (const span of settled(spans)) {
    markup += turn(last, span) + writtenSpan(span, writing)
    last = span
  }
  return markup + turn(last, plainSpan(''))
}
