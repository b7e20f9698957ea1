import type { TrackedChange } from '../../../domain/read-document.ts'
import { allOf, attributeOf, childOf, childrenOf, textOf } from '../xml-element.ts'
import type { XmlElement } from '../xml-tree.ts'

/** What was done in one place while changes were tracked, with the words that were taken out. */
export type OdtChange = { readonly change: TrackedChange; readonly deleted: string }

const textIn = (element: XmlElement | null): string => (element === null ? '' : textOf(element).trim())

/** The words of deleted content: its annotations and notes are no words of it. */
const wordsOf = (region: XmlElement): string =>
  childrenOf(region)
    .filter(({ name }) => name !== 'office:change-info')
    .map(block =>
      (allOf(block, 'text:p').length === 0 ? [block] : allOf(block, 'text:p')).map(textOf).join('\n'),
    )
    .join('\n')

/** The changes that `text:tracked-changes` lists (OpenDocument 1.3 part 3, 5.5), by id. */
export function trackedIn(body: XmlElement): ReadonlyMap<string, OdtChange> {
  const list = childOf(body, 'text:tracked-changes')
  const regions = list === null ? [] : childrenOf(list).filter(({ name }) => name === 'text:changed-region')
  return new Map(
    regions.flatMap((region): [string, OdtChange][] => {
      const deletion = childOf(region, 'text:deletion')
      const done = deletion ?? childOf(region, 'text:insertion')
      if (done === null) return []
      const info = childOf(done, 'office:change-info')
      const change: TrackedChange = {
        kind: deletion === null ? 'inserted' : 'deleted',
        author: textIn(childOf(info, 'dc:creator')),
        date: textIn(childOf(info, 'dc:date')),
      }
      const id = attributeOf(region, 'text:id') || attributeOf(region, 'xml:id')
      return [[id, { change, deleted: deletion === null ? '' : wordsOf(deletion) }]]
    }),
  )
}
