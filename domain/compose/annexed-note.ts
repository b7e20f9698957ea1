import type { Block } from '../blocks.ts'
import { eventFactsShape } from '../event-note.ts'
import { dateWithoutWeekday } from '../french/dates.ts'
import { type AnnexedNote, kindTitles, type NoteContent } from '../press-note.ts'
import { isSameValue } from '../same-value.ts'
import { announcementBlocks } from './announcement.ts'
import { boilerplateBlocks, linkBlocks, pressContactBlocks, pressContactsOf } from './closing.ts'
import type { ComposeInput, Voice } from './context.ts'
import { couponBlocks } from './coupon.ts'
import { bareNumber } from './end-marks.ts'
import { lowered } from './nesting.ts'
import { newsBlocks } from './news-blocks.ts'
import { standingBlocks, subjectBlocks } from './opening.ts'
import { prose, proseParagraph } from './prose.ts'
import type { TextSetting } from './rich-text-blocks.ts'

const factFields = new Set(Object.keys(eventFactsShape))

/** The path in the dossier of what an annexed note prints: its facts, its issuers, or the note itself. */
function pathIn(annex: string, at: string): string {
  const first = /^[a-zA-Z]+/u.exec(at)?.[0] ?? ''
  if (at === '' || first === 'issuers') return at === '' ? annex : `${annex}.${at}`
  return factFields.has(first) ? `${annex}.facts.${at}` : `${annex}.note.${at}`
}

/** A block of an annexed note as one of its dossier. */
function annexedBlock(block: Block, annex: string): Block {
  const [part, at] = ['annexes' as const, pathIn(annex, block.at)]
  if (block.kind === 'table') {
    return { ...block, part, at, rowsAt: block.rowsAt.map(row => pathIn(annex, row)) }
  }
  if (block.kind !== 'box') return { ...block, part, at }
  const paragraphs = block.paragraphs.map(one => ({ ...one, at: pathIn(annex, one.at) }))
  return { ...block, part, at, paragraphs }
}

/** The note as `compose` takes it. */
export const inputOf = ({ note, facts, issuers }: AnnexedNote): ComposeInput => ({
  note: { ...note, annexes: [] },
  facts,
  issuers,
})

/** « Note aux rédactions n° 962 du 5 mai 2021 » */
export function annexLine({ kind, number, date }: Pick<NoteContent, 'kind' | 'number' | 'date'>): string {
  const bare = bareNumber(number)
  return `${kindTitles[kind]}${bare === '' ? '' : ` n°\u00A0${bare}`}${date === '' ? '' : ` du ${dateWithoutWeekday(date)}`}`
}

/** What the chapter of an annexed note is called. */
export const annexTitle = ({ title, note }: AnnexedNote): string =>
  title.trim() || note.title.trim() || annexLine(note)

/** The sections « À propos » and the contacts that its dossier does not print already. */
function ownParts(annex: AnnexedNote, dossier: ComposeInput): ComposeInput {
  const input = inputOf(annex)
  const told = dossier.note.boilerplates
  return {
    ...input,
    note: {
      ...input.note,
      // Copies that the dossier prints become empty ones, which print nothing and keep the paths of the others.
      boilerplates: input.note.boilerplates.map(copy =>
        told.some(({ body }) => isSameValue(body, copy.body)) ? { ...copy, title: '', body: [] } : copy,
      ),
    },
  }
}

/**
 * A note within a dossier: a chapter on a page of its own that says which note it is, then the note without its
 * letterhead, a level below. Contacts and sections that the dossier prints itself are not repeated.
 */
export function annexBlocks(
  annex: AnnexedNote,
  at: string,
  dossier: ComposeInput,
  voice: Voice,
  setting: TextSetting,
): Block[] {
  const input = ownParts(annex, dossier)
  const { note } = input
  const title = annexTitle(annex)
  const which = annexLine(note)
  const hasOwnContacts = !isSameValue(pressContactsOf(input), pressContactsOf(dossier))
  const inside = [
    ...proseParagraph('annexes', 'body', which === title ? '' : which, 'number'),
    ...standingBlocks(input, voice),
    ...proseParagraph('heading', 'title', note.title.trim() === title ? '' : note.title, 'title'),
    ...subjectBlocks(input, voice),
    ...announcementBlocks(input),
    ...newsBlocks(input, voice, setting),
    ...(hasOwnContacts ? pressContactBlocks(input) : []),
    ...boilerplateBlocks(input, false, setting),
    ...linkBlocks(input),
    ...couponBlocks(input, voice),
  ]
  return [
    { kind: 'page-break', part: 'annexes', at },
    { kind: 'heading', part: 'annexes', at: `${at}.title`, style: 'chapter', level: 2, runs: prose(title) },
    ...lowered(inside).map(block => annexedBlock(block, at)),
  ]
}
