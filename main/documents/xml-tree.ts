import { Unreadable } from './unreadable.ts'
import { prefixFor } from './xml-names.ts'

/** An element under the prefix of xml-names.ts, whatever the file calls it: `w:p`. Attributes likewise: `w:val`. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
}
export type XmlNode = XmlElement | string

/** Real documents nest by some dozens: a note in a table in a text box. Deeper is made to break readers. */
const deepest = 250
const mostNodes = 3_000_000

type Open = { readonly rawName: string; readonly scope: Scope; readonly element: Growing }
type Growing = XmlElement & { readonly children: XmlNode[] }

/** Prefixes as they are declared at a place, with the names that were already looked up there. */
type Scope = {
  readonly namespaces: ReadonlyMap<string, string>
  readonly elementNames: Map<string, string>
  readonly attributeNames: Map<string, string>
}

const scopeOf = (namespaces: ReadonlyMap<string, string>): Scope => ({
  namespaces,
  elementNames: new Map(),
  attributeNames: new Map(),
})

function called(rawName: string, known: Map<string, string>, find: () => string): string {
  const before = known.get(rawName)
  if (before !== undefined) return before
  const name = find()
  known.set(rawName, name)
  return name
}

function elementName(rawName: string, { namespaces, elementNames }: Scope): string {
  return called(rawName, elementNames, () => {
    const [prefix, local] = splitName(rawName)
    const namespace = namespaces.get(prefix)
    if (namespace === undefined && prefix !== '') throw new Unreadable('damaged')
    return `${prefixFor(namespace ?? '')}:${local}`
  })
}

/** An attribute without a prefix is in no namespace: `name`, not `?:name`. */
function attributeName(rawName: string, { namespaces, attributeNames }: Scope): string {
  return called(rawName, attributeNames, () => {
    const [prefix, local] = splitName(rawName)
    return prefix === '' ? local : `${prefixFor(namespaces.get(prefix) ?? '')}:${local}`
  })
}

function splitName(name: string): readonly [string, string] {
  const colon = name.indexOf(':')
  return colon === -1 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)]
}

const references = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function referred(_whole: string, name: string): string {
  const known = references.get(name)
  if (known !== undefined) return known
  const digits = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(name)
  const code =
    digits === null ? Number.NaN : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] ? 16 : 10)
  // Only the five names that XML has by itself: any other would need a document type, which is refused.
  if (!(code > 0 && code <= 0x10ffff)) throw new Unreadable('damaged')
  return String.fromCodePoint(code)
}

const decoded = (raw: string): string =>
  raw.includes('&') ? raw.replace(/&([^;&]{0,12});?/g, referred) : raw

const tagName = /[^\s/>=<"']+/y
const attribute = /\s+([^\s=<>/"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y

/**
 * Reads a part of a document as a tree. Small and strict: no document type, hence no entities and nothing to fetch;
 * what is not well-formed throws `Unreadable`. It never recurses, so depth costs no stack.
 */
export function parseXml(source: string): XmlElement {
  const root: Growing = { name: '', attributes: new Map(), children: [] }
  const xml = new Map([['xml', 'http://www.w3.org/XML/1998/namespace']])
  const stack: Open[] = [{ rawName: '', scope: scopeOf(xml), element: root }]
  let nodes = 0
  let at = 0

  const top = (): Open => {
    const open = stack.at(-1)
    if (open === undefined) throw new Unreadable('damaged')
    return open
  }
  const afterNext = (mark: string, from: number): number => {
    const found = source.indexOf(mark, from)
    if (found === -1) throw new Unreadable('damaged')
    return found + mark.length
  }
  const addText = (text: string): void => {
    if (stack.length > 1) top().element.children.push(text)
    else if (/[^\s\uFEFF]/.test(text)) throw new Unreadable('damaged')
  }

  function open(): void {
    tagName.lastIndex = at + 1
    const rawName = tagName.exec(source)?.[0]
    if (rawName === undefined) throw new Unreadable('damaged')
    at = tagName.lastIndex
    const raw: [string, string][] = []
    attribute.lastIndex = at
    for (let found = attribute.exec(source); found !== null; found = attribute.exec(source)) {
      raw.push([found[1] ?? '', decoded(found[2] ?? found[3] ?? '')])
      at = attribute.lastIndex
    }
    const outer = top().scope
    const declared = raw.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'))
    const scope =
      declared.length === 0
        ? outer
        : scopeOf(
            new Map([
              ...outer.namespaces,
              ...declared.map(([name, value]): [string, string] => [name.slice(6), value]),
            ]),
          )
    // Each place where prefixes are declared holds all that are known there.
    if (scope !== outer) nodes += scope.namespaces.size
    const attributes = new Map<string, string>()
    for (const [name, value] of raw)
      if (!name.startsWith('xmlns')) attributes.set(attributeName(name, scope), value)
    const element: Growing = { name: elementName(rawName, scope), attributes, children: [] }
    top().element.children.push(element)
    nodes += 1
    while (/\s/.test(source.charAt(at))) at += 1
    if (source.startsWith('/>', at)) at += 2
    else if (source.charAt(at) === '>') {
      at += 1
      stack.push({ rawName, scope, element })
    } else throw new Unreadable('damaged')
    if (stack.length > deepest || nodes > mostNodes) throw new Unreadable('bomb')
  }

  function close(): void {
    const end = source.indexOf('>', at)
    if (end === -1 || stack.length === 1) throw new Unreadable('damaged')
    if (source.slice(at + 2, end).trimEnd() !== top().rawName) throw new Unreadable('damaged')
    stack.pop()
    at = end + 1
  }

  while (at < source.length) {
    const next = source.indexOf('<', at)
    if (next !== at) addText(decoded(source.slice(at, next === -1 ? source.length : next)))
    if (next === -1) break
    at = next
    if (source.startsWith('</', at)) close()
    else if (source.startsWith('<?', at)) at = afterNext('?>', at)
    else if (source.startsWith('<!--', at)) at = afterNext('-->', at + 4)
    else if (source.startsWith('<![CDATA[', at)) {
      const end = afterNext(']]>', at)
      addText(source.slice(at + 9, end - 3))
      at = end
    } else if (source.startsWith('<!', at)) {
      throw new Unreadable(source.includes('<!ENTITY') ? 'bomb' : 'damaged')
    } else open()
  }
  const [first, ...others] = root.children
  if (stack.length !== 1 || first === undefined || typeof first === 'string' || others.length > 0) {
    throw new Unreadable('damaged')
  }
  return first
}
