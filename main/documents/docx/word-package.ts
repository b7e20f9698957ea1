import { posix } from 'node:path'
import type { Archive } from '../archive.ts'
import { Unreadable } from '../unreadable.ts'
import { attributeOf, childrenOf, xmlOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'

/** What a part leads to. `target` is a path in the package, or as it stands in the file when it leads outside. */
export type Relationship = {
  readonly id: string
  /** The last word of its type: `hyperlink`, `image`, `comments`. */
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** A part with what it leads to (ECMA-376-2, 6.5). */
export type Part = {
  readonly path: string
  readonly root: XmlElement
  readonly links: readonly Relationship[]
}

export type WordPackage = {
  readonly main: Part
  /** The part that another leads to by a relationship of that type, or null. */
  linked(from: Part, type: string): Part | null
  /** The part at a path, or null. */
  part(path: string): Part | null
  /** What lies at a path of the package; null for what is not there. */
  bytes(path: string): Uint8Array | null
  readonly names: readonly string[]
}

const lastWord = (type: string): string => type.slice(type.lastIndexOf('/') + 1)

const relationshipsPath = (path: string): string =>
  posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)

/** Where a target leads inside the package; what would climb out of it stays at its root. */
const resolved = (from: string, target: string): string =>
  posix.resolve('/', posix.dirname(from), target).slice(1)

function linksOf(archive: Archive, path: string): readonly Relationship[] {
  const bytes = archive.bytes(relationshipsPath(path))
  if (bytes === null) return []
  return childrenOf(xmlOf(bytes)).map(link => {
    const isExternal = attributeOf(link, 'TargetMode') === 'External'
    const target = attributeOf(link, 'Target')
    return {
      id: attributeOf(link, 'Id'),
      type: lastWord(attributeOf(link, 'Type')),
      target: isExternal ? target : resolved(path, target),
      isExternal,
    }
  })
}

/** Macros are refused by what is in the file: its name may say `.docx`. */
function refuseMacros(archive: Archive, contentTypes: string): void {
  const hasProject = archive.names.some(name => /vbaProject\.bin$/i.test(name))
  if (hasProject || /macroEnabled|vbaProject/i.test(contentTypes)) throw new Unreadable('macros')
}

/** Opens what is in the archive as a Word document. Throws `Unreadable` for another kind of Office file. */
export function openWordPackage(archive: Archive): WordPackage {
  const types = archive.bytes('[Content_Types].xml')
  if (types === null) throw new Unreadable('not-a-document')
  refuseMacros(archive, Buffer.from(types).toString('utf8'))
  const known = new Map<string, Part | null>()
  const part = (path: string): Part | null => {
    const before = known.get(path)
    if (before !== undefined) return before
    const bytes = archive.bytes(path)
    const found = bytes === null ? null : { path, root: xmlOf(bytes), links: linksOf(archive, path) }
    known.set(path, found)
    return found
  }
  const start = linksOf(archive, '').find(({ type }) => type === 'officeDocument')
  if (start === undefined) throw new Unreadable('not-a-document')
  const main = part(start.target)
  if (main === null) throw new Unreadable('damaged')
  if (main.root.name !== 'w:document') throw new Unreadable('not-a-document')
  return {
    main,
    linked: (from, type) => {
      const link = from.links.find(other => other.type === type && !other.isExternal)
      return link === undefined ? null : part(link.target)
    },
    part,
    bytes: path => archive.bytes(path),
    names: archive.names,
  }
}
