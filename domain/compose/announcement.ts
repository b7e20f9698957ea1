import type { Block } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { agree, aPhrase } from '../french/agreement.ts'
import type { NoteKind } from '../press-note.ts'
import { withAppearances } from './agenda.ts'
import { announcesEvent, type ComposeInput } from './context.ts'
import { principalsOf } from './persons.ts'
import { locativeOf, whenLine, whereLine } from './places.ts'
import { proseParagraph } from './prose.ts'

const journey = /^(?:une?|deux|plusieurs|sa|son|leur) +(?:\p{L}+ +)?(?:déplacement|visite|voyage|tournée)/iu
const speech = /^une? +(?:point|conférence|déclaration|allocution)(?!\p{L})/iu
const noun = /^(?:(?:une?|le|la|les|des|ce|cette|son|sa|ses|leurs?|deux|trois|plusieurs) |l[’'])/iu

/**
 * The sentence that announces a visit, agreeing in number: « se rendra en Seine-et-Marne (77) pour un
 * déplacement consacré aux… »; an invitation « vous invite à… ». Empty while nobody or nothing is announced.
 */
export function announcement(facts: EventFacts, kind: NoteKind = 'note-aux-redactions'): string {
  const count = principalsOf(facts).length
  const purpose = facts.purpose.trim().replace(/^pour\s+/iu, '')
  const where = locativeOf(facts)
  if (count === 0) return ''
  if (kind === 'invitation' && noun.test(purpose) && !journey.test(purpose)) {
    return `${agree(count, { one: 'vous invite', many: 'vous invitent' })} ${aPhrase(purpose)}`
  }
  if (kind === 'point-presse' && speech.test(purpose)) {
    return `${agree(count, { one: 'tiendra', many: 'tiendront' })} ${purpose}`
  }
  if (where !== '') {
    const goes = agree(count, { one: 'se rendra', many: 'se rendront' })
    return `${goes} ${where}${purpose === '' ? '' : `\npour ${purpose}`}`
  }
  if (purpose === '') return ''
  if (journey.test(purpose)) return `${agree(count, { one: 'effectuera', many: 'effectueront' })} ${purpose}`
  return noun.test(purpose)
    ? `${agree(count, { one: 'participera', many: 'participeront' })} ${aPhrase(purpose)}`
    : `${agree(count, { one: 'se déplacera', many: 'se déplaceront' })} pour ${purpose}`
}

/** Whether no sentence is made for the note: an agenda lists several places, the cover of a dossier has its title. */
const isUnannounced = ({ kind, title }: ComposeInput['note']): boolean =>
  kind === 'agenda' || (kind === 'dossier' && title.trim() !== '')

/** The announcement that the note prints: written by hand, or made from the event that it announces. */
export function announcementOf({ note, facts }: ComposeInput): string {
  const written = note.announcement.trim()
  if (written !== '' || facts === null) return written
  return announcesEvent(note) && !isUnannounced(note) ? announcement(facts, note.kind) : ''
}

type Line = { readonly at: string; readonly words: string }

function whenAndWhere({ note, facts: told }: ComposeInput): Line[] {
  if (told === null || note.kind === 'communique') return []
  const facts = note.kind === 'agenda' ? withAppearances(told, note.appearances) : told
  const where = note.kind === 'agenda' ? facts.where : whereLine(facts)
  const lines = [
    { at: 'when', words: whenLine(facts, note.date) },
    { at: 'where', words: where },
  ]
  return lines.filter(({ words }) => words.trim() !== '')
}

/** One paragraph, a line each. */
function whenAndWhereParagraph(input: ComposeInput): Block[] {
  const lines = whenAndWhere(input)
  const written = lines.map(({ words }) => words).join('\n')
  return proseParagraph('announcement', 'when-where', written, lines[0]?.at ?? '')
}

/** The announcement and the « when » and « where » lines. */
export const announcementBlocks = (input: ComposeInput): Block[] => [
  ...proseParagraph('announcement', 'announcement', announcementOf(input), 'announcement'),
  ...whenAndWhereParagraph(input),
]
