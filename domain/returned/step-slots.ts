import * as z from 'zod'
import { textAndAccess } from '../compose/step-table.ts'
import type { StepTime } from '../moment.ts'
import { noPressAccess, type PressAccess } from '../press-access.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import { type Step, type SubStep, stepSchema, subStepSchema } from '../programme.ts'
import { longestWords, parseStepTime } from '../step-time.ts'
import { accessOfWords } from '../usual-access.ts'
import type { Op } from './edit.ts'
import { lineKey } from './line-key.ts'
import { type Place, valueAt } from './path.ts'
import {
  type After,
  type Frame,
  type Printed,
  removeAt,
  type Slot,
  setAt,
  slotOf,
  wordsSlot,
} from './slot.ts'

/** Words that say an access: the phases of a usual wording where it prints the same, else the words themselves. */
export function accessesOf(text: string): readonly PressAccess[] {
  const written = text.replaceAll('\n', ' ').trim()
  const words = { phases: [], words: written }
  const usual = accessOfWords(written)
  return lineKey(pressAccessWording(usual)) === lineKey(written) ? [usual, words] : [words]
}

/** What stands in the column of hours as a time; words where no clock says it, null where they are too many. */
export function timeOf(text: string): StepTime | null {
  const written = text.replaceAll('\n', ' ')
  const read = parseStepTime(written)
  if (read !== null) return read
  const words = written.replaceAll(/\s+/gu, ' ').trim()
  return words.length > longestWords ? null : { kind: 'words', words }
}

const accessOps = (frame: Frame, place: Place, { text }: After): Op[][] =>
  accessesOf(text).map(access => [setAt(frame, place, access)])

/** The slot of an access that prints by itself. */
export const accessSlot = (frame: Frame, printed: Printed, place: Place): Slot =>
  slotOf(printed, {
    kind: 'access',
    place,
    field: 'access',
    changes: after => accessOps(frame, place, after),
    removals: () => [[setAt(frame, place, noPressAccess)]],
  })

function hourSlot(frame: Frame, printed: Printed, step: Place): Slot {
  const place = [...step, 'time']
  return slotOf(printed, {
    kind: 'hour',
    place,
    field: 'hour',
    changes: ({ text }) => {
      const time = timeOf(text)
      return time === null ? [] : [[setAt(frame, place, time)]]
    },
    removals: () => [[setAt(frame, place, { kind: 'none' })]],
  })
}

const leader = /^\s*\p{Pd}\s*/u
const ledTime = /^(.{1,60}?)\s*:\s+(.+)$/su

/** « – 10 h 30 : visite, atelier » and its access below, as a sub-step. `before` tells a venue from words. */
export function subStepOf(text: string, before: SubStep | null): SubStep {
  const [first = '', ...below] = text.split('\n')
  const line = first.replace(leader, '').trim()
  const [, head = '', tail = ''] = ledTime.exec(line) ?? []
  const time = head === '' ? null : parseStepTime(head)
  const isTime = time !== null && (time.kind !== 'words' || before?.time.kind === 'words')
  const what = isTime ? tail : line
  const venue = before?.venue.trim() ?? ''
  const hasVenue = venue !== '' && lineKey(what).endsWith(lineKey(`, ${venue}`))
  const said = hasVenue ? what.slice(0, what.lastIndexOf(',')) : what
  return {
    time: isTime ? time : { kind: 'none' },
    text: said.trim(),
    venue: hasVenue ? venue : '',
    access: below.length === 0 ? noPressAccess : (accessesOf(below.join(' '))[0] ?? noPressAccess),
  }
}

function subStepSlot(frame: Frame, printed: Printed, place: Place, before: SubStep): Slot {
  const { text, access } = textAndAccess(before)
  const isAccessAlone = text.trim() === '' && before.venue.trim() === '' && access !== ''
  return slotOf(printed, {
    kind: 'sub-step',
    place,
    field: 'step',
    item: place,
    changes: after =>
      isAccessAlone && before.time.kind === 'none'
        ? accessOps(frame, [...place, 'access'], { ...after, text: after.text.replace(leader, '') })
        : [[setAt(frame, place, subStepOf(after.text, before))]],
    removals: () => [[removeAt(frame, place)]],
  })
}

const stepsOf = z.array(subStepSchema)

/** What the text of a step prints, line by line: the same turns as compose/step-table.ts. */
function textSlots(frame: Frame, place: Place, step: Step): ((printed: Printed) => Slot)[] {
  const { text, access } = textAndAccess(step)
  const words =
    (name: 'text' | 'venue', field: 'step') =>
    (printed: Printed): Slot =>
      wordsSlot(frame, printed, [...place, name], { field })
  const ofAccess = (printed: Printed): Slot => accessSlot(frame, printed, [...place, 'access'])
  const isAccessText = text.trim() !== '' && text !== step.text
  return [
    ...(text.trim() === '' ? [] : [isAccessText ? ofAccess : words('text', 'step')]),
    ...(step.venue.trim() === '' ? [] : [words('venue', 'step')]),
    ...(access.trim() === '' ? [] : [ofAccess]),
  ]
}

/** The ways back of the lines of a row: that of its hour, then those of its text. */
export function stepSlots(
  frame: Frame,
  place: Place,
): {
  readonly hour: (printed: Printed) => Slot
  readonly lines: readonly ((printed: Printed) => Slot)[]
} | null {
  const step = stepSchema.safeParse(valueAt(frame.file, place))
  if (!step.success) return null
  const subSteps = stepsOf.parse(step.data.steps)
  return {
    hour: printed => hourSlot(frame, printed, place),
    lines: [
      ...textSlots(frame, place, step.data),
      ...subSteps.flatMap((subStep, index) =>
        // One that says nothing leaves nothing on the page.
        `${subStep.text}${subStep.venue}`.trim() === '' &&
        subStep.time.kind === 'none' &&
        pressAccessWording(subStep.access) === ''
          ? []
          : [(printed: Printed) => subStepSlot(frame, printed, [...place, 'steps', index], subStep)],
      ),
    ],
  }
}
