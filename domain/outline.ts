import { type Block, type NotePart, plainText } from './blocks.ts'
import { townOf } from './compose/places.ts'
import { capitalized } from './french/capitals.ts'
import { dayMonth } from './french/dates.ts'
import { typeset } from './french/typography.ts'
import type { ProgrammeDay, Sequence } from './programme.ts'
import type { RichText } from './rich-text.ts'
import type { Workpiece } from './workpiece.ts'

/** A line of the outline: what it says, how deep it stands (2 to 4), and the path of the place that it leads to. */
export type OutlineHeading = { readonly label: string; readonly level: 2 | 3 | 4; readonly path: string }

/** The fields of a workpiece in the order of the page, as paths begin. */
const pageOrder = [
  'title',
  'persons',
  'announcement',
  'when',
  'where',
  'body',
  'programme',
  'desks',
  'notices',
  'bodyAfter',
  'pressContacts',
  'boilerplates',
  'links',
  'files',
]

const subheadings = (body: RichText, path: string): OutlineHeading[] =>
  body.flatMap((passage, index) =>
    passage.kind === 'subheading' && passage.text.trim() !== ''
      ? [{ label: typeset(passage.text.trim()), level: passage.level, path: `${path}[${index}]` }]
      : [],
  )

/** The heading that opens a part whose heading Mallette writes itself, if it prints. */
function written(blocks: readonly Block[], part: NotePart, path: string): OutlineHeading[] {
  const block = blocks.find(one => one.kind === 'heading' && one.part === part && one.style === 'section')
  return block?.kind === 'heading' ? [{ label: plainText(block.runs), level: 2, path }] : []
}

function dayLabel({ date, label }: ProgrammeDay): string {
  const day = date === '' ? '' : capitalized(dayMonth(date))
  return typeset([day, label].filter(part => part !== '').join(' – '))
}

function dayHeadings(day: ProgrammeDay, path: string, isAlone: boolean): OutlineHeading[] {
  const label = dayLabel(day)
  const isShown = label !== '' && !(isAlone && day.label === '')
  return [
    ...(isShown ? [{ label, level: 3, path } as const] : []),
    ...day.sequences.flatMap((sequence, index) => {
      const title = sequenceLabel(sequence)
      const place = `${path}.sequences[${index}]`
      return title === '' ? [] : [{ label: title, level: isShown ? 4 : 3, path: place } as const]
    }),
  ]
}

const sequenceLabel = ({ title, site }: Sequence): string =>
  typeset((title || site.name || townOf(site)).trim())

/**
 * The headings of a note in the order of its page: what the person wrote, the days and sequences of the programme,
 * and the headings that Mallette writes. `blocks` are those that the workpiece composes to.
 */
export function outlineOf({ note, event }: Workpiece, blocks: readonly Block[]): OutlineHeading[] {
  const hasProgramme = event !== null && blocks.some(({ part }) => part === 'programme')
  const days = hasProgramme ? event.programme.days : []
  return [
    ...subheadings(note.body, 'body'),
    ...written(blocks, 'programme', 'programme.title'),
    ...days.flatMap((day, index) => dayHeadings(day, `programme.days[${index}]`, days.length === 1)),
    ...written(blocks, 'accreditation', 'desks'),
    ...subheadings(note.bodyAfter, 'bodyAfter'),
    ...written(blocks, 'contacts', 'pressContacts'),
    ...note.boilerplates.flatMap(({ title, body }, index): OutlineHeading[] => [
      ...(title.trim() === ''
        ? []
        : [{ label: typeset(title.trim()), level: 2, path: `boilerplates[${index}].title` } as const]),
      ...subheadings(body, `boilerplates[${index}].body`),
    ]),
    ...written(blocks, 'links', 'files'),
  ]
}

/** Where a path stands in the order of the page: the rank of its field, then its numbers. */
function rankOf(path: string): readonly number[] {
  const field = /^\w+/.exec(path)?.[0] ?? ''
  return [pageOrder.indexOf(field), ...[...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index))]
}

function isAfter(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((rank, index) => rank !== other[index])
  return at !== -1 && (one[at] ?? 0) > (other[at] ?? -1)
}

/** The heading under which a place stands: the last that is not behind it; null above the first. */
export function headingAbove(headings: readonly OutlineHeading[], path: string): OutlineHeading | null {
  const place = rankOf(path)
  return headings.filter(heading => !isAfter(rankOf(heading.path), place)).at(-1) ?? null
}
