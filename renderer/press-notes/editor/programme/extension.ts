import './programme.css'
import { Extension } from '@tiptap/core'
import { keymap } from '@tiptap/pm/keymap'
import type { Node } from '@tiptap/pm/model'
import {
  type Command,
  type EditorState,
  NodeSelection,
  Plugin,
  PluginKey,
  type Transaction,
} from '@tiptap/pm/state'
import { DecorationSet, type EditorView } from '@tiptap/pm/view'
import { announcesEvent } from '../../../../domain/compose/context.ts'
import { noPressAccess } from '../../../../domain/press-access.ts'
import type { Workpiece } from '../../../../domain/workpiece.ts'
import { asAct } from '../change-manner.ts'
import { openAccess, openLines, openSequence, sayMoved } from './acts.ts'
import { sideways, upDown } from './arrows.ts'
import { around } from './cells.ts'
import type { ProgrammeContext } from './context.ts'
import { deleteAcross, deleteSelectionAcross, isAcross } from './deletion.ts'
import { foldingPlugin, toggleFold } from './folding.ts'
import { hourCells } from './hour-cells.ts'
import { lineViews } from './line-views.ts'
import { marginPlugin, openActs } from './margin.ts'
import { move } from './moves.ts'
import { adoptProgrammeLooks } from './programme-style.ts'
import { indent, nextCell, outdent, previousCell, toVenue } from './row-commands.ts'
import { backspace, deleteForward } from './row-joins.ts'
import { addSequence, programmeIn } from './sequence-commands.ts'
import { placeOfCaret, programmeMarks } from './shown-parts.ts'
import { enter } from './step-commands.ts'

/** The first of these commands that applies. */
const first =
  (...commands: readonly Command[]): Command =>
  (state, dispatch, view) =>
    commands.some(command => command(state, dispatch, view))

function keys(context: ProgrammeContext): Record<string, Command> {
  const say = sayMoved(context)
  const up = move(-1, say)
  const down = move(1, say)
  const lines = openLines(context)
  return {
    Enter: first(lines, enter),
    ' ': lines,
    Tab: nextCell,
    'Shift-Tab': previousCell,
    Backspace: first(clearLine, deleteSelectionAcross, backspace),
    Delete: first(clearLine, deleteSelectionAcross, deleteForward),
    'Alt-Shift-ArrowRight': indent,
    'Alt-Shift-ArrowLeft': outdent,
    'Alt-ArrowUp': up,
    'Alt-ArrowDown': down,
    'Alt-Shift-ArrowUp': up,
    'Alt-Shift-ArrowDown': down,
    'Mod-Enter': (state, dispatch) =>
      around(state.selection.$from, 'programme') !== null && addSequence(state, dispatch),
    'Alt-a': openAccess(context),
    'Alt-l': first(toVenue, openSequence(context)),
    'Mod-.': toggleFold,
    'Shift-F10': openActs(context),
    ContextMenu: openActs(context),
    ArrowLeft: sideways(-1),
    ArrowRight: sideways(1),
    ArrowUp: upDown(-1),
    ArrowDown: upDown(1),
  }
}

/** How the programme shows, and what that was drawn from. */
type Marks = {
  readonly set: DecorationSet
  readonly programme: Node | null
  /** Where the caret is in the programme, from its start; null while it is elsewhere. */
  readonly caret: number | null
  readonly work: Workpiece
}

const marksKey = new PluginKey<Marks>('programmeMarks')

/** The programme as it shows, drawn again only when it, the caret’s place in it or the event changed. */
function marksPlugin(context: ProgrammeContext): Plugin<Marks> {
  const { composer, words } = context
  const { stepNamed, sequenceNamed } = words
  const orderByHour = composer.isReadOnly ? '' : words.orderByHour
  const ghosts = { ...words.ghosts, orderByHour, stepNamed, sequenceNamed }
  const follow = (state: EditorState, before: Marks | null, tr: Transaction | null): Marks => {
    const { work } = composer
    const spot = programmeIn(state.doc)
    if (spot === null) return { set: DecorationSet.empty, programme: null, caret: null, work }
    const { node: programme, pos } = spot
    const place = placeOfCaret(state)
    const caret = place === null || place <= pos || place >= pos + programme.nodeSize ? null : place - pos
    const isSame =
      before?.programme === programme &&
      before.caret === caret &&
      before.work.event === work.event &&
      announcesEvent(before.work.note) === announcesEvent(work.note)
    if (isSame && tr !== null) return { set: before.set.map(tr.mapping, tr.doc), programme, caret, work }
    return {
      set: DecorationSet.create(state.doc, programmeMarks(state, work, ghosts)),
      programme,
      caret,
      work,
    }
  }
  return new Plugin<Marks>({
    key: marksKey,
    state: {
      init: (_config, state) => follow(state, null, null),
      apply: (tr, before, _old, state) => follow(state, before, tr),
    },
    view: view => {
      // What the event says elsewhere shows here too: receptions, the time zone.
      const leave = composer.watch(({ by }) => {
        if (by === null) queueMicrotask(() => view.isDestroyed || view.dispatch(view.state.tr))
      })
      return { destroy: leave }
    },
    props: {
      decorations: state => marksKey.getState(state)?.set,
      nodeViews: lineViews,
      handleTextInput: (view, _from, _to, text) => {
        if (isOnLine(view.state)) return true
        if (!isAcross(view.state)) return false
        const tr = deleteAcross(view.state)
        view.dispatch(tr.insertText(text, tr.selection.from, tr.selection.to))
        return true
      },
      handleClickOn: (view, _pos, node, nodePos, _event, isDirect) =>
        view.editable &&
        isDirect &&
        node.isAtom &&
        !node.isText &&
        openClicked(context)(view.state, nodePos, view),
      handleDOMEvents: {
        cut: view => {
          // The clipboard is filled from the selection as it stands; then it goes by our own rule.
          if (isAcross(view.state))
            setTimeout(() => view.state.selection.empty || view.dispatch(deleteAcross(view.state)))
          return false
        },
      },
    },
  })
}

/** Whether a line that Mallette writes is selected: letters have no place there. */
const isOnLine = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && Object.hasOwn(lineViews, selection.node.type.name)

/** Delete on the line of press access takes the access away; the other lines say facts that forms hold. */
const clearLine: Command = (state, dispatch) => {
  if (!isOnLine(state)) return false
  const { $from } = state.selection
  const isAccess = $from.nodeAfter?.type.name === 'accessLine'
  if (isAccess) dispatch?.(asAct(state.tr.setNodeAttribute($from.before(), 'access', noPressAccess)))
  return true
}

const openClicked =
  (context: ProgrammeContext) =>
  (state: EditorState, pos: number, view: EditorView): boolean => {
    const node = state.doc.nodeAt(pos)
    if (node === null || !Object.hasOwn(lineViews, node.type.name)) return false
    view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)))
    return openLines(context)(view.state, view.dispatch, view)
  }

/** All that is done in the programme by keyboard and pointer, and how it shows. */
export const programmeEditing = (context: ProgrammeContext): Extension =>
  Extension.create({
    name: 'programmeEditing',
    // Before the keys of ordinary text.
    priority: 200,
    onBeforeCreate: () => adoptProgrammeLooks(),
    addProseMirrorPlugins: () => [
      keymap(keys(context)),
      marksPlugin(context),
      hourCells(),
      foldingPlugin(context.words),
      marginPlugin(context),
    ],
  })
