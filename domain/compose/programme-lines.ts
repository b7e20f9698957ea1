import type { ParagraphStyle } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { capitalized } from '../french/capitals.ts'
import { dayMonth } from '../french/dates.ts'
import { timeZones } from '../moment.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import { type ProgrammeDay, type Sequence, sequencesOf } from '../programme.ts'
import type { Reception } from '../reception.ts'
import { noSite } from '../site.ts'
import type { Voice } from './context.ts'
import { townOf } from './places.ts'
import { needsSite, receptionLine, receptionLines, siteLine } from './reception-line.ts'

/* What the programme says beside what somebody wrote in it: the page shows these lines too, each in its place. */

/** A line as it prints; empty ones print nothing. */
export type ProgrammeLine = { readonly style: ParagraphStyle; readonly text: string }

/** What a sequence or a day must know of the rest of the programme to print. */
export type ProgrammeOutline = {
  readonly first: Sequence | undefined
  /** The only sequence of the programme: it needs no heading to tell it from others. */
  readonly isAlone: boolean
  readonly hasOneDay: boolean
  /** Receptions of the whole event that print at the first sequence, and those that print above it. */
  readonly atFirst: readonly Reception[]
  readonly apart: readonly Reception[]
  /** The access of the whole programme, which its sequences need not repeat. */
  readonly access: string
}

export function outlineOf({ programme, reception }: EventFacts): ProgrammeOutline {
  const sequences = sequencesOf(programme)
  const isAlone = sequences.length === 1
  const [first] = sequences
  // The press is received where the visit begins, unless a place or words say otherwise.
  const atFirst = reception.filter(one => isAlone || (first !== undefined && needsSite(one)))
  return {
    first,
    isAlone,
    hasOneDay: programme.days.length === 1,
    atFirst,
    apart: reception.filter(one => !atFirst.includes(one)),
    access: pressAccessWording(programme.access),
  }
}

/** « Jeudi 6 mai – Deuxième jour »; empty where the only day has no label of its own. */
export function dayTitle(day: Pick<ProgrammeDay, 'date' | 'label'>, { hasOneDay }: ProgrammeOutline): string {
  if (hasOneDay && day.label === '') return ''
  const date = day.date === '' ? '' : capitalized(dayMonth(day.date))
  return [date, day.label].filter(part => part.trim() !== '').join(' – ')
}

/** What heads a sequence: its title, or where it takes place. */
export const sequenceHeading = ({ title, site }: Sequence, { isAlone }: ProgrammeOutline): string =>
  title.trim() || (isAlone ? '' : site.name.trim() || townOf(site))

/** What is left to say of the site under its heading. */
function siteUnder(title: string, { site }: Sequence): string {
  if (title === '' || (title !== site.name.trim() && title !== townOf(site))) return siteLine(site)
  return title === site.name.trim() || site.address !== '' ? siteLine({ ...site, name: '' }) : ''
}

/** Under the heading of a sequence: its site and where the press is received. */
export function sequenceLines(sequence: Sequence, outline: ProgrammeOutline, voice: Voice): ProgrammeLine[] {
  const general = sequence === outline.first ? outline.atFirst : []
  const { lines, sayAddress } = receptionLines([...general, ...sequence.reception], sequence.site, voice)
  const site = sayAddress ? '' : siteUnder(sequenceHeading(sequence, outline), sequence)
  return [
    { style: 'sequence-line', text: site },
    ...lines.map(text => ({ style: 'reception', text }) as const),
  ]
}

/** The access of a sequence, where it says more than that of the whole programme. */
export function sequenceAccess({ access }: Pick<Sequence, 'access'>, outline: ProgrammeOutline): string {
  const wording = pressAccessWording(access)
  return wording === outline.access ? '' : wording
}

/** What is said of the whole programme: its access, and receptions that belong to no sequence. */
export const generalLines = ({ access, apart }: ProgrammeOutline, voice: Voice): ProgrammeLine[] => [
  { style: 'sequence-access', text: access },
  ...apart.map(one => ({ style: 'reception', text: receptionLine(one, noSite, voice) }) as const),
]

/** « Les heures indiquées sont locales (heure de La Réunion). » Empty where they are those of Paris. */
export function zoneLine({ timeZone }: EventFacts): string {
  const zone = timeZones[timeZone]
  return zone === '' ? '' : `Les heures indiquées sont locales (${zone}).`
}
