import type { Part, WordPackage } from '../documents/docx/word-package.ts'
import { allOf, attributeOf, childOf } from '../documents/xml-element.ts'

/** How the first section of a document is set up. Millimetres; null where it is not said or not readable. */
export type PageSetup = {
  readonly paper: { readonly width: number; readonly height: number } | null
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  } | null
  /** The header and footer that the first page shows. */
  readonly header: Part | null
  readonly footer: Part | null
}

/** Twentieths of a point in tenths of a millimetre, rounded. */
function millimetres(text: string): number | null {
  if (!/^-?\d{1,6}$/.test(text)) return null
  return Math.round((Number(text) / 20 / 72) * 254) / 10
}

/** Reads the set-up of the first section: the one that a letterhead stands on. */
export function pageSetup(file: WordPackage): PageSetup {
  const section = allOf(file.main.root, 'w:sectPr')[0] ?? null
  const [size, margin] = [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')]
  const [width, height] = [attributeOf(size, 'w:w'), attributeOf(size, 'w:h')].map(millimetres)
  const sides = ['w:top', 'w:right', 'w:bottom', 'w:left'].map(side => millimetres(attributeOf(margin, side)))
  const [top, right, bottom, left] = sides
  const hasFirst = childOf(section, 'w:titlePg') !== null

  function furniture(name: 'w:headerReference' | 'w:footerReference'): Part | null {
    const references = section === null ? [] : allOf(section, name)
    const wanted = hasFirst ? ['first', 'default'] : ['default']
    for (const type of wanted) {
      const found = references.find(reference => attributeOf(reference, 'w:type') === type)
      const link = file.main.links.find(
        ({ id, isExternal }) => !isExternal && id === attributeOf(found ?? null, 'r:id'),
      )
      const part = link === undefined ? null : file.part(link.target)
      if (part !== null) return part
    }
    return null
  }
  return {
    paper: width == null || height == null ? null : { width, height },
    margins:
      top == null || right == null || bottom == null || left == null ? null : { top, right, bottom, left },
    header: furniture('w:headerReference'),
    footer: furniture('w:footerReference'),
  }
}
