import { noPressAccess } from '../press-access.ts'
import { type Beside, endOf, spotIn } from './anchors.ts'
import { type Draft, textOf, textOfLines } from './draft.ts'
import type { Op } from './edit.ts'
import { lineKey } from './line-key.ts'
import type { Come, PairedRow, Pairing } from './pairing.ts'
import { pathTo, placeOf } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import { type Frame, removeAt, type Slot } from './slot.ts'
import { type Besides, orderOf } from './slot-changes.ts'
import { accessesOf, subStepOf, timeOf } from './step-slots.ts'

const stepsForm = /^programme\.days\[\d+\]\.sequences\[\d+\]\.steps(?=\[)/u
const sequenceForm = /^programme\.days\[\d+\]\.sequences\[\d+\]/u
const isStep = (at: string): boolean => /\.steps\[\d+\]$/u.test(at)

const about = ({ slots, at }: PairedRow): Pick<Draft, 'at' | 'part' | 'field'> => ({
  at,
  part: slots[0]?.part ?? 'programme',
  field: isStep(at) ? 'step' : (slots[0]?.field ?? 'programme'),
})

function goneRow(frame: Frame, row: PairedRow): Draft {
  const candidates = isStep(row.at) ? [[removeAt(frame, placeOf(row.at))]] : []
  return {
    ...about(row),
    kind: 'removed',
    before: textOf(row.slots),
    after: '',
    lines: [],
    slots: row.slots,
    candidates,
  }
}

/** The steps of what moved that changed on the way, each in the way that it prints. */
function changesInside(pairing: Pairing, slots: readonly Slot[]): readonly (readonly Op[])[] | null {
  const ways: (readonly Op[])[] = []
  for (const slot of slots) {
    const lines = pairing.linesOf.get(slot)
    const way = lines === undefined ? slot.removals()[0] : changeOf(slot, lines)
    if (way === undefined) return null
    ways.push(way)
  }
  return ways
}

function changeOf(slot: Slot, lines: readonly ReadLine[]): readonly Op[] | undefined {
  if (lineKey(textOfLines(lines)) === lineKey(slot.text)) return []
  return slot.changes({ text: textOfLines(lines), lines })[0]
}

function movedRow(frame: Frame, row: PairedRow, pairing: Pairing, besides: Besides): Draft {
  const read = row.read ?? []
  const beside = besides(read)
  const place = placeOf(row.at)
  const own = spotIn(frame, place.slice(0, -1), beside)
  const order = orderOf(read)
  const changes = changesInside(pairing, row.slots)
  const move: Op[] =
    own === null ? [] : [{ do: 'move', path: pathTo(frame.file, place), after: own.after, order }]
  const there = own === null ? insertion(frame, read, besides) : null
  const away: Op[] = there === null ? [] : [removeAt(frame, place), there]
  const candidates = !isStep(row.at)
    ? []
    : own === null
      ? away.length === 0
        ? []
        : [away]
      : changes === null
        ? []
        : [[...move, ...changes.flat()]]
  const after = textOfLines(read)
  return {
    ...about(row),
    kind: 'moved',
    before: textOf(row.slots),
    after,
    lines: read,
    slots: row.slots,
    candidates,
  }
}

/** « – 10 h 30 : atelier » */
const isSubLine = ({ text, paragraph }: ReadLine): boolean =>
  paragraph.style === 'sub-step' || /^\s*\p{Pd}\s/u.test(text)

const isAccessLine = ({ text, paragraph, runs }: ReadLine): boolean =>
  paragraph.style === 'access' ||
  (paragraph.style === null && runs.every(({ italic }) => italic)) ||
  accessesOf(text).some(({ phases }) => phases.length > 0)

/** A row that somebody wrote, as a step. */
export function stepFrom(read: readonly ReadLine[]): unknown {
  const hasHours = read.some(({ cell }) => (cell?.column ?? 0) > 0)
  const hour = hasHours ? read.filter(({ cell }) => cell?.column === 0) : []
  const lines = read.filter(line => !hour.includes(line))
  const from = lines.findIndex(isSubLine)
  const [own, subs] = from < 0 ? [lines, []] : [lines.slice(0, from), lines.slice(from)]
  const access = own.length > 1 ? own.findIndex((line, at) => at > 0 && isAccessLine(line)) : -1
  const words = own.filter((_, at) => at !== access)
  const groups: ReadLine[][] = []
  for (const line of subs) {
    if (isSubLine(line) || groups.length === 0) groups.push([line])
    else groups.at(-1)?.push(line)
  }
  return {
    time: timeOf(textOfLines(hour)) ?? { kind: 'none' },
    text: words[0]?.text ?? '',
    venue: textOfLines(words.slice(1)),
    access: access < 0 ? noPressAccess : (accessesOf(own[access]?.text ?? '')[0] ?? noPressAccess),
    steps: groups.map(group => subStepOf(textOfLines(group), null)),
  }
}

/** The steps of the neighbours; where none of them is a step, those of the sequence that stands above. */
function listBeside({ before, after }: Beside): string | null {
  const own = [before, after]
    .map(slot => stepsForm.exec(slot?.at ?? '')?.[0])
    .find(list => list !== undefined)
  const sequence = sequenceForm.exec(before?.at ?? '')?.[0]
  return own ?? (sequence === undefined ? null : `${sequence}.steps`)
}

function insertion(frame: Frame, read: readonly ReadLine[], besides: Besides): Op | null {
  const beside = besides(read)
  const list = listBeside(beside)
  if (list === null) return null
  const spot = spotIn(frame, placeOf(list), beside) ?? endOf(frame, placeOf(list))
  if (spot === null) return null
  return { do: 'insert', list: spot.list, after: spot.after, order: orderOf(read), value: stepFrom(read) }
}

/** A row that came, as a new step beside those that stay. */
export function comeRow(frame: Frame, { lines }: Come, besides: Besides): Draft {
  const op = insertion(frame, lines, besides)
  return {
    kind: 'added',
    at: listBeside(besides(lines)) ?? '',
    part: 'programme',
    field: op === null ? 'unplaced' : 'step',
    before: '',
    after: textOfLines(lines),
    lines,
    slots: [],
    candidates: op === null ? [] : [[op]],
  }
}

/** Rows that are gone and rows that stand elsewhere. */
export const rowDrafts = (frame: Frame, pairing: Pairing, besides: Besides): Draft[] =>
  pairing.rows.flatMap(row => {
    if (row.read === null) return [goneRow(frame, row)]
    return row.isMoved ? [movedRow(frame, row, pairing, besides)] : []
  })
