import * as z from 'zod'
import { pressAccessWording } from '../press-access-wording.ts'
import { stepSchema } from '../programme.ts'
import type { Placing } from './come.ts'
import { textOfLines } from './draft.ts'
import type { Op } from './edit.ts'
import { itemRef, pathTo, placeOf, valueAt } from './path.ts'
import type { ReadLine } from './read-lines.ts'
import { type Frame, setAt } from './slot.ts'
import { accessesOf, subStepOf, timeOf } from './step-slots.ts'

const listSchema = z.array(z.unknown())

/** What somebody wrote into a row of the programme: an hour where none was, a sub-step, an access, a place. */
export function comeInRow(frame: Frame, lines: readonly ReadLine[], row: string): Placing | null {
  const place = placeOf(row)
  const step = stepSchema.safeParse(valueAt(frame.file, place))
  const [first] = lines
  if (!step.success || first === undefined) return null
  const text = textOfLines(lines)
  const { time, access, venue, text: words } = step.data
  const candidates: Op[][] = []
  const isHour = first.cell?.column === 0 && time.kind === 'none' && row !== ''
  const hour = timeOf(text)
  if (isHour && hour !== null) candidates.push([setAt(frame, [...place, 'time'], hour)])
  if (/^\s*\p{Pd}\s/u.test(text) || first.paragraph.style === 'sub-step')
    candidates.push([subStep(frame, row, lines)])
  if (words === '') candidates.push([setAt(frame, [...place, 'text'], text)])
  if (pressAccessWording(access) === '') {
    candidates.push(...accessesOf(text).map(one => [setAt(frame, [...place, 'access'], one)]))
  }
  if (venue === '') candidates.push([setAt(frame, [...place, 'venue'], text)])
  candidates.push([setAt(frame, [...place, 'text'], `${words}\n${text}`)])
  return { at: row, part: 'programme', field: isHour ? 'hour' : 'step', candidates }
}

function subStep(frame: Frame, row: string, lines: readonly ReadLine[]): Op {
  const list = [...placeOf(row), 'steps']
  const items = listSchema.parse(valueAt(frame.file, list))
  return {
    do: 'insert',
    list: pathTo(frame.file, list),
    after: items.length === 0 ? null : itemRef(items, items.length - 1),
    order: lines[0]?.line ?? 0,
    value: subStepOf(textOfLines(lines), null),
  }
}
