import { type Block, text } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { agree, de, joinNames } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { dateWithoutWeekday, dayMonth, longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import { fullName } from '../french/names.ts'
import type { Part, Person } from '../person.ts'
import { type Correction, kindTitles } from '../press-note.ts'
import type { ComposeInput, Voice } from './context.ts'
import { locativeOf, whenLine, whereLine } from './places.ts'
import { prose, proseParagraph } from './prose.ts'

/** Ministries that sign together do so as « Gouvernement » (charte de communication de l’État). */
export function letterheadBlocks({ issuers }: ComposeInput): Block[] {
  const lines = issuers.length > 1 ? ['Gouvernement'] : (issuers[0]?.letterhead ?? [])
  return [
    ...proseParagraph('letterhead', 'letterhead', lines.join('\n')),
    ...proseParagraph('letterhead', 'motto', (issuers[0]?.motto ?? []).join('\n')),
  ]
}

const corrections: Record<Correction['effect'], string> = {
  updates: 'Cette note met à jour',
  corrects: 'Rectificatif\u00A0: cette note corrige',
  'cancels-and-replaces': 'Cette note annule et remplace',
  cancels: 'Cette note annule',
}

export function correctionSentence({ effect, number, day }: Correction): string {
  const which = number === '' ? 'la note précédente' : `la note n°\u00A0${number}`
  return `${corrections[effect]} ${which}${day === '' ? '' : ` du ${dateWithoutWeekday(day)}`}`
}

/** « SOUS EMBARGO jusqu’au jeudi 6 mai 2021 à 9 h 30 »; empty without an embargo. */
export function embargoSentence({ note: { embargo } }: ComposeInput, voice: Voice): string {
  if (embargo === null) return ''
  const hour = embargo.clock === '' ? '' : ` à ${formatClock(embargo.clock, voice.hours)}`
  return `SOUS EMBARGO jusqu’au ${longDate(embargo.day)}${hour}`
}

/** Place, date and number, kind, embargo, what the note corrects, and its title. */
export function headingBlocks(input: ComposeInput, voice: Voice): Block[] {
  const { note } = input
  const date = note.date === '' ? '' : `le ${dateWithoutWeekday(note.date)}`
  const placeDate = capitalized([note.place, date].filter(part => part !== '').join(', '))
  return [
    ...proseParagraph('heading', 'place-date', placeDate),
    ...proseParagraph('heading', 'number', note.number === '' ? '' : `N°\u00A0${note.number}`),
    {
      kind: 'heading',
      part: 'heading',
      style: 'kind',
      level: 1,
      runs: prose(kindTitles[note.kind].toLocaleUpperCase('fr')),
    },
    ...proseParagraph('heading', 'embargo', embargoSentence(input, voice)),
    ...proseParagraph(
      'heading',
      'correction',
      note.corrects === null ? '' : correctionSentence(note.corrects),
    ),
    ...proseParagraph('heading', 'title', note.title),
  ]
}

const partOrder: readonly Part[] = ['principal', 'accompanied-by', 'alongside', 'in-presence-of', 'host']

/** The words that lead from the principals to a person with another part. */
function lead(part: Part, principals: readonly Person[]): string {
  if (part === 'principal') return ''
  if (part === 'alongside') return 'aux côtés de'
  if (part === 'in-presence-of') return 'en présence de'
  if (part === 'host') return 'à l’invitation de'
  const feminine = principals.length > 0 && principals.every(({ civility }) => civility === 'Mme')
  return `accompagné${feminine ? 'e' : ''}${principals.length > 1 ? 's' : ''} de`
}

function roleWithDays({ role, days }: Person): string {
  const attended = days.length === 0 ? '' : `(${joinNames([...days].sort().map(dayMonth))})`
  return [role, attended].filter(part => part !== '').join(' ')
}

/** Persons in the order of their parts, each name on a line in bold and the role below. */
export function personBlocks(facts: EventFacts, voice: Voice): Block[] {
  const named = facts.persons.filter(({ given, family }) => given !== '' || family !== '')
  const principals = named.filter(({ part }) => part === 'principal')
  return partOrder.flatMap(part =>
    named
      .filter(person => person.part === part)
      .flatMap((person, index): Block[] => {
        const name = fullName({ ...person, civility: '' }, voice.surnameCapitals)
        const leading = lead(part, principals)
        // Only the first of several says « aux côtés de »; « de » elides before a vowel.
        const before = leading === '' ? '' : index > 0 ? 'et ' : `${leading.slice(0, -' de'.length)} `
        const shown = leading === '' || index > 0 ? name : de(name)
        const role = roleWithDays(person)
        const runs = [...(before === '' ? [] : [text(before)]), text(`${shown},`, { bold: true })]
        return [
          { kind: 'paragraph', part: 'persons', style: 'person', runs },
          ...proseParagraph('persons', 'person-role', role === '' ? '' : `${role},`),
        ]
      }),
  )
}

/**
 * The sentence that announces a visit, agreeing in number: « se rendra en Seine-et-Marne (77) pour un
 * déplacement consacré aux… ». Empty while nobody or nothing is announced.
 */
export function announcement(facts: EventFacts): string {
  const count = facts.persons.filter(
    ({ part, given, family }) => part === 'principal' && given + family !== '',
  ).length
  const where = locativeOf(facts)
  if (count === 0) return ''
  if (where !== '') {
    const goes = agree(count, { one: 'se rendra', many: 'se rendront' })
    return `${goes} ${where}${facts.purpose === '' ? '' : `\npour ${facts.purpose}`}`
  }
  return facts.purpose === ''
    ? ''
    : `${agree(count, { one: 'effectuera', many: 'effectueront' })} ${facts.purpose}`
}

/** The announcement and the « when » and « where » lines. */
export function announcementBlocks({ note, facts }: ComposeInput): Block[] {
  const sentence = note.announcement || (facts === null ? '' : announcement(facts))
  const lines =
    facts === null ? [] : [whenLine(facts, note.date), whereLine(facts)].filter(line => line !== '')
  return [
    ...proseParagraph('announcement', 'announcement', sentence),
    ...proseParagraph('announcement', 'when-where', lines.join('\n')),
  ]
}
