import { keepPicture, type Reading } from '../reading.ts'
import { attributeOf, childOf, childrenOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import type { Part, WordPackage } from './word-package.ts'

/** What stands in a drawing: the pictures of the file, and the text boxes to read after the paragraph. */
export type Drawing = { readonly pictures: readonly string[]; readonly boxes: readonly XmlElement[] }

/** Things that other programs draw. They are left where they are. */
const objects = new Set(['o:OLEObject', 'dgm:relIds', 'c:chart', 'w:control'])

/** Of two forms of one thing the newer, so that nothing reads twice (ISO/IEC 29500-3, 7.5). */
export const chosenOf = (alternate: XmlElement): readonly XmlElement[] => {
  const chosen = childOf(alternate, 'mc:Choice') ?? childOf(alternate, 'mc:Fallback')
  return chosen === null ? [] : childrenOf(chosen)
}

/** Reads what is drawn in a run: `w:drawing`, `w:pict` or `w:object`. */
export function drawingOf(element: XmlElement, part: Part, file: WordPackage, reading: Reading): Drawing {
  const pictures: string[] = []
  const boxes: XmlElement[] = []
  let alternative = ''

  function take(id: string): void {
    const link = part.links.find(other => other.id === id)
    if (link === undefined) return
    if (link.isExternal) reading.remarks.add('linked-picture')
    else {
      const kept = keepPicture(reading, file.bytes(link.target), alternative)
      if (kept !== null) pictures.push(kept)
    }
  }

  function look(within: XmlElement): void {
    for (const child of within.name === 'mc:AlternateContent' ? chosenOf(within) : childrenOf(within)) {
      switch (child.name) {
        case 'w:txbxContent':
          boxes.push(child)
          continue
        case 'wp:docPr':
          alternative = attributeOf(child, 'descr') || alternative
          break
        case 'v:shape':
          alternative = attributeOf(child, 'alt') || alternative
          break
        case 'a:blip':
          if (attributeOf(child, 'r:link') !== '') reading.remarks.add('linked-picture')
          if (attributeOf(child, 'r:embed') !== '') take(attributeOf(child, 'r:embed'))
          continue
        case 'v:imagedata':
          if (attributeOf(child, 'r:href') !== '') reading.remarks.add('linked-picture')
          if (attributeOf(child, 'r:id') !== '') take(attributeOf(child, 'r:id'))
          continue
        default:
          if (objects.has(child.name)) reading.remarks.add('embedded-object')
      }
      look(child)
    }
  }

  look(element)
  return { pictures, boxes }
}
