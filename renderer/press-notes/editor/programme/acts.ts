import { type Command, NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { wholeProgramme } from '../../../../domain/programme-edits/place.ts'
import { around, childNamed, enterCell, type Spot } from './cells.ts'
import type { ProgrammeAct, ProgrammeContext } from './context.ts'
import { toggleFold } from './folding.ts'
import { type Moved, movableAt, move } from './moves.ts'
import { placeAt } from './position.ts'
import { indent, outdent, toVenue } from './row-commands.ts'
import { addDay, addSequence, duplicate, remove, type ThingName, thingNames } from './sequence-commands.ts'

type Words = ProgrammeContext['words']
const things = ['subStep', 'step', 'sequence', 'day', 'notice', 'boilerplate', 'listItem', 'figure'] as const

/** « Étape », « Passage »: what a node is to the person. */
export function thingName(name: string, words: Words): string {
  const known = things.find(one => one === name)
  return words.things[known ?? 'passage']
}

/** « Étape 3 déplacée en 2e position sur 4 ». */
export const sayMoved =
  ({ words, say }: ProgrammeContext) =>
  ({ name, from, to, count }: Moved): void =>
    say(words.movedTo(thingName(name, words), from, to, count))

/** The element of the first of these that shows, for what opens beside it. */
function elementAt(view: EditorView, ...spots: readonly (Spot | null)[]): HTMLElement {
  for (const spot of spots) {
    const dom = spot === null ? null : view.nodeDOM(spot.pos)
    if (dom instanceof HTMLElement && dom.getClientRects().length > 0) return dom
  }
  return view.dom
}

/** Opens the builder of press access for the thing at hand, at the line where it prints. */
export const openAccess =
  ({ open }: ProgrammeContext): Command =>
  (state, dispatch, view) => {
    const place = placeAt(state.selection.$from)
    const thing = around(state.selection.$from, 'subStep', 'step', 'sequence', 'programme')
    if (place === null || thing === null) return false
    if (dispatch === undefined || view === undefined) return true
    const line = childNamed(thing, thing.node.type.name === 'programme' ? 'programmeLines' : 'accessLine')
    open({ kind: 'access', place }, elementAt(view, line, thing))
    return true
  }

/** Opens the form of a sequence: where it takes place, and where the press is received. */
export const openSequence =
  ({ open }: ProgrammeContext): Command =>
  (state, dispatch, view) => {
    const place = placeAt(state.selection.$from)
    const sequence = around(state.selection.$from, 'sequence')
    if (place === null || sequence === null) return false
    if (dispatch === undefined || view === undefined) return true
    const lines = childNamed(sequence, 'sequenceLines')
    open({ kind: 'sequence', place }, elementAt(view, lines, childNamed(sequence, 'sequenceTitle')))
    return true
  }

/** Opens the date and the label of the day at hand. */
export const openDay =
  ({ open }: ProgrammeContext): Command =>
  (state, dispatch, view) => {
    const place = placeAt(state.selection.$from)
    const day = around(state.selection.$from, 'day')
    if (place === null || day === null) return false
    if (dispatch === undefined || view === undefined) return true
    open({ kind: 'day', place }, elementAt(view, childNamed(day, 'dayHead'), day))
    return true
  }

/** Opens what the selected line says: Enter, Space or a click on it. */
export const openLines =
  (context: ProgrammeContext): Command =>
  (state, dispatch, view) => {
    const { selection } = state
    if (!(selection instanceof NodeSelection)) return false
    const { name } = selection.node.type
    if (name === 'sequenceLines') return openSequence(context)(state, dispatch, view)
    if (name === 'dayHead') return openDay(context)(state, dispatch, view)
    if (name === 'accessLine') return openAccess(context)(state, dispatch, view)
    if (name !== 'programmeLines' || view === undefined) return false
    context.open(
      { kind: 'access', place: wholeProgramme },
      elementAt(view, { node: selection.node, pos: selection.from }),
    )
    return true
  }

const toCell =
  (thing: string, cell: string): Command =>
  (state, dispatch) => {
    const spot = around(state.selection.$from, thing)
    const target = spot === null ? null : childNamed(spot, cell)
    if (target === null) return false
    dispatch?.(enterCell(state.tr, target))
    return true
  }

type Offered = readonly [id: string, label: string, keys: string, command: Command]

/** What may be done where the caret is: the entries of the menu of a block, each with its keys. */
export function actsAt(view: EditorView, context: ProgrammeContext): readonly ProgrammeAct[] {
  const { words } = context
  const { acts } = words
  const say = sayMoved(context)
  const { state } = view
  const thing = around(state.selection.$from, ...thingNames)
  const ofThing = (name: ThingName): readonly Offered[] => [
    [`duplicate ${name}`, acts.duplicate(words.things[name]), '', duplicate(name)],
    [`remove ${name}`, acts.remove(words.things[name]), '', remove(name)],
  ]
  const moves: readonly Offered[] =
    movableAt(state) === null
      ? []
      : [
          ['up', acts.moveUp, 'Alt+ArrowUp', move(-1, say)],
          ['down', acts.moveDown, 'Alt+ArrowDown', move(1, say)],
        ]
  const row: readonly Offered[] = [
    ['access', acts.access, 'Alt+A', openAccess(context)],
    ['venue', acts.venue, 'Alt+L', toVenue],
    ['indent', acts.indent, 'Alt+Shift+ArrowRight', indent],
    ['outdent', acts.outdent, 'Alt+Shift+ArrowLeft', outdent],
  ]
  const inProgramme: readonly Offered[] = [
    ['site', acts.site, '', openSequence(context)],
    ['intro', acts.intro, '', toCell('sequence', 'intro')],
    ['date', acts.date, '', openDay(context)],
    ['caveat', acts.caveat, '', toCell('programme', 'caveat')],
    ['add sequence', acts.addSequence, 'CmdOrCtrl+Enter', addSequence],
    ['add day', acts.addDay, '', addDay],
  ]
  const isRow = thing?.node.type.name === 'step' || thing?.node.type.name === 'subStep'
  const isInProgramme = around(state.selection.$from, 'programme') !== null
  const offered: readonly Offered[] = [
    ...(isRow ? row : isInProgramme ? row.slice(0, 1) : []),
    ...moves,
    ...(isInProgramme ? inProgramme : []),
    ['fold', acts.fold, 'CmdOrCtrl+.', toggleFold],
    ...thingNames.filter(name => around(state.selection.$from, name) !== null).flatMap(ofThing),
  ]
  return offered
    .filter(([, , , command]) => command(state))
    .map(([id, label, keys, command]) => ({
      id,
      label,
      keys,
      act: () => {
        // A form that opens takes the focus afterwards.
        view.focus()
        command(view.state, view.dispatch, view)
      },
    }))
}
