import type { Accreditation, RegisterSequence } from '../accreditation.ts'
import { assertNever } from '../assert-never.ts'
import { foldText } from '../contact-search/fold.ts'
import type { StepTime } from '../moment.ts'
import { type Programme, type Sequence, sequencesOf } from '../programme.ts'
import { isSameValue } from '../same-value.ts'
import { lengths } from '../text.ts'

/** A sequence as the programme has it now, before it is known which one of the register it is. */
type Now = { readonly day: string; readonly label: string }

/** What the register keeps of the programme, and which of its sequences are not there any more. */
export type Aligned = {
  readonly sequences: readonly RegisterSequence[]
  /** Sequences that the programme no longer has, though somebody asked to be there. They stand last. */
  readonly gone: readonly RegisterSequence[]
}

/**
 * The sequences of the programme, each with the identity that the register knows it by (decision 0009: the programme
 * itself has none). First by what they say: same day and title, then same title on another day. What is left is the
 * same where it stands in the same place of the same day: its title was written anew. `newId` names the others.
 */
export function alignedSequences(
  known: readonly RegisterSequence[],
  people: readonly Accreditation[],
  programme: Programme,
  newId: () => string,
): Aligned {
  const now = sequencesNow(programme)
  const ids: (string | null)[] = now.map(() => null)
  const isFree = ({ id }: RegisterSequence): boolean => !ids.includes(id)
  for (const isSame of [isSameThere, isSameTitle]) {
    now.forEach((sequence, at) => {
      if (ids[at] === null) ids[at] = known.find(one => isFree(one) && isSame(one, sequence))?.id ?? null
    })
  }
  now.forEach((sequence, at) => {
    if (ids[at] !== null) return
    const between = neighbours(known, ids, at)
    ids[at] = between.find(one => isFree(one) && isOnSameDay(one, sequence))?.id ?? null
  })
  const isAskedFor = ({ id }: RegisterSequence): boolean =>
    people.some(({ places }) => places.some(({ sequence }) => sequence === id))
  const gone = known.filter(one => isFree(one) && isAskedFor(one))
  const sequences = now.map((sequence, at) => ({ ...sequence, id: ids[at] ?? newId() }))
  return { sequences: [...sequences, ...gone].slice(0, 80), gone }
}

const isSameThere = (one: RegisterSequence, other: Now): boolean =>
  one.day === other.day && isSameTitle(one, other)
const isSameTitle = (one: RegisterSequence, other: Now): boolean =>
  other.label !== '' && foldText(one.label) === foldText(other.label)
const isOnSameDay = (one: RegisterSequence, other: Now): boolean =>
  one.day === other.day || one.day === '' || other.day === ''

/** The known sequences that stood between those that are now before and after. */
function neighbours(
  known: readonly RegisterSequence[],
  ids: readonly (string | null)[],
  at: number,
): readonly RegisterSequence[] {
  const placeOf = (id: string | null | undefined): number => known.findIndex(one => one.id === id)
  const before = ids
    .slice(0, at)
    .reverse()
    .find(id => id !== null)
  const after = ids.slice(at + 1).find(id => id !== null)
  const from = placeOf(before) + 1
  const to = after === undefined ? known.length : placeOf(after)
  return known.slice(from, Math.max(from, to))
}

const sequencesNow = ({ days }: Programme): readonly Now[] =>
  days.flatMap(({ date, sequences }) => sequences.map(sequence => ({ day: date, label: titleOf(sequence) })))

/** What a sequence is called: its title, or else where it takes place. */
const titleOf = ({ title, site }: Sequence): string =>
  (title.trim() || site.name.trim() || site.commune.trim()).slice(0, lengths.line)

/** Whether the register still has the sequences of the programme, in its order and in its words. */
export function followsProgramme(
  known: readonly RegisterSequence[],
  people: readonly Accreditation[],
  programme: Programme,
): boolean {
  const { sequences } = alignedSequences(known, people, programme, () => '')
  return isSameValue(known, sequences)
}

/** The hour ('HH:MM') at which each sequence of the register begins, by its id; none where the programme says none. */
export function sequenceClocks(
  known: readonly RegisterSequence[],
  people: readonly Accreditation[],
  programme: Programme,
): ReadonlyMap<string, string> {
  const { sequences } = alignedSequences(known, people, programme, () => '')
  const clocks = sequencesOf(programme).map(({ steps }) => steps.map(({ time }) => clockOf(time)))
  return new Map(
    clocks.flatMap((all, at): [string, string][] => {
      const clock = all.find(one => one !== '') ?? ''
      const id = sequences[at]?.id ?? ''
      return clock === '' || id === '' ? [] : [[id, clock]]
    }),
  )
}

function clockOf(time: StepTime): string {
  switch (time.kind) {
    case 'at':
      return time.at
    case 'from':
    case 'range':
      return time.from
    case 'none':
    case 'after':
    case 'words':
      return ''
    default:
      return assertNever(time)
  }
}
