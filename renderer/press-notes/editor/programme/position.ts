import type { ResolvedPos } from '@tiptap/pm/model'
import { type ProgrammePlace, wholeProgramme } from '../../../../domain/programme-edits/place.ts'

/** The thing of the programme around a position, counted as the event counts; null outside the programme. */
export function placeAt($pos: ResolvedPos): ProgrammePlace | null {
  let place: ProgrammePlace | null = null
  for (let depth = 0; depth <= $pos.depth; depth += 1) {
    const node = $pos.node(depth)
    const { name } = node.type
    if (name === 'programme') place = wholeProgramme
    if (place === null || depth === 0) continue
    const index = rankOf($pos, depth)
    if (name === 'day') place = { ...place, day: index }
    if (name === 'sequence') place = { ...place, sequence: index }
    if (name === 'step') place = { ...place, step: index }
    if (name === 'subStep') place = { ...place, subStep: index }
  }
  return place
}

/** Which of its kind the node at this depth is in the node that holds it. */
function rankOf($pos: ResolvedPos, depth: number): number {
  const parent = $pos.node(depth - 1)
  const { name } = $pos.node(depth).type
  let rank = 0
  for (let index = 0; index < $pos.index(depth - 1); index += 1) {
    if (parent.child(index).type.name === name) rank += 1
  }
  return rank
}
