import { plainSpan, type Span } from '../rich-text.ts'
import { cleanText } from './clean-text.ts'
import { isLeftBehind, type Looks, looksIn, plainLooks } from './looks.ts'
import type { Pasted, PastedElement, PastedNode, PastedTable, PastedTree } from './pasted.ts'
import { type Piece, passagesFrom } from './pieces.ts'
import { bulletsIn } from './plain-text.ts'
import { below, dataTable, holds, rowText } from './tables.ts'
import { sliceSpans, textOf, tidySpans } from './tidy-spans.ts'
import { isWordSign, wordItem } from './word-list.ts'

/** What the paragraphs of an element become; `key` tells those of one item or one quotation from the next. */
type Place = { readonly key: string } & (
  | { readonly kind: 'paragraph' }
  | { readonly kind: 'subheading'; readonly level: 2 | 3 }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly list: string }
  | { readonly kind: 'quote'; readonly speaker: string }
)
type Surroundings = {
  readonly looks: Looks
  readonly place: Place
  readonly list: string
  readonly ordered: boolean
}

const text: Place = { kind: 'paragraph', key: '' }

const blockNames = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)
const headings: Record<string, 2 | 3> = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 }
const titleClass = /(?:^|\s)(?:MsoTitle|MsoTitleCxSp\w+)(?:\s|$)/u
const subtitleClass = /(?:^|\s)MsoSubtitle(?:\s|$)/u

/** Walks the tree once and gathers paragraphs. */
class Reading {
  readonly tables: PastedTable[] = []
  images = 0
  readonly #pieces: { piece: Piece; key: string }[] = []
  #spans: Span[] = []
  #place: Place = text
  #keys = 0

  walk(nodes: readonly PastedNode[], around: Surroundings): void {
    for (const node of nodes) {
      if (node.kind === 'text') this.#write(node.text, around)
      else if (!isLeftBehind(node)) this.#element(node, around)
    }
  }

  pieces(): readonly Piece[] {
    this.#end()
    return this.#pieces.map(({ piece }) => piece)
  }

  #write(raw: string, { looks, place }: Surroundings): void {
    // Between two paragraphs stand line ends that mean nothing.
    if (this.#spans.length === 0 && !/\S/u.test(raw)) return
    const clean = cleanText(raw)
    const written = looks.keepsSpaces ? clean : clean.replace(/[ \t\n\f]+/gu, ' ')
    if (this.#place.key !== place.key) this.#end()
    this.#place = place
    const { keepsSpaces: _keepsSpaces, ...look } = looks
    const before = this.#spans[this.#spans.length - 1]?.text ?? '\n'
    const doubled = !looks.keepsSpaces && /[ \n]$/u.test(before)
    this.#spans.push({ ...look, text: doubled ? written.replace(/^ /u, '') : written })
  }

  #element(element: PastedElement, around: Surroundings): void {
    const { name } = element
    if (name === 'img' || name === 'v:imagedata') this.images += 1
    if (name === 'br') this.#spans.push(plainSpan('\n'))
    else if (isWordSign(element)) return
    else if (around.place.kind === 'quote' && speakers.includes(name)) return
    else if (blockNames.has(name)) this.#block(element, around)
    else this.walk(element.children, { ...around, looks: looksIn(element, around.looks) })
  }

