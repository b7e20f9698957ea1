import type { EventFacts } from '../event-note.ts'
import { deOffice } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { fullName } from '../french/names.ts'
import type { Person } from '../person.ts'
import type { Appearance } from '../press-note.ts'
import type { Voice } from './context.ts'
import { withoutEndMarks } from './end-marks.ts'
import { isWoman, principalsOf } from './persons.ts'

/** What is said already says what happens: « Interview croisée », « Débat », « En direct ». */
const saysWhat =
  /^(?:invitée?s?|interviews?|entretiens?|débats?|chroniques?|émissions?|tribunes?|duplex|plateaux?|en (?:direct|plateau|duplex)|participation|intervention)(?!\p{L})/iu

const folded = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').replace(/\s+/gu, ' ').trim()

/** The persons of the agenda whose name was typed. */
const named = (speaker: string, persons: readonly Person[]): Person[] =>
  persons.filter(person => {
    const [full, family] = [fullName({ ...person, civility: '' }, false), person.family].map(folded)
    return family !== '' && (folded(speaker) === full || folded(speaker) === family)
  })

/** « de la matinale », « du journal », « de « Questions politiques » »: a title is quoted, a common noun is not. */
function ofProgramme(programme: string): string {
  const isTitle = /^(?:\p{Lu}|\p{N})/u.test(programme)
  return isTitle ? `de «\u00A0${programme.replace(/^«\s*|\s*»$/gu, '')}\u00A0»` : deOffice(programme)
}

/** « du Figaro », « des Échos »: the article of a newspaper melts into « de ». */
const ofOutlet = (outlet: string): string =>
  deOffice(outlet.replace(/^(?:Les?)(?= )/u, article => article.toLowerCase()))

function invited(persons: readonly Person[]): string {
  const feminine = persons.length > 0 && persons.every(isWoman) ? 'e' : ''
  return `invité${feminine}${persons.length > 1 ? 's' : ''}`
}

/**
 * What an agenda says of an appearance in the media, after its hour: « Invitée de la matinale, France Inter ». The name
 * comes first where the agenda is that of several persons, or of somebody else.
 */
export function appearanceLine(
  { outlet, programme, speaker }: Appearance,
  facts: EventFacts,
  voice: Voice,
): string {
  const principals = principalsOf(facts)
  const found = named(speaker, facts.persons)
  const [who] = found
  const isOwn =
    principals.length === 1 && (speaker.trim() === '' || (who !== undefined && who === principals[0]))
  const where = withoutEndMarks(outlet)
  const what = withoutEndMarks(programme)
  const guests = found.length > 0 ? found : speaker.trim() === '' ? principals : []
  const guest = invited(guests)
  const said = saysWhat.test(what)
    ? [what, where]
    : what === ''
      ? [where === '' ? '' : `${guest} ${ofOutlet(where)}`]
      : [`${guest} ${ofProgramme(what)}`, where]
  const line = said.filter(part => part !== '').join(', ')
  if (isOwn || speaker.trim() === '') return capitalized(line)
  const name = who === undefined ? speaker.trim() : fullName({ ...who, civility: '' }, voice.surnameCapitals)
  return [name, line === '' ? '' : line.charAt(0).toLocaleLowerCase('fr') + line.slice(1)]
    .filter(part => part !== '')
    .join(', ')
}
