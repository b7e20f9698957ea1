import type { Block } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { capitalized } from '../french/capitals.ts'
import { dayMonth } from '../french/dates.ts'
import { timeZones } from '../moment.ts'
import { pressAccessWording } from '../press-access-wording.ts'
import { kindTitles, type NoteKind } from '../press-note.ts'
import { type ProgrammeDay, type Sequence, sequencesOf } from '../programme.ts'
import type { Reception } from '../reception.ts'
import { noSite } from '../site.ts'
import type { Voice } from './context.ts'
import { townOf } from './places.ts'
import { prose, proseParagraph } from './prose.ts'
import { needsSite, receptionLine, receptionLines, siteLine } from './reception-line.ts'
import { stepTable } from './step-table.ts'

const heading = (written: string): Block[] =>
  written === ''
    ? []
    : [{ kind: 'heading', part: 'programme', style: 'subsection', level: 3, runs: prose(written) }]

const line = (written: string): Block[] => proseParagraph('programme', 'sequence-line', written)
const accessLine = (written: string): Block[] => proseParagraph('programme', 'sequence-access', written)

type Surroundings = {
  readonly caption: string
  readonly voice: Voice
  /** The only sequence of the programme: it needs no heading to tell it from others. */
  readonly isAlone: boolean
  /** The access of the whole programme, which its sequences need not repeat. */
  readonly access: string
}

/** What is left to say of the site under its heading. */
function siteUnder(title: string, { site }: Sequence): string {
  if (title === '' || (title !== site.name && title !== townOf(site))) return siteLine(site)
  return title === site.name || site.address !== '' ? siteLine({ ...site, name: '' }) : ''
}

function sequenceBlocks(sequence: Sequence, general: readonly Reception[], around: Surroundings): Block[] {
  const { site, intro, steps } = sequence
  const { caption, voice, isAlone } = around
  const title = sequence.title || (isAlone ? '' : site.name || townOf(site))
  const { lines, sayAddress } = receptionLines([...general, ...sequence.reception], site, voice)
  const access = pressAccessWording(sequence.access)
  return [
    ...heading(title),
    ...(sayAddress ? [] : line(siteUnder(title, sequence))),
    ...lines.flatMap(written => proseParagraph('programme', 'reception', written)),
    ...line(intro),
    ...(access === around.access ? [] : accessLine(access)),
    ...stepTable(steps, title === '' ? caption : `${caption}, ${title}`, voice),
  ]
}

function dayTitle(day: ProgrammeDay, isAlone: boolean): string {
  if (isAlone && day.label === '') return ''
  const date = day.date === '' ? '' : capitalized(dayMonth(day.date))
  return [date, day.label].filter(part => part !== '').join(' – ')
}

/**
 * The programme: title, caveat, time zone, then each day, sequence and table of steps. Nothing where nothing is
 * written but days. An agenda is its own title.
 */
export function programmeBlocks(facts: EventFacts, voice: Voice, kind: NoteKind): Block[] {
  const { programme } = facts
  const title = programme.title || (kind === 'agenda' ? '' : 'Programme prévisionnel')
  const sequences = sequencesOf(programme)
  const isAlone = sequences.length === 1
  const [first] = sequences
  // The press is received where the visit begins, unless a place or words say otherwise.
  const atFirst = facts.reception.filter(
    reception => isAlone || (first !== undefined && needsSite(reception)),
  )
  const apart = facts.reception.filter(reception => !atFirst.includes(reception))
  const access = pressAccessWording(programme.access)
  const around: Surroundings = { caption: title || kindTitles[kind], voice, isAlone, access }

  const days = programme.days.flatMap(day => {
    const blocks = day.sequences.flatMap(sequence =>
      sequenceBlocks(sequence, sequence === first ? atFirst : [], around),
    )
    const isSaid = blocks.length > 0 || day.label !== ''
    return isSaid ? [...heading(dayTitle(day, programme.days.length === 1)), ...blocks] : []
  })
  const content = [
    ...accessLine(access),
    ...apart.flatMap(one => proseParagraph('programme', 'reception', receptionLine(one, noSite, voice))),
    ...days,
  ]
  const caveat = proseParagraph('programme', 'caveat', programme.caveat)
  if (content.length === 0 && caveat.length === 0) return []
  const zone = timeZones[facts.timeZone]
  return [
    ...(title === ''
      ? []
      : [{ kind: 'heading', part: 'programme', style: 'section', level: 2, runs: prose(title) } as const]),
    ...caveat,
    ...(zone === '' || content.length === 0
      ? []
      : proseParagraph('programme', 'caveat', `Les heures indiquées sont locales (${zone}).`)),
    ...content,
  ]
}
