import type { Deed, DeedKind, Undone } from '../../domain/deed.ts'
import { type Result, refuse, succeed } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { lengths } from '../../domain/text.ts'
import { createTurns } from '../store/turns.ts'
import { announceTables } from './deeds/announce-tables.ts'
import { type Counted, deedCounts, undoneCounts } from './deeds/counts.ts'
import { dropWays, keepWays, keptWays, sweepWays } from './deeds/kept-ways.ts'
import { objectionsSince, withObjection } from './deeds/objections.ts'
import { dropOldDeeds } from './deeds/retention.ts'
import { type GoneBack, goBack, rebased, type WayBack, wayBack } from './deeds/way-back.ts'
import { eachInSlices } from './slices.ts'
import type { PressFileWorld } from './world.ts'

/** What was done to many records at once, and the way back. */
export type Deeds = {
  /**
   * Makes the changes and keeps what is needed to undo them, also much later. Null when there was nothing to do.
   * `announce` of the nouns concerned is done here. What stands `beside` is written at the same moment, also when
   * there was nothing to do, and is not undone.
   */
  perform(
    kind: DeedKind,
    title: string,
    changes: readonly RecordChange[],
    beside?: readonly RecordChange[],
  ): Promise<Result<Deed | null>>
  /**
   * Takes a deed back, field by field: what was changed by hand since stays. `not-found` for a deed that is gone
   * or undone already.
   */
  undo(id: string): Promise<Result<Undone>>
}

type DeedPlace = Pick<PressFileWorld, 'file' | 'now' | 'newId' | 'changed'>

/** A change that changes something, the record it was made from, and how it goes back. */
type Step = { readonly change: RecordChange; readonly before: unknown; readonly way: WayBack }

export function createDeeds({ file, now, newId, changed }: DeedPlace): Deeds {
  const turns = createTurns()
  const deeds = file.table('deeds')
  let isSwept = false

  const current = ({ table, id }: Pick<RecordChange, 'table' | 'id'>): unknown =>
    file.table(table).get(id) ?? null

  function stepOf(change: RecordChange): Step[] {
    const before = current(change)
    const way = wayBack(change, before)
    return way === null ? [] : [{ change, before, way }]
  }

  /** Whatever was saved while the others were being worked out must not be written over. */
  function stepNow(step: Step): Step[] {
    const now = current(step.change)
    if (now === step.before) return [step]
    const change = rebased(step.change, step.before, now)
    return change === null ? [] : stepOf(change)
  }

  async function perform(
    kind: DeedKind,
    title: string,
    asked: readonly RecordChange[],
    beside: readonly RecordChange[],
  ): Promise<Result<Deed | null>> {
    // Deeds that could not be read may come back from their copy: what they must put back stays until then.
    if (!isSwept && file.troubles().length === 0) {
      await sweepWays(file)
      isSwept = true
    }
    const id = newId()
    let steps = (await eachInSlices(lastOfEach(asked), stepOf)).flat()
    for (let isSettled = false; !isSettled && steps.length > 0; ) {
      const kept = await keepWays(
        file,
        { id, newId },
        steps.map(({ way }) => way),
      )
      if (!kept.ok) return kept
      isSettled = steps.every(step => current(step.change) === step.before)
      if (!isSettled) steps = steps.flatMap(stepNow)
    }
    if (steps.length > 0) return carryOut(deedOf(id, kind, title, steps), steps, beside)
    await dropWays(file, [id])
    const written = await file.change(beside)
    return written.ok ? succeed(null) : written
  }

  const deedOf = (id: string, kind: DeedKind, title: string, steps: readonly Step[]): Deed => {
    const counts = deedCounts(kind, steps.map(counted))
    return { id, kind, at: now().toISOString(), title: title.slice(0, lengths.line), ...counts, undoneAt: '' }
  }

  async function carryOut(
    deed: Deed,
    steps: readonly Step[],
    beside: readonly RecordChange[],
  ): Promise<Result<Deed>> {
    const changes = steps.map(({ change }) => change)
    const done = await file.change([...changes, ...beside, { table: 'deeds', id: deed.id, value: deed }])
    if (!done.ok) {
      await dropWays(file, [deed.id])
      return done
    }
    announceTables(changes, changed)
    await dropOldDeeds(file, now())
    return succeed(deed)
  }

  async function undo(id: string): Promise<Result<Undone>> {
    const deed = deeds.get(id)
    if (deed === undefined || deed.undoneAt !== '') return refuse('not-found')
    const ways = await keptWays(file, id)
    if (!ways.ok) return ways
    const steps = await eachInSlices(ways.value, stepBack)
    const fresh = steps.map(step => (step.now === current(step.way) ? step : stepBack(step.way)))
    const objections = objectionsSince(ways.value, file.table('contacts'))
    const changes = fresh
      .flatMap(({ back }) => back.change ?? [])
      .map(each => withObjection(each, objections))
    const outcomes = fresh.map(({ way, back }) => ({ table: way.table, outcome: back.outcome }))
    const undone: Deed = { ...deed, undoneAt: now().toISOString() }
    const done = await file.change([...changes, { table: 'deeds', id, value: undone }])
    if (!done.ok) return done
    await dropWays(file, [id])
    announceTables(changes, changed)
    return succeed(undoneCounts(deed.kind, outcomes))
  }

  /** What the undo of one record writes, and the record that this was worked out from. */
  function stepBack(way: WayBack): { way: WayBack; now: unknown; back: GoneBack } {
    const now = current(way)
    return { way, now, back: goBack(way, now) }
  }

  return {
    perform: (kind, title, changes, beside = []) =>
      turns.take('deeds', () => perform(kind, title, changes, beside)),
    undo: id => turns.take('deeds', () => undo(id)),
  }
}

const counted = ({ way: { table, was } }: Step): Counted => ({ table, was })

/** Of several changes of one record, the last. */
function lastOfEach(changes: readonly RecordChange[]): readonly RecordChange[] {
  const tables = new Map<string, Map<string, RecordChange>>()
  for (const change of changes) {
    const ids = tables.get(change.table)
    if (ids === undefined) tables.set(change.table, new Map([[change.id, change]]))
    else ids.set(change.id, change)
  }
  return [...tables.values()].flatMap(ids => [...ids.values()])
}
