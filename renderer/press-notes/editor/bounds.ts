import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { lengths } from '../../../domain/text.ts'
import { metas } from './change-manner.ts'
import { spansOf } from './text-content.ts'

/** The most characters of each text, as the model bounds it (domain/press-note.ts, event-note.ts, rich-text.ts). */
const mostOf: Readonly<Record<string, number>> = {
  title: lengths.line,
  subtitle: lengths.sentence,
  announcement: lengths.sentence,
  whenLine: lengths.line,
  whereLine: lengths.line,
  notice: lengths.sentence,
  boilerplateTitle: lengths.line,
  paragraph: lengths.paragraph,
  listItem: lengths.paragraph,
  quoteText: lengths.paragraph,
  subheading: lengths.line,
  speaker: lengths.line,
  figureValue: 60,
  figureLabel: lengths.line,
  pictureCaption: lengths.sentence,
  pictureCredit: lengths.name,
  boxTitle: lengths.line,
  boxText: lengths.paragraph,
  programmeTitle: lengths.name,
  caveat: lengths.sentence,
  sequenceTitle: lengths.line,
  intro: lengths.sentence,
  stepTime: 60,
  stepText: lengths.sentence,
  venue: lengths.line,
}

/** The most children of each list, likewise. */
const mostChildren: Readonly<Record<string, number>> = {
  body: 500,
  after: 500,
  doc: 500,
  boilerplate: 501,
  boilerplates: 20,
  notices: 10,
  list: lengths.list,
  figures: 20,
  box: 21,
  programme: 34,
  day: 61,
  sequence: 104,
  step: 34,
}

/** Texts that the note file holds in stretches: longer ones, which an earlier note may have, can still be saved. */
const inStretches: readonly string[] = ['paragraph', 'listItem', 'quoteText', 'boxText']

/** Most stretches of one look in one text. */
const mostSpans = 500

/** What a text may hold at most, in characters, or `parts` for a list that takes no more. */
export type Fullness = number | 'parts'

/** Of what the node holds more than it may; null where it fits. */
function overfull(node: Node, isGrowing: boolean): Fullness | null {
  const { name } = node.type
  const most = mostOf[name]
  const isBound = isGrowing || !inStretches.includes(name)
  if (isBound && most !== undefined && node.textContent.length > most) return most
  if (node.childCount > mostSpans && spansOf(node).length > mostSpans) return 'parts'
  const children = mostChildren[name]
  return children !== undefined && node.childCount > children ? 'parts' : null
}

/** Of what the transaction makes too much; null where all of it fits. */
function excess(tr: Transaction, isGrowing: boolean): Fullness | null {
  let found: Fullness | null = null
  tr.mapping.maps.forEach((map, index) => {
    const rest = tr.mapping.slice(index + 1)
    map.forEach((_start, _end, start, end) => {
      const { doc } = tr
      const from = Math.max(0, rest.map(start, -1) - 1)
      const to = Math.min(doc.content.size, rest.map(end, 1) + 1)
      const $from = doc.resolve(from)
      for (let depth = 0; depth <= $from.depth; depth += 1) found ??= overfull($from.node(depth), isGrowing)
      doc.nodesBetween(from, to, node => {
        found ??= overfull(node, isGrowing)
        return !node.isTextblock
      })
    })
  })
  return found
}

/**
 * A key that would make a text longer than the note file may hold does nothing, and the person is told. So does what
 * joins two texts or makes a paragraph a subheading, though the note gets no longer by it.
 */
export const textBounds = (onFull: (most: Fullness) => void): Plugin =>
  new Plugin({
    filterTransaction: (tr, state) => {
      const isOwn = tr.docChanged && tr.getMeta(metas.fromWork) !== true
      if (!isOwn) return true
      const most = excess(tr, tr.doc.content.size > state.doc.content.size)
      if (most === null) return true
      onFull(most)
      return false
    },
  })
