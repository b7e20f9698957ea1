import { isNoteLink } from './link.ts'
import { plainSpan, type Span } from './rich-text.ts'

const looks = ['bold', 'italic', 'superscript'] as const
type Look = (typeof looks)[number]
const signs: Record<Look, string> = { bold: '**', italic: '*', superscript: '^' }

/** A stretch of written text, or a run of signs that may begin or end looks. */
type Token =
  | { readonly kind: 'text'; readonly text: string; readonly href: string }
  | {
      readonly kind: 'signs'
      readonly looks: readonly Look[]
      readonly opens: boolean
      readonly closes: boolean
      readonly href: string
    }

const escaped = String.raw`\\[^\p{L}\p{N}\s]`
const linkForm = String.raw`\[((?:\\[^\n]|[^[\]\\])+)\]\(((?:\\[()]|[^\s()\\]|\([^\s()\\]*\))+)\)`
const piece = new RegExp(`${escaped}|${linkForm}|\\*+|\\^+|[^\\\\[*^]+|[^]`, 'gu')
const looksOfRun: Readonly<Record<string, readonly Look[]>> = {
  '*': ['italic'],
  '**': ['bold'],
  '***': ['bold', 'italic'],
  '^': ['superscript'],
}

const isSpace = (text: string): boolean => text.trim() === ''

function tokens(markup: string, href = ''): Token[] {
  return [...markup.matchAll(piece)].flatMap((match): Token[] => {
    const [whole, label, target] = match
    if (label !== undefined && target !== undefined) {
      const address = plain(target)
      if (href === '' && !isSpace(label) && isNoteLink(address)) return tokens(label, address)
      return [{ kind: 'text', text: '[', href }, ...tokens(whole.slice(1), href)]
    }
    const found = looksOfRun[whole]
    if (found === undefined) return [{ kind: 'text', text: plain(whole), href }]
    const end = match.index + whole.length
    const opens = !isSpace(markup.slice(end, end + 1))
    const closes = !isSpace(markup.slice(0, match.index).slice(-1))
    return [{ kind: 'signs', looks: found, opens, closes, href }]
  })
}

/** The tokens that begin or end this look: each beginning has an end. */
function paired(all: readonly Token[], look: Look): ReadonlySet<Token> {
  const pairs = new Set<Token>()
  let opening: Token | null = null
  for (const token of all) {
    if (token.kind === 'text' || !token.looks.includes(look)) continue
    if (opening !== null && token.closes) {
      pairs.add(opening).add(token)
      opening = null
    } else if (opening === null && token.opens) {
      opening = token
    }
  }
  return pairs
}

const sameLook = (one: Span, other: Span): boolean =>
  one.href === other.href && looks.every(look => one[look] === other[look])

/** A space has the looks that its neighbours share: signs stand against a word, never against a space. */
function spaceBetween(text: string, before: Span | undefined, after: Span | undefined): Span {
  if (before === undefined || after === undefined) return plainSpan(text)
  return {
    text,
    bold: before.bold && after.bold,
    italic: before.italic && after.italic,
    superscript: before.superscript && after.superscript,
    href: before.href === after.href ? before.href : '',
  }
}

function merged(spans: readonly Span[]): Span[] {
  const together: Span[] = []
  for (const span of spans) {
    const last = together.at(-1)
    if (last !== undefined && sameLook(last, span)) {
      together[together.length - 1] = { ...last, text: last.text + span.text }
    } else if (span.text !== '') {
      together.push(span)
    }
  }
  return together
}

/** The same text in as few spans as its looks need, without spaces at its ends. */
export function settled(spans: readonly Span[]): Span[] {
  const pieces = merged(spans).flatMap(span =>
    (span.text.match(/^\s+|\S(?:[^]*\S)?|\s+$/gu) ?? []).map(text => ({ ...span, text })),
  )
  const words = pieces.filter(({ text }) => !isSpace(text))
  let passed = 0
  const inLook = pieces.map(span => {
    if (!isSpace(span.text)) {
      passed += 1
      return span
    }
    return spaceBetween(span.text, words[passed - 1], words[passed])
  })
  const first = inLook.findIndex(({ text }) => !isSpace(text))
  const last = inLook.findLastIndex(({ text }) => !isSpace(text))
  return first < 0 ? [] : merged(inLook.slice(first, last + 1))
}

/** Reads `**bold**`, `*italic*`, `^superscript^` and `[text](https://…)`; signs that mean nothing stay text. */
export function spansFromMarkup(markup: string): Span[] {
  const all = tokens(markup)
  const pairs = {
    bold: paired(all, 'bold'),
    italic: paired(all, 'italic'),
    superscript: paired(all, 'superscript'),
  }
  let current = plainSpan('')
  const spans = all.flatMap((token): Span[] => {
    if (token.kind === 'text') return [{ ...current, text: token.text, href: token.href }]
    const [turned, left] = [true, false].map(isPaired =>
      token.looks.filter(look => pairs[look].has(token) === isPaired),
    )
    const literal = { ...current, text: (left ?? []).map(look => signs[look]).join(''), href: token.href }
    for (const look of turned ?? []) current = { ...current, [look]: !current[look] }
    return [literal]
  })
  return settled(spans)
}

/** Text in which a backslash made a sign mean itself. */
export const plain = (markup: string): string => markup.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')

/** How text is written: as it is, or with a backslash before all that could be read as markup. */
export type Writing = (text: string) => string
export const asItIs: Writing = text => text
export const withBackslashes: Writing = text => text.replace(/[\\*^[\]|—]/gu, String.raw`\$&`)

function turns(from: Span, to: Span): string {
  const stars = (from.bold === to.bold ? 0 : 2) + (from.italic === to.italic ? 0 : 1)
  return '*'.repeat(stars) + (from.superscript === to.superscript ? '' : signs.superscript)
}

/** Spans as markup, with `write` for their texts. */
export function spansToMarkup(spans: readonly Span[], write: Writing): string {
  const outside = plainSpan('')
  const written = settled(spans)
  const body = written.map((span, index) => {
    const text = write(span.text)
    const href = write === asItIs ? span.href : span.href.replace(/[()]/gu, String.raw`\$&`)
    return turns(written[index - 1] ?? outside, span) + (href === '' ? text : `[${text}](${href})`)
  })
  return body.join('') + turns(written.at(-1) ?? outside, outside)
}
