import { attributeOf, childOf, childrenOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'
import type { NumberingPlace } from './word-styles.ts'

/** Whether the items at a place are numbered or marked; null where nothing stands before them. */
export type Numbering = (place: NumberingPlace) => { readonly ordered: boolean } | null

const marks = new Set(['bullet', 'none'])

/** The lists of `word/numbering.xml` (ISO/IEC 29500-1, 17.9). A list that it does not know is taken for a marked one. */
export function numberingOf(root: XmlElement | null): Numbering {
  const all = root === null ? [] : childrenOf(root)
  const formats = (within: XmlElement): Map<string, string> =>
    new Map(
      childrenOf(within).flatMap(child => {
        const level =
          child.name === 'w:lvlOverride' ? childOf(child, 'w:lvl') : child.name === 'w:lvl' ? child : null
        const format = attributeOf(childOf(level, 'w:numFmt'), 'w:val')
        return level === null ? [] : [[attributeOf(level, 'w:ilvl'), format]]
      }),
    )
  const abstract = new Map(
    all
      .filter(({ name }) => name === 'w:abstractNum')
      .map(list => [attributeOf(list, 'w:abstractNumId'), formats(list)]),
  )
  const lists = new Map(
    all
      .filter(({ name }) => name === 'w:num')
      .map(list => {
        const base = abstract.get(attributeOf(childOf(list, 'w:abstractNumId'), 'w:val'))
        return [attributeOf(list, 'w:numId'), new Map([...(base ?? []), ...formats(list)])]
      }),
  )
  return ({ id, level }) => {
    const format = lists.get(id)?.get(String(level)) ?? 'bullet'
    return format === 'none' ? null : { ordered: !marks.has(format) }
  }
}
