import { Fragment, type Node } from '@tiptap/pm/model'
import type { Command, EditorState, Transaction } from '@tiptap/pm/state'
import { inHourOrder } from '../../../../domain/programme-edits/hour-order.ts'
import { asAct } from '../change-manner.ts'
import { hoursOf } from './attributes.ts'
import { around, enterAfter, type Spot } from './cells.ts'
import { stepOf } from './conversion.ts'
import { blankRow, childrenNamed, most } from './step-commands.ts'

/** What may be added, doubled, moved and taken away as a whole. */
export const thingNames = ['subStep', 'step', 'sequence', 'day'] as const
export type ThingName = (typeof thingNames)[number]

const limits: Record<ThingName, number> = {
  subStep: most.subSteps,
  step: most.steps,
  sequence: most.sequences,
  day: most.days,
}

const isThing = (name: string): name is ThingName => Object.hasOwn(limits, name)

/** How many more of its kind may stand beside a thing. */
function hasRoomBeside(doc: Node, thing: Spot): boolean {
  const { name } = thing.node.type
  const { parent } = doc.resolve(thing.pos)
  return isThing(name) && childrenNamed(parent, name).length < limits[name]
}

function insertAfter(state: EditorState, thing: Spot, added: Node): Transaction | null {
  if (!hasRoomBeside(state.doc, thing)) return null
  const at = thing.pos + thing.node.nodeSize
  return enterAfter(asAct(state.tr.insert(at, added)), at)
}

function dispatched(tr: Transaction | null, dispatch: ((tr: Transaction) => void) | undefined): boolean {
  if (tr === null) return false
  dispatch?.(tr)
  return true
}

/** A new sequence after the one at hand, or the first of a programme without any. */
export const addSequence: Command = (state, dispatch) => {
  const sequence = around(state.selection.$from, 'sequence')
  if (sequence !== null) {
    return dispatched(insertAfter(state, sequence, blankRow(state.schema, 'sequence')), dispatch)
  }
  const day = around(state.selection.$from, 'day')
  if (day === null) return addDay(state, dispatch)
  if (childrenNamed(day.node, 'sequence').length >= most.sequences) return false
  const end = day.pos + day.node.nodeSize - 1
  return dispatched(
    enterAfter(asAct(state.tr.insert(end, blankRow(state.schema, 'sequence'))), end),
    dispatch,
  )
}

/** A new day after the one at hand, or at the end of the programme. */
export const addDay: Command = (state, dispatch) => {
  const day = around(state.selection.$from, 'day')
  if (day !== null) return dispatched(insertAfter(state, day, blankRow(state.schema, 'day')), dispatch)
  const programme = around(state.selection.$from, 'programme') ?? programmeIn(state.doc)
  if (programme === null || childrenNamed(programme.node, 'day').length >= most.days) return false
  const end = programme.pos + programme.node.nodeSize - 1
  return dispatched(enterAfter(asAct(state.tr.insert(end, blankRow(state.schema, 'day'))), end), dispatch)
}

/** The programme of a page. */
export function programmeIn(doc: Node): Spot | null {
  let found: Spot | null = null
  doc.forEach((node, pos) => {
    if (node.type.name === 'programme') found = { node, pos }
  })
  return found
}

const thingAt = (state: EditorState, name: ThingName | undefined): Spot | null =>
  around(state.selection.$from, ...(name === undefined ? thingNames : [name]))

/** The same thing once more after it. */
export const duplicate =
  (name?: ThingName): Command =>
  (state, dispatch) => {
    const thing = thingAt(state, name)
    return thing !== null && dispatched(insertAfter(state, thing, thing.node), dispatch)
  }

/** Takes a thing of the programme away. A day keeps a sequence to write in. */
export const remove =
  (name?: ThingName): Command =>
  (state, dispatch) => {
    const thing = thingAt(state, name)
    if (thing === null) return false
    const { parent } = state.doc.resolve(thing.pos)
    const isOnlySequence =
      thing.node.type.name === 'sequence' && childrenNamed(parent, 'sequence').length === 1
    const end = thing.pos + thing.node.nodeSize
    const tr = isOnlySequence
      ? state.tr.replaceWith(thing.pos, end, blankRow(state.schema, 'sequence'))
      : state.tr.delete(thing.pos, end)
    return dispatched(enterAfter(asAct(tr), thing.pos), dispatch)
  }

/** Puts the steps of the sequence at hand in the order of their hours; their nodes stay what they are. */
export const orderByHour: Command = (state, dispatch) => {
  const sequence = around(state.selection.$from, 'sequence')
  const tr = sequence === null ? null : orderedByHour(state.tr, sequence)
  return dispatched(tr, dispatch)
}

/** Null where the steps are in order already. */
export function orderedByHour(tr: Transaction, sequence: Spot): Transaction | null {
  const hours = hoursOf(programmeIn(tr.doc)?.node.attrs ?? {})
  const nodes = childrenNamed(sequence.node, 'step')
  const steps = nodes.map(node => ({ node, time: stepOf(node, hours).time }))
  const ordered = inHourOrder(steps)
  if (ordered.every((step, index) => step === steps[index])) return null
  const end = sequence.pos + sequence.node.nodeSize - 1
  const start = end - Fragment.from(nodes).size
  return asAct(
    tr.replaceWith(
      start,
      end,
      ordered.map(({ node }) => node),
    ),
  )
}
