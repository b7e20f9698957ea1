import { decodeEntities } from './entities.ts'
import type { PastedNode, PastedTree } from './pasted.ts'

/** An element whose end has not been met. */
type Open = { readonly name: string; readonly children: PastedNode[] }

/** Elements without content. */
const empties = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements whose content is no text to read; it is passed over whole. */
const passedOver = new Set('script style textarea title noscript iframe noembed noframes xmp xml'.split(' '))
const kept = new Set('class href hidden aria-hidden'.split(' '))

const blocks = new Set(
  'address article aside blockquote center dir div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul'.split(
    ' ',
  ),
)
const cells = ['td', 'th', 'caption']

/** Which open elements a start tag ends, when no element of `within` stands between. */
const endedBy: Record<string, { readonly ends: readonly string[]; readonly within: readonly string[] }> = {
  li: { ends: ['li', 'p'], within: ['ul', 'ol', 'table'] },
  dt: { ends: ['dt', 'dd', 'p'], within: ['dl', 'table'] },
  dd: { ends: ['dt', 'dd', 'p'], within: ['dl', 'table'] },
  td: { ends: ['td', 'th', 'caption'], within: ['table'] },
  th: { ends: ['td', 'th', 'caption'], within: ['table'] },
  tr: { ends: ['tr', 'caption', 'colgroup'], within: ['table'] },
  tbody: { ends: ['tr', 'tbody', 'thead', 'tfoot'], within: ['table'] },
  tfoot: { ends: ['tr', 'tbody', 'thead', 'tfoot'], within: ['table'] },
}
const endsParagraph = { ends: ['p'], within: ['li', 'blockquote', 'div', 'table', ...cells] }

/** Deeper elements are read as if they were their parent: nobody nests that deep but to hurt. */
const deepest = 200

/** Tags read between two rests. */
const stride = 1_000

/** Tags after which reading stops: two dozen for each of the passages that a note holds. Walking more would be felt. */
const mostTags = 12_000

/** Longer ones hold pictures, in UTF-16 units. */
const longestStyle = 4_000

const startTag = /<([a-zA-Z][^\s/>]*)/uy
const attribute = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/uy

type Tag = {
  readonly attributes: Record<string, string>
  readonly style: Record<string, string>
  readonly end: number
}

const noStyle: Record<string, string> = {}

function declarations(written: string): Record<string, string> {
  const style: Record<string, string> = {}
  for (const declaration of written.slice(0, longestStyle).toLowerCase().split(';')) {
    const colon = declaration.indexOf(':')
    if (colon > 0) style[declaration.slice(0, colon).trim()] = declaration.slice(colon + 1).trim()
  }
  return style
}

function tagAt(html: string, from: number): Tag {
  const attributes: Record<string, string> = {}
  let style = noStyle
  let end = from
  for (;;) {
    attribute.lastIndex = end
    const found = attribute.exec(html)
    if (found === null) break
    end = attribute.lastIndex
    const name = (found[1] ?? '').toLowerCase()
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    if (name === 'style') style = declarations(decodeEntities(value))
    else if (kept.has(name)) attributes[name] = decodeEntities(value)
  }
  const close = html.indexOf('>', end)
  return { attributes, style, end: close === -1 ? html.length : close + 1 }
}

/** Where the element that starts before `from` ends, its end tag included. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>`, 'giu')
  close.lastIndex = from
  return close.exec(html) === null ? html.length : close.lastIndex
}

function closeBefore(stack: Open[], name: string): void {
  // A tag may be named as what every object has: « constructor ».
  const own = Object.hasOwn(endedBy, name) ? endedBy[name] : undefined
  const rule = own ?? (blocks.has(name) ? endsParagraph : undefined)
  if (rule === undefined) return
  for (let depth = stack.length - 1; depth > 0; depth -= 1) {
    const open = stack[depth]?.name ?? ''
    if (rule.within.includes(open)) return
    if (rule.ends.includes(open)) stack.length = depth
  }
}

/** Ends the nearest open element of that name; the end tag of none is passed over, and no cell is left by one. */
function close(stack: Open[], name: string): void {
  for (let depth = stack.length - 1; depth > 0; depth -= 1) {
    const open = stack[depth]?.name ?? ''
    if (open === name) {
      stack.length = depth
      return
    }
    if (cells.includes(open) && !['table', 'tr', 'tbody', 'thead', 'tfoot'].includes(name)) return
  }
}

/** Where the comment, the declaration or the instruction that stands at `from` ends. */
function endOfRemark(html: string, from: number): number {
  const isComment = html.startsWith('<!--', from)
  const end = html.indexOf(isComment ? '-->' : '>', from + 2)
  return end === -1 ? html.length : end + (isComment ? 3 : 1)
}

/**
 * Reads clipboard HTML as a tree: text, elements and the few attributes that tell looks. Tolerant: unclosed, crossed
 * and unknown tags lose no text. Nothing is ever given to the page, so nothing runs and nothing is loaded; scripts,
 * style sheets and comments (Word's conditional ones too) are passed over. Rests after every thousand tags, so that
 * it can be read between two key presses.
 */
export function* readHtml(html: string): Generator<undefined, PastedTree> {
  const root: Open = { name: '', children: [] }
  const stack: Open[] = [root]
  const top = (): Open => stack[stack.length - 1] ?? root
  let at = 0
  let tags = 1
  for (; at < html.length && tags < mostTags; tags += 1) {
    if (tags % stride === 0) yield
    const next = html.indexOf('<', at)
    const end = next === -1 ? html.length : next
    if (end > at) top().children.push({ kind: 'text', text: decodeEntities(html.slice(at, end)) })
    at = end
    if (at === html.length) break
    const sign = html.charAt(at + 1)
    if (sign === '!' || sign === '?') {
      at = endOfRemark(html, at)
      continue
    }
    if (sign === '/') {
      const tagEnd = html.indexOf('>', at)
      const name = html
        .slice(at + 2, tagEnd === -1 ? html.length : tagEnd)
        .trim()
        .toLowerCase()
      // « </p> » without a start is an empty paragraph, which a note has no use for.
      close(stack, name)
      at = tagEnd === -1 ? html.length : tagEnd + 1
      continue
    }
    startTag.lastIndex = at
    const tag = startTag.exec(html)
    if (tag === null) {
      top().children.push({ kind: 'text', text: '<' })
      at += 1
      continue
    }
    const name = (tag[1] ?? '').toLowerCase()
    const { attributes, style, end: contentAt } = tagAt(html, startTag.lastIndex)
    at = contentAt
    if (passedOver.has(name)) {
      at = endOf(html, name, at)
      continue
    }
    closeBefore(stack, name)
    const children: PastedNode[] = []
    const isClosed = empties.has(name) || (name.includes(':') && html.startsWith('/>', at - 2))
    if (stack.length < deepest || isClosed)
      top().children.push({ kind: 'element', name, attributes, style, children })
    if (!isClosed && stack.length < deepest) stack.push({ name, children })
  }
  return { nodes: root.children, isWhole: at >= html.length }
}

/** Reads it without a rest. */
export function readAtOnce(html: string): PastedTree {
  const reading = readHtml(html)
  for (;;) {
    const { done, value } = reading.next()
    if (done === true) return value
  }
}
