import type { Node } from '@tiptap/pm/model'
import { type EditorState, NodeSelection } from '@tiptap/pm/state'
import { Decoration } from '@tiptap/pm/view'
import type { Workpiece } from '../../../../domain/workpiece.ts'
import { childrenOf } from '../pairs.ts'
import { around, cellNames, hasAccess } from './cells.ts'
import { headRow } from './head-row.ts'
import { programmeIn } from './sequence-commands.ts'
import {
  type ShownLine,
  type ShownProgramme,
  type ShownSequence,
  type ShownStep,
  shownProgramme,
} from './shown-lines.ts'

/** The sentences that stand in empty parts of the programme, which do not print. */
export type ProgrammeGhosts = {
  readonly caveat: string
  readonly sequenceTitle: string
  readonly sequenceLines: string
  readonly intro: string
  readonly stepTime: string
  readonly stepText: string
  readonly venue: string
  readonly access: string
  readonly dayHead: string
  readonly orderByHour: string
  /** What a screen reader calls them. */
  readonly stepNamed: (number: number, count: number) => string
  readonly sequenceNamed: (number: number, count: number) => string
}

/** What the caret is in: the text or the line of Mallette’s that shows although it is empty. */
export function placeOfCaret({ selection }: EditorState): number | null {
  if (selection instanceof NodeSelection) return selection.from
  return around(selection.$head, ...cellNames)?.pos ?? null
}

type Around = { readonly caret: number | null; readonly ghosts: ProgrammeGhosts; readonly made: Decoration[] }

const attributes = (classes: readonly (string | false)[], ghost: string): Record<string, string> => {
  const names = classes.filter(name => name !== false).join(' ')
  return { ...(names === '' ? {} : { class: names }), ...(ghost === '' ? {} : { 'data-hint': ghost }) }
}

/** Marks a text: hidden while it is empty and the caret is elsewhere, with words of its own while it is empty. */
function markText(
  node: Node,
  pos: number,
  ghost: string,
  staysShown: boolean,
  { caret, made }: Around,
): void {
  const isEmpty = node.content.size === 0
  const isHere = caret === pos
  const isHidden = isEmpty && !isHere && !staysShown
  const attrs = attributes([isHidden && 'is-away', isEmpty && 'is-blank'], isEmpty ? ghost : '')
  if (Object.keys(attrs).length > 0) made.push(Decoration.node(pos, pos + node.nodeSize, attrs))
}

/** Hands a line of Mallette’s what it prints; nothing to print shows only while it is selected. */
function markLines(
  node: Node,
  pos: number,
  lines: readonly ShownLine[],
  ghost: string,
  { caret, made }: Around,
  staysShown = false,
): void {
  const isEmpty = lines.length === 0
  const isHidden = isEmpty && caret !== pos && !staysShown
  const attrs = attributes([isHidden && 'is-away', isEmpty && 'is-blank'], isEmpty ? ghost : '')
  made.push(Decoration.node(pos, pos + node.nodeSize, attrs, { lines: known(lines) }))
}

/** The same list for the same lines: decorations are compared by what they hold. */
function known(lines: readonly ShownLine[]): readonly ShownLine[] {
  const key = lines.map(({ style, text }) => `${style}\n${text}`).join('\n\n')
  const found = knownLines.get(key)
  if (found !== undefined) return found
  if (knownLines.size > 2_000) knownLines.clear()
  knownLines.set(key, lines)
  return lines
}
const knownLines = new Map<string, readonly ShownLine[]>()

function markRow(row: Node, pos: number, shown: ShownStep | undefined, around: Around): void {
  let at = pos + 1
  let subStep = 0
  const { caret } = around
  const isNear = caret !== null && caret > pos && caret < pos + row.nodeSize
  if (isNear && row.type.name === 'subStep') {
    around.made.push(Decoration.node(pos, pos + row.nodeSize, { class: 'is-near' }))
  }
  row.forEach(child => {
    const { name } = child.type
    if (name === 'subStep') {
      markRow(child, at, shown?.subSteps[subStep], around)
      subStep += 1
    } else if (name === 'accessLine') {
      markLines(child, at, shown?.access ?? [], around.ghosts.access, around)
    } else {
      const isSaid = name === 'stepText' && shown?.isSaidByAccess === true && around.caret !== at
      if (isSaid) around.made.push(Decoration.node(at, at + child.nodeSize, { class: 'is-away' }))
      else markCell(child, at, row, isNear, around)
    }
    at += child.nodeSize
  })
}

/** A screen reader says where in the programme it is. */
const named = (name: string): Record<string, string> => ({ role: 'group', 'aria-label': name })

