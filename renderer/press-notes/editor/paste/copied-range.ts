import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { Copied } from '../../../../domain/paste/copied.ts'
import { plainSpan } from '../../../../domain/rich-text.ts'
import { isGenerated } from '../generated-text.ts'
import { hoursOf } from '../programme/attributes.ts'
import { stepOf } from '../programme/conversion.ts'
import { passageOf } from '../rich-text.ts'
import { spansOf, textOf } from '../text-content.ts'

/** Nodes whose children belong together: they are copied whole. */
const whole = new Set(['quote', 'figures', 'picture', 'box', 'pageBreak'])
const titles: Record<string, 2 | 3> = { programmeTitle: 2, boilerplateTitle: 2, sequenceTitle: 3 }

const paragraph = (node: Node): Copied => ({
  kind: 'passage',
  passage: { kind: 'paragraph', spans: spansOf(node) },
})

function textPassage(node: Node): Copied {
  const level = titles[node.type.name]
  if (level === undefined) return paragraph(node)
  return { kind: 'passage', passage: { kind: 'subheading', level, text: textOf(node) } }
}

const cellNames = ['stepTime', 'stepText', 'venue']

const cellsOf = (step: Node): string[] =>
  cellNames.map(name => {
    const cell = step.children.find(child => child.type.name === name)
    return cell === undefined ? '' : textOf(cell)
  })

/** What the selection holds: within one text its words, otherwise passages and whole steps. */
export function copiedIn({ doc, selection }: EditorState): readonly Copied[] {
  const { $from, $to, from, to } = selection
  if ($from.sameParent($to) && $from.parent.isTextblock) {
    return [paragraph($from.parent.cut($from.parentOffset, $to.parentOffset))]
  }
  const copied: Copied[] = []
  let hours = hoursOf({})
  doc.nodesBetween(from, to, (node, position) => {
    const { name } = node.type
    if (name === 'programme') hours = hoursOf(node.attrs)
    if (name === 'step') {
      copied.push({ kind: 'step', step: stepOf(node, hours), cells: cellsOf(node) })
      return false
    }
    const start = Math.max(0, from - position - 1)
    const end = Math.min(node.content.size, to - position - 1)
    if (node.type.isInGroup('passage')) {
      copied.push({ kind: 'passage', passage: passageOf(whole.has(name) ? node : node.cut(start, end)) })
      return false
    }
    if (!node.isTextblock) return true
    // What Mallette writes by itself it writes again wherever the rest goes.
    if (isGenerated(node)) return false
    const cut = node.cut(start, end)
    if (cut.content.size > 0) copied.push(textPassage(cut))
    return false
  })
  return copied.filter(isWritten)
}

function isWritten(copied: Copied): boolean {
  if (copied.kind === 'step' || copied.passage.kind !== 'paragraph') return true
  return copied.passage.spans.some(({ text }) => text !== plainSpan('').text)
}
