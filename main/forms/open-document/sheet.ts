import type { Heading, PictureSource } from '../../../domain/blocks.ts'
import type { PageLook } from '../../../domain/page-look.ts'
import { bytesOf, type Pictures } from '../../word/media.ts'
import type { Bookmarked } from '../../word/paper.ts'
import { element } from '../../word/xml.ts'

const extensions = { 'image/png': 'png', 'image/jpeg': 'jpg' } as const

/** A picture in the package. */
export type OdtPart = { readonly path: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** What a block must know of the document that it is written into, and what the document must know of its blocks. */
export type Sheet = {
  readonly look: PageLook
  readonly bookmarks: ReadonlyMap<string, Bookmarked>
  /** The headings that something leads to, in order. */
  readonly headings: readonly Heading[]
  /** The path of a picture, written once however often it is shown; null where there is nothing to show. */
  readonly place: (source: PictureSource) => string | null
  /** The next number for a thing of this kind: names of tables, pictures and indexes are unique. */
  readonly next: (kind: 'table' | 'picture' | 'index' | 'logos') => number
  /** Keeps an automatic style, once under each name, and answers with the name. */
  readonly automatic: (name: string, xml: string) => string
  readonly parts: () => readonly OdtPart[]
  readonly automaticStyles: () => readonly string[]
}

type Given = Pick<Sheet, 'look' | 'bookmarks' | 'headings'> & { readonly pictures: Pictures }

export function newSheet({ pictures, ...given }: Given): Sheet {
  const placed = new Map<string, OdtPart | null>()
  const styles = new Map<string, string>()
  const numbers = new Map<string, number>()
  const kept = (): OdtPart[] => [...placed.values()].flatMap(part => part ?? [])

  function partOf(source: PictureSource): OdtPart | null {
    const found = bytesOf(source, pictures)
    if (found === null) return null
    const path = `Pictures/picture${kept().length + 1}.${extensions[found.mediaType]}`
    return { path, ...found }
  }

  return {
    ...given,
    place: source => {
      const key = source.kind === 'stored' ? source.id : source.base64
      const part = placed.get(key) ?? partOf(source)
      placed.set(key, part)
      return part?.path ?? null
    },
    next: kind => {
      const number = (numbers.get(kind) ?? 0) + 1
      numbers.set(kind, number)
      return number
    },
    automatic: (name, xml) => {
      styles.set(name, xml)
      return name
    },
    parts: kept,
    automaticStyles: () => [...styles.values()],
  }
}

/**
 * The style of a paragraph: the named one, or, where a page begins with it, one of its own that rests on it. A page is
 * never begun by an empty paragraph.
 */
export function paragraphStyle(id: string, startsPage: boolean, { automatic }: Sheet): string {
  if (!startsPage) return id
  const name = `${id}-NewPage`
  const xml = element(
    'style:style',
    { 'style:name': name, 'style:family': 'paragraph', 'style:parent-style-name': id },
    [element('style:paragraph-properties', { 'fo:break-before': 'page' })],
  )
  return automatic(name, xml)
}