  #block(element: PastedElement, around: Surroundings): void {
    this.#end()
    const cells = element.name === 'table' ? dataTable(element, cell => this.#cellText(cell)) : null
    if (cells === null) {
      const inside = { ...this.#inside(element, around), looks: looksIn(element, around.looks) }
      const bodied = inside.place.kind === 'subheading' ? { ...inside, looks: plainLooks } : inside
      this.walk(element.children, bodied)
    } else {
      this.tables.push(cells)
      for (const row of cells) this.#keep(text, [plainSpan(rowText(row))])
    }
    this.#end()
  }

  #key(): string {
    this.#keys += 1
    return String(this.#keys)
  }

  /** What an element makes of the paragraphs inside it. Only plain paragraphs become something else. */
  #inside(element: PastedElement, around: Surroundings): Surroundings {
    const { name, attributes } = element
    const key = this.#key()
    if (name === 'ul' || name === 'ol') {
      // A list inside an item goes on with the items of the list outside.
      if (around.list !== '') return around
      return { ...around, list: key, ordered: name === 'ol' }
    }
    if (name === 'li') {
      const { list, ordered } = around
      return { ...around, place: { kind: 'item', key, list: list === '' ? 'stray' : list, ordered } }
    }
    if (around.place.kind !== 'paragraph') return around
    const word = wordItem(element)
    if (word !== null) return { ...around, place: { kind: 'item', key, ...word } }
    const level =
      (Object.hasOwn(headings, name) ? headings[name] : undefined) ?? classLevel(attributes['class'] ?? '')
    if (level !== undefined) return { ...around, place: { kind: 'subheading', key, level } }
    if (name === 'blockquote' && isQuotation(element)) {
      return { ...around, place: { kind: 'quote', key, speaker: speakerIn(element) } }
    }
    return around
  }

  #cellText(cell: PastedElement): string {
    const reading = new Reading()
    reading.walk(cell.children, { looks: plainLooks, place: text, list: '', ordered: false })
    const lines = reading.pieces().map(({ spans }) => textOf(spans))
    this.images += reading.images
    return lines.filter(line => line !== '').join('\n')
  }

  /** Ends the paragraph that is being gathered. Two line ends in a row part paragraphs, as messages write them. */
  #end(): void {
    const spans = this.#spans
    if (spans.length === 0) return
    this.#spans = []
    const whole = textOf(spans)
    let start = 0
    for (const gap of whole.matchAll(/\n[^\S\n]*\n\s*/gu)) {
      this.#keep(this.#place, sliceSpans(spans, start, gap.index))
      start = gap.index + gap[0].length
    }
    this.#keep(this.#place, sliceSpans(spans, start, whole.length))
  }

  #keep(place: Place, written: readonly Span[]): void {
    const spans = tidySpans(written)
    if (spans.length === 0) return
    const last = this.#pieces[this.#pieces.length - 1]
    const { key, ...kind } = place
    if (last !== undefined && key !== '' && last.key === key && place.kind !== 'paragraph') {
      last.piece = { ...last.piece, spans: tidySpans([...last.piece.spans, plainSpan('\n'), ...spans]) }
    } else this.#pieces.push({ piece: { ...kind, spans }, key })
  }
}

function classLevel(names: string): 2 | 3 | undefined {
  if (titleClass.test(names)) return 2
  return subtitleClass.test(names) ? 3 : undefined
}

/** A block quotation of a page, not the indented rest of a message or of a document. */
function isQuotation(element: PastedElement): boolean {
  const { attributes } = element
  if (/gmail_quote|cite/u.test(attributes['class'] ?? '')) return false
  if (holds(element, ['ul', 'ol', 'table', 'h1', 'h2', 'h3', 'blockquote'])) return false
  return below(element, ['p', 'div']).length <= 6
}

const speakers = ['footer', 'cite', 'figcaption']

function speakerIn(element: PastedElement): string {
  const plain = (node: PastedNode): string =>
    node.kind === 'text' ? node.text : node.children.map(plain).join('')
  const written = below(element, speakers).map(plain).join(' ')
  return cleanText(written)
    .replace(/\s+/gu, ' ')
    .replace(/^[ —–-]+/u, '')
    .trim()
}

/**
 * What a note keeps of foreign HTML (read-html.ts): bold, italic, superscript, https and mail links, lists, quotations,
 * two levels of subheading. Colours, fonts, comments, deleted and hidden text stay behind.
 */
export function pastedFromTree({ nodes, isWhole }: PastedTree): Pasted {
  const reading = new Reading()
  reading.walk(nodes, { looks: plainLooks, place: text, list: '', ordered: false })
  const passages = passagesFrom(bulletsIn(reading.pieces()))
  return { passages, tables: reading.tables, images: reading.images, isWhole }
}
