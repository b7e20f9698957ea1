import type { Block, Heading } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { type Appearance, kindTitles, type NoteKind } from '../press-note.ts'
import type { ProgrammeDay, Sequence } from '../programme.ts'
import { type AgendaDay, agendaDays, placeOf, withoutAccess } from './agenda.ts'
import type { Voice } from './context.ts'
import {
  dayTitle,
  generalLines,
  outlineOf,
  type ProgrammeLine,
  type ProgrammeOutline,
  sequenceAccess,
  sequenceHeading,
  sequenceLines,
  zoneLine,
} from './programme-lines.ts'
import { prose, proseParagraph } from './prose.ts'
import { stepTable, type TimedLine } from './step-table.ts'

const heading = (written: string, at: string, level: 2 | 3 = 3): Heading[] =>
  written.trim() === ''
    ? []
    : [
        {
          kind: 'heading',
          part: 'programme',
          at,
          style: level === 2 ? 'section' : 'subsection',
          level,
          runs: prose(written),
        },
      ]

const line = ({ style, text }: ProgrammeLine, at: string): Block[] =>
  proseParagraph('programme', style, text, at)

/** The field that a line of a sequence says something of. */
const fieldOf = ({ style }: ProgrammeLine): string => (style === 'reception' ? 'reception' : 'site')

function sequenceBlocks(
  sequence: Sequence,
  outline: ProgrammeOutline,
  caption: string,
  voice: Voice,
  at: string,
  lines: readonly TimedLine[],
): Block[] {
  const title = sequenceHeading(sequence, outline).trim()
  return [
    ...heading(title, `${at}.title`),
    ...sequenceLines(sequence, outline, voice).flatMap(one => line(one, `${at}.${fieldOf(one)}`)),
    ...line({ style: 'sequence-line', text: sequence.intro }, `${at}.intro`),
    ...line({ style: 'sequence-access', text: sequenceAccess(sequence, outline) }, `${at}.access`),
    ...stepTable(
      sequence.steps,
      title === '' ? caption : `${caption}, ${title}`,
      voice,
      `${at}.steps`,
      lines,
    ),
  ]
}

const noLines: readonly TimedLine[] = []

const mediaTitle = (lines: readonly TimedLine[]): string =>
  lines.length > 1 ? 'Interventions dans les médias' : 'Intervention dans les médias'

/** Appearances that stand by themselves; beside sites and visits they have a heading, as those have. */
function appearanceBlocks(
  lines: readonly TimedLine[],
  caption: string,
  voice: Voice,
  isBeside: boolean,
): Block[] {
  if (lines.length === 0) return []
  const title = mediaTitle(lines)
  const table = stepTable([], isBeside ? `${caption}, ${title}` : caption, voice, 'appearances', lines)
  return isBeside ? [...heading(title, 'appearances'), ...table] : table
}

function dayBlocks(
  { at, day, lines }: AgendaDay,
  outline: ProgrammeOutline,
  caption: string,
  voice: Voice,
): Block[] {
  const isHeaded = (sequence: Sequence): boolean => sequenceHeading(sequence, outline).trim() !== ''
  const places = lines.map(one => ({ one, place: placeOf(one, day.sequences, isHeaded) }))
  const placed = (index: number, isInside: boolean): readonly TimedLine[] =>
    places.length === 0
      ? noLines
      : places
          .filter(({ place }) => place.sequence === index && place.isInside === isInside)
          .map(({ one }) => one)
  const isBeside = day.sequences.length > 0
  return [
    ...day.sequences.flatMap((sequence, rank) => [
      ...appearanceBlocks(placed(rank, false), caption, voice, isBeside),
      ...sequenceBlocks(sequence, outline, caption, voice, `${at}.sequences[${rank}]`, placed(rank, true)),
    ]),
    ...appearanceBlocks(placed(day.sequences.length, false), caption, voice, isBeside),
  ]
}

const programmeDays = (days: readonly ProgrammeDay[]): AgendaDay[] =>
  days.map((day, index) => ({ at: `programme.days[${index}]`, day, lines: noLines }))

/** The title of a programme to which nobody gave one. An agenda is its own title. */
export const generatedProgrammeTitle = (kind: NoteKind): string =>
  kind === 'agenda' ? '' : 'Programme prévisionnel'

/** What heads a day; appearances whose day nobody has settled are said as such. */
function headingOf({ day, at, lines }: AgendaDay, outline: ProgrammeOutline): { words: string; at: string } {
  const words = dayTitle(day, outline).trim()
  if (!at.startsWith('appearances')) return { words, at: `${at}.label` }
  return { words: words || mediaTitle(lines), at: `${at}.day` }
}

/**
 * The programme: title, caveat, time zone, then each day, sequence and table of steps. Nothing where nothing is
 * written but days. An agenda has no access, and the appearances in the media in their hours.
 */
export function programmeBlocks(
  told: EventFacts,
  voice: Voice,
  kind: NoteKind,
  appearances: readonly Appearance[] = [],
): Block[] {
  const facts = kind === 'agenda' ? { ...told, programme: withoutAccess(told.programme) } : told
  const { programme } = facts
  const title = programme.title.trim() || generatedProgrammeTitle(kind)
  const all = kind === 'agenda' ? agendaDays(facts, appearances, voice) : programmeDays(programme.days)
  const outline = { ...outlineOf(facts), hasOneDay: all.length === 1 && programme.days.length === 1 }
  const caption = title || kindTitles[kind]
  const days = all.flatMap(one => {
    const head = headingOf(one, outline)
    const blocks = dayBlocks(
      one,
      outline,
      [caption, head.words].filter(part => part !== '').join(', '),
      voice,
    )
    const isSaid = blocks.length > 0 || one.day.label.trim() !== ''
    // Where the programme has no title of its own, its days are what divides the note.
    return isSaid ? [...heading(head.words, head.at, title === '' ? 2 : 3), ...blocks] : []
  })
  const content = [...generalLines(outline, voice).flatMap(one => line(one, 'programme.access')), ...days]
  const caveat = line({ style: 'caveat', text: programme.caveat }, 'programme.caveat')
  if (content.length === 0 && caveat.length === 0) return []
  return [
    ...heading(title, 'programme.title', 2),
    ...caveat,
    ...(content.length === 0 ? [] : line({ style: 'caveat', text: zoneLine(facts) }, 'timeZone')),
    ...content,
  ]
}
