import type { Block } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { kindTitles, type NoteKind } from '../press-note.ts'
import type { Sequence } from '../programme.ts'
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
import { stepTable } from './step-table.ts'

const heading = (written: string, at: string): Block[] =>
  written === ''
    ? []
    : [{ kind: 'heading', part: 'programme', at, style: 'subsection', level: 3, runs: prose(written) }]

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
): Block[] {
  const title = sequenceHeading(sequence, outline)
  return [
    ...heading(title, `${at}.title`),
    ...sequenceLines(sequence, outline, voice).flatMap(one => line(one, `${at}.${fieldOf(one)}`)),
    ...line({ style: 'sequence-line', text: sequence.intro }, `${at}.intro`),
    ...line({ style: 'sequence-access', text: sequenceAccess(sequence, outline) }, `${at}.access`),
    ...stepTable(sequence.steps, title === '' ? caption : `${caption}, ${title}`, voice, `${at}.steps`),
  ]
}

/** The title of a programme to which nobody gave one. An agenda is its own title. */
export const generatedProgrammeTitle = (kind: NoteKind): string =>
  kind === 'agenda' ? '' : 'Programme prévisionnel'

/**
 * The programme: title, caveat, time zone, then each day, sequence and table of steps. Nothing where nothing is
 * written but days.
 */
export function programmeBlocks(facts: EventFacts, voice: Voice, kind: NoteKind): Block[] {
  const { programme } = facts
  const title = programme.title || generatedProgrammeTitle(kind)
  const outline = outlineOf(facts)
  const caption = title || kindTitles[kind]
  const days = programme.days.flatMap((day, index) => {
    const at = `programme.days[${index}]`
    const blocks = day.sequences.flatMap((sequence, rank) =>
      sequenceBlocks(sequence, outline, caption, voice, `${at}.sequences[${rank}]`),
    )
    const isSaid = blocks.length > 0 || day.label !== ''
    return isSaid ? [...heading(dayTitle(day, outline), `${at}.label`), ...blocks] : []
  })
  const content = [...generalLines(outline, voice).flatMap(one => line(one, 'programme.access')), ...days]
  const caveat = line({ style: 'caveat', text: programme.caveat }, 'programme.caveat')
  if (content.length === 0 && caveat.length === 0) return []
  return [
    ...(title === ''
      ? []
      : [
          {
            kind: 'heading',
            part: 'programme',
            at: 'programme.title',
            style: 'section',
            level: 2,
            runs: prose(title),
          } as const,
        ]),
    ...caveat,
    ...(content.length === 0 ? [] : line({ style: 'caveat', text: zoneLine(facts) }, 'timeZone')),
    ...content,
  ]
}
