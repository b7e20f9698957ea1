import type { Node } from '@tiptap/pm/model'
import { type BoilerplateCopy, boilerplateCopySchema } from '../../../domain/boilerplate.ts'
import { type EventNoteDraft, type Notice, noticeSchema } from '../../../domain/event-note.ts'
import type { PressNoteDraft } from '../../../domain/press-note.ts'
import type { Workpiece } from '../../../domain/workpiece.ts'
import { ownText } from './generated-text.ts'
import type { PartName } from './page-nodes.ts'
import {
  bodies,
  boilerplateLists,
  boilerplatePairs,
  endings,
  noticeLists,
  noticePairs,
} from './page-pairs.ts'
import { childrenOf, unchanged } from './pairs.ts'
import { programmeOf } from './programme-place.ts'
import { nodesToPassages } from './rich-text.ts'
import { textOf } from './text-content.ts'

const noticeOf = (node: Node): Notice =>
  noticePairs.value(node, ({ attrs }) => noticeSchema.parse({ ...attrs, text: textOf(node) }))

function boilerplateOf(node: Node, before: BoilerplateCopy | undefined): BoilerplateCopy {
  return boilerplatePairs.value(node, ({ attrs }) => {
    const [title, ...passages] = childrenOf(node)
    const body = nodesToPassages(passages, before?.body ?? [])
    return {
      ...boilerplateCopySchema.parse(attrs),
      title: title === undefined ? '' : textOf(title),
      body,
    }
  })
}

/** The parts of the page by their names. */
function partsOf(doc: Node): (name: PartName) => Node {
  const parts = new Map(childrenOf(doc).map(node => [node.type.name, node]))
  return name => {
    const part = parts.get(name)
    if (part === undefined) throw new Error(`the page has no ${name}`)
    return part
  }
}

/** `before` where every given field says the same already. */
function altered<T extends object>(before: T, fields: Partial<T>): T {
  const isSame = Object.entries(fields).every(([key, value]) => Reflect.get(before, key) === value)
  return isSame ? before : { ...before, ...fields }
}

/**
 * The workpiece that the page shows. What the page has no place for comes from `before`, and whatever did not change is
 * the very same value: `before` itself where nothing did.
 */
export function toWork(doc: Node, before: Workpiece): Workpiece {
  const part = partsOf(doc)
  const { note, event } = before
  const alteredNote = altered<PressNoteDraft>(note, {
    title: textOf(part('title')),
    cover: altered(note.cover, { subtitle: textOf(part('subtitle')) }),
    announcement: ownText(part('announcement')),
    body: bodies.value(part('body'), node => nodesToPassages(childrenOf(node), note.body)),
    bodyAfter: endings.value(part('after'), node => nodesToPassages(childrenOf(node), note.bodyAfter)),
    boilerplates: boilerplateLists.value(part('boilerplates'), node =>
      unchanged(
        note.boilerplates,
        childrenOf(node).map((child, index) => boilerplateOf(child, note.boilerplates[index])),
      ),
    ),
  })
  const alteredEvent =
    event === null
      ? null
      : altered<EventNoteDraft>(event, {
          when: ownText(part('whenLine')),
          where: ownText(part('whereLine')),
          programme: programmeOf(part('programme'), event.programme),
          notices: noticeLists.value(part('notices'), node =>
            unchanged(event.notices, childrenOf(node).map(noticeOf)),
          ),
        })
  return altered(before, { note: alteredNote, event: alteredEvent })
}
