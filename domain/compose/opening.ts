import type { Block } from '../blocks.ts'
import { capitalized } from '../french/capitals.ts'
import { dateWithoutWeekday, longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { PageLook } from '../page-look.ts'
import { kindTitles } from '../press-note.ts'
import { announcementOf } from './announcement.ts'
import { type ComposeInput, type Voice, zoneRemark } from './context.ts'
import { correctionSentence } from './correction.ts'
import { bareNumber, withoutEndMarks } from './end-marks.ts'
import { logoBlocks } from './logos.ts'
import { personBlocks } from './persons.ts'
import { prose, proseParagraph } from './prose.ts'

/** Whether the mark of an issuer says its name itself: no line was written beside it. */
export const isNamedByMark = ({ letterhead, logo }: ComposeInput['issuers'][number]): boolean =>
  logo !== null && letterhead.length === 0

/** The lines of the letterhead, or the name of the issuer where none was written; blank ones say nothing. */
function letterheadLines(issuers: ComposeInput['issuers']): readonly string[] {
  const [issuer] = issuers
  if (issuer === undefined) return []
  // Ministries that sign together do so as « Gouvernement » (charte de communication de l’État).
  if (issuers.length > 1) return ['Gouvernement']
  if (isNamedByMark(issuer)) return []
  return issuer.letterhead.length > 0 ? issuer.letterhead.filter(line => line.trim() !== '') : [issuer.name]
}

/** The marks of the issuer and of its partners, its letterhead and its motto. */
export function letterheadBlocks({ issuers }: ComposeInput, look: PageLook): Block[] {
  const [issuer] = issuers
  if (issuer === undefined) return []
  const lines = letterheadLines(issuers)
  return [
    ...logoBlocks(issuers, look),
    ...proseParagraph('letterhead', 'letterhead', lines.join('\n'), 'issuers[0]'),
    ...proseParagraph('letterhead', 'motto', issuer.motto.join('\n'), 'issuers[0].motto'),
  ]
}

/** « SOUS EMBARGO jusqu’au jeudi 6 mai 2021 à 9 h 30 »; empty without an embargo. */
export function embargoSentence({ note: { embargo }, facts }: ComposeInput, voice: Voice): string {
  if (embargo === null) return ''
  const zone = facts === null ? '' : zoneRemark(facts.timeZone)
  const hour = embargo.clock === '' ? '' : ` à ${formatClock(embargo.clock, voice.hours)}${zone}`
  return `SOUS EMBARGO jusqu’au ${longDate(embargo.day)}${hour}`
}

/** What is to be known before the first word: the embargo, and what the note does to an earlier one. */
export function standingBlocks(input: ComposeInput, voice: Voice): Block[] {
  const { corrects, kind } = input.note
  const correction = corrects === null ? '' : correctionSentence(corrects, kind)
  return [
    ...proseParagraph('heading', 'embargo', embargoSentence(input, voice), 'embargo'),
    ...proseParagraph('heading', 'correction', capitalized(correction), 'corrects'),
  ]
}

/** Place, date and number, kind, embargo, what the note corrects, and its title. */
export function headingBlocks(input: ComposeInput, voice: Voice): Block[] {
  const { note } = input
  const number = bareNumber(note.number)
  const date = note.date === '' ? '' : `le ${dateWithoutWeekday(note.date)}`
  const placeDate = [withoutEndMarks(note.place), date].filter(part => part !== '').join(', ')
  return [
    ...proseParagraph('heading', 'place-date', capitalized(placeDate), note.place === '' ? 'date' : 'place'),
    ...proseParagraph('heading', 'number', number === '' ? '' : `N°\u00A0${number}`, 'number'),
    {
      kind: 'heading',
      part: 'heading',
      at: 'kind',
      style: 'kind',
      level: 1,
      runs: prose(kindTitles[note.kind].toLocaleUpperCase('fr')),
    },
    ...standingBlocks(input, voice),
    ...proseParagraph('heading', 'title', note.title, 'title'),
  ]
}

/** The persons; a communiqué names them only where it says in its own words what they do. */
export function subjectBlocks(input: ComposeInput, voice: Voice): Block[] {
  const { note, facts } = input
  const sentence = announcementOf(input)
  if (facts === null || (note.kind === 'communique' && sentence === '')) return []
  // A small letter goes on with the sentence that the persons begin.
  return personBlocks(facts, voice, /^\p{Ll}/u.test(sentence))
}
