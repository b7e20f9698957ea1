import type { FactChange } from '../fact-sheet.ts'
import { nbsp } from '../french/spaces.ts'
import { commonItems } from '../note-compare/compare-words.ts'
import { nameOf } from './change-wording.ts'
import { factOf, type Thing } from './thing.ts'

/** Which thing of today each thing of then is. */
export type NowOf = ReadonlyMap<Thing | null, Thing | null>

const hour = /\d{1,2}\s?h/u

/** Whether a thing says itself when it takes place: its place among its neighbours then says nothing more. */
function isTimed(thing: Thing): boolean {
  if (thing.make === 'day') return factOf(thing, 'date') !== undefined
  if (thing.make === 'sequence') return thing.inside.length === 0 || thing.inside.some(isTimed)
  return hour.test(factOf(thing, 'time')?.value ?? '')
}

/** What takes place in the order in which it is written. */
const inTurn = new Set(['day', 'sequence', 'step', 'sub-step'])

/**
 * What takes place at another moment because it stands elsewhere among its neighbours: « à l’issue » of another step,
 * a site before another one where no hour is given. Things with an hour say themselves when they are. Pure.
 */
export function orderChanges(
  before: readonly Thing[],
  after: readonly Thing[],
  nowOf: NowOf,
): readonly FactChange[] {
  const stays = new Set(before.flatMap(thing => nowOf.get(thing) ?? []))
  const is = after.filter(thing => inTurn.has(thing.make) && stays.has(thing))
  const here = new Set(is)
  const was = before.flatMap(thing => nowOf.get(thing) ?? []).filter(thing => here.has(thing))
  if (was.every((thing, at) => thing === is[at])) return []
  const landmarks = inOrder(was.filter(isTimed), is.filter(isTimed))
  const isBeside = (thing: Thing): boolean =>
    landmarkOf(thing, was, landmarks) === landmarkOf(thing, is, landmarks)
  const kept = (all: readonly Thing[]): Thing[] =>
    all.filter(thing => landmarks.has(thing) || (!isTimed(thing) && isBeside(thing)))
  const steady = inOrder(kept(was), kept(is))
  const thenOf = new Map(before.map(thing => [nowOf.get(thing), thing]))
  return is
    .filter(thing => !isTimed(thing) && !steady.has(thing))
    .map(thing => turnChange(thing, [before, thenOf.get(thing) ?? thing], [after, thing]))
}

/** The things that follow each other as they did. */
const inOrder = (was: readonly Thing[], is: readonly Thing[]): ReadonlySet<Thing | undefined> =>
  new Set(commonItems(was, is, (one, other) => one === other).map(([, at]) => is[at]))

/** The last of the landmarks before a thing. */
const landmarkOf = (thing: Thing, among: readonly Thing[], landmarks: ReadonlySet<Thing | undefined>) =>
  among
    .slice(0, among.indexOf(thing))
    .filter(one => landmarks.has(one))
    .at(-1)

type Standing = readonly [among: readonly Thing[], thing: Thing]

function turnChange(thing: Thing, then: Standing, now: Standing): FactChange {
  const [before, after] = [behind(then), behind(now)]
  const isTold = before !== after
  return {
    kind: 'time',
    about: nameOf(thing),
    before: isTold ? before : rankOf(then),
    after: isTold ? after : rankOf(now),
  }
}

/** « après « visite de l’atelier » », « en premier » */
function behind(standing: Standing): string {
  const [among, thing] = standing
  const at = among.indexOf(thing)
  const previous = among[at - 1]
  if (previous === undefined) return 'en premier'
  const name = nameOf(previous)
  return name === '' ? rankOf(standing) : `après «${nbsp}${name}${nbsp}»`
}

const rankOf = ([among, thing]: Standing): string => `au rang ${among.indexOf(thing) + 1}`