/** `isNear` tells that the caret is in the row: what is empty there says what it is for. */
function markCell(cell: Node, pos: number, row: Node, isNear: boolean, around: Around): void {
  const { ghosts } = around
  const isStep = row.type.name === 'step'
  const { name } = cell.type
  if (name === 'venue') markText(cell, pos, ghosts.venue, false, around)
  if (name === 'stepText')
    markText(cell, pos, isNear ? ghosts.stepText : '', isNear || !hasAccess(row), around)
  if (name === 'stepTime') markText(cell, pos, isNear ? ghosts.stepTime : '', isStep, around)
}

function markSequence(
  node: Node,
  pos: number,
  shown: ShownSequence | undefined,
  name: string,
  around: Around,
): void {
  const { caret, ghosts, made } = around
  const end = pos + node.nodeSize
  const isTimeHere = caret !== null && caret > pos && caret < end && isTimeAt(node, caret - pos - 1)
  const isTimed = shown?.isTimed === true || isTimeHere
  const classes = [isTimed && 'is-timed', shown?.isOutOfOrder === true && 'is-out-of-order']
  made.push(Decoration.node(pos, end, { ...attributes(classes, ''), ...named(name) }))
  const isBlank = shown === undefined || (shown.steps.length === 0 && shown.lines.length === 0)
  let at = pos + 1
  let step = 0
  const steps = childrenOf(node).filter(({ type }) => type.name === 'step').length
  node.forEach(child => {
    const { name } = child.type
    if (name === 'sequenceTitle') {
      const ghost = shown?.ghost ?? ''
      markText(child, at, ghost === '' ? ghosts.sequenceTitle : ghost, ghost !== '' || isBlank, around)
      if (ghost !== '') made.push(Decoration.node(at, at + child.nodeSize, { class: 'is-generated' }))
    }
    if (name === 'intro') markText(child, at, ghosts.intro, false, around)
    if (name === 'sequenceLines') {
      const isNear = caret === pos + 1 || (isBlank && caret !== null && caret > pos && caret < end)
      markLines(child, at, shown?.lines ?? [], ghosts.sequenceLines, around, isNear)
    }
    if (name === 'accessLine') markLines(child, at, shown?.access ?? [], ghosts.access, around)
    if (name === 'step') {
      if (step === 0) made.push(headRow(at, shown?.isOutOfOrder === true ? ghosts.orderByHour : ''))
      markRow(child, at, shown?.steps[step], around)
      step += 1
      made.push(Decoration.node(at, at + child.nodeSize, named(ghosts.stepNamed(step, steps))))
    }
    at += child.nodeSize
  })
}

const isTimeAt = (sequence: Node, offset: number): boolean =>
  sequence.nodeAt(offset)?.type.name === 'stepTime'

function markDay(
  node: Node,
  pos: number,
  shown: ShownProgramme['days'][number] | undefined,
  around: Around,
): void {
  let at = pos + 1
  let sequence = 0
  node.forEach(child => {
    if (child.type.name === 'dayHead') {
      const title = shown?.title ?? ''
      markLines(
        child,
        at,
        title === '' ? [] : [{ style: 'subsection', text: title }],
        around.ghosts.dayHead,
        around,
      )
    } else {
      const name = around.ghosts.sequenceNamed(sequence + 1, node.childCount - 1)
      markSequence(child, at, shown?.sequences[sequence], name, around)
      sequence += 1
    }
    at += child.nodeSize
  })
}

/** How the programme of a page shows: what it prints, and what hides until the caret comes. */
export function programmeMarks(state: EditorState, work: Workpiece, ghosts: ProgrammeGhosts): Decoration[] {
  const programme = programmeIn(state.doc)
  if (programme === null) return []
  const shown = shownProgramme(programme.node, work)
  const made: Decoration[] = []
  const caret = placeOfCaret(state)
  const end = programme.pos + programme.node.nodeSize
  const isHere = caret !== null && caret > programme.pos && caret < end
  if (shown === null || (!shown.isPrinted && !isHere)) {
    return [Decoration.node(programme.pos, end, { class: 'is-void' })]
  }
  const around = { caret, ghosts, made }
  let at = programme.pos + 1
  let day = 0
  programme.node.forEach(child => {
    const { name } = child.type
    if (name === 'caveat') markText(child, at, ghosts.caveat, false, around)
    if (name === 'programmeLines') markLines(child, at, shown.lines, ghosts.access, around)
    if (name === 'day') {
      markDay(child, at, shown.days[day], around)
      day += 1
    }
    at += child.nodeSize
  })
  return made
}
