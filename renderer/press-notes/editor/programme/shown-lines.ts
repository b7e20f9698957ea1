import type { Node } from '@tiptap/pm/model'
import type { ParagraphStyle } from '../../../../domain/blocks.ts'
import { announcesEvent, type Voice } from '../../../../domain/compose/context.ts'
import {
  dayTitle,
  generalLines,
  outlineOf,
  type ProgrammeOutline,
  sequenceAccess,
  sequenceHeading,
  sequenceLines,
  zoneLine,
} from '../../../../domain/compose/programme-lines.ts'
import { textAndAccess } from '../../../../domain/compose/step-table.ts'
import type { EventNoteDraft } from '../../../../domain/event-note.ts'
import type { Programme, Sequence, SubStep } from '../../../../domain/programme.ts'
import { isOutOfOrder } from '../../../../domain/programme-edits/hour-order.ts'
import type { Workpiece } from '../../../../domain/workpiece.ts'
import { childrenOf } from '../pairs.ts'
import { hoursOf } from './attributes.ts'
import { programmeOf } from './conversion.ts'

/** A line that Mallette writes in the programme, with the look it prints in. */
export type ShownLine = { readonly style: ParagraphStyle | 'subsection'; readonly text: string }

export type ShownStep = {
  readonly step: SubStep
  readonly access: readonly ShownLine[]
  /** The access says the text too: only it prints. */
  readonly isSaidByAccess: boolean
  readonly subSteps: readonly ShownStep[]
}

export type ShownSequence = {
  readonly sequence: Sequence
  /** What prints as its title while nobody writes one; empty where none prints. */
  readonly ghost: string
  readonly lines: readonly ShownLine[]
  readonly access: readonly ShownLine[]
  readonly isTimed: boolean
  readonly isOutOfOrder: boolean
  readonly steps: readonly ShownStep[]
}

export type ShownProgramme = {
  readonly programme: Programme
  readonly lines: readonly ShownLine[]
  readonly days: readonly { readonly title: string; readonly sequences: readonly ShownSequence[] }[]
  /** Whether the note prints a programme at all. */
  readonly isPrinted: boolean
}

const written = (lines: readonly ShownLine[]): ShownLine[] => lines.filter(({ text }) => text.trim() !== '')

type ShownAlone = Omit<ShownStep, 'subSteps'>

const known = { step: new WeakMap<SubStep, ShownAlone>(), subStep: new WeakMap<SubStep, ShownAlone>() }

/** A step keeps its identity while another is typed in. */
function shownStep(step: SubStep, isSub: boolean): ShownAlone {
  const shown = known[isSub ? 'subStep' : 'step']
  const before = shown.get(step)
  if (before !== undefined) return before
  const now = shownAnew(step, isSub)
  shown.set(step, now)
  return now
}

function shownAnew(step: SubStep, isSub: boolean): ShownAlone {
  const said = textAndAccess(step)
  const isSaidByAccess = said.text !== step.text
  const isUnnamed = step.text.trim() === '' && step.venue.trim() === ''
  const style = isSub ? 'sub-step' : isSaidByAccess || isUnnamed ? 'step' : 'access'
  return {
    step,
    isSaidByAccess,
    access: written([{ style, text: isSaidByAccess ? said.text : said.access }]),
  }
}

function shownSequence(sequence: Sequence, outline: ProgrammeOutline, voice: Voice): ShownSequence {
  return {
    sequence,
    ghost: sequence.title === '' ? sequenceHeading(sequence, outline) : '',
    lines: written(sequenceLines(sequence, outline, voice)),
    access: written([{ style: 'sequence-access', text: sequenceAccess(sequence, outline) }]),
    isTimed: sequence.steps.some(({ time }) => time.kind !== 'none'),
    isOutOfOrder: isOutOfOrder(sequence.steps),
    steps: sequence.steps.map(step => ({
      ...shownStep(step, false),
      subSteps: step.steps.map(one => ({ ...shownStep(one, true), subSteps: [] })),
    })),
  }
}

/**
 * Everything that prints in the programme beside what is typed there, in the order of its nodes. `node` is the
 * programme as it is on the page, ahead of the workpiece by the last key.
 */
export function shownProgramme(node: Node, { note, event }: Workpiece): ShownProgramme | null {
  if (event === null) return null
  const programme = programmeOf(node, event.programme)
  const facts: EventNoteDraft = { ...event, programme }
  const outline = outlineOf(facts)
  const voice = { hours: hoursOf(node.attrs), surnameCapitals: true }
  const general = generalLines(outline, voice)
  const zone = programme.days.length === 0 && written(general).length === 0 ? '' : zoneLine(facts)
  return {
    programme,
    lines: written([{ style: 'caveat', text: zone }, ...general]),
    days: programme.days.map(day => ({
      title: dayTitle(day, outline),
      sequences: day.sequences.map(sequence => shownSequence(sequence, outline, voice)),
    })),
    isPrinted: announcesEvent(note) && (programme.days.length > 0 || childrenOf(node).some(isWritten)),
  }
}

const isWritten = (child: Node): boolean => child.type.name === 'caveat' && child.content.size > 0
