import type { Voice } from '../compose/context.ts'
import { personsOf } from '../compose/persons.ts'
import type { EventFacts } from '../event-note.ts'
import type { Fact } from '../fact-sheet.ts'
import { de, deOffice, joinNames } from '../french/agreement.ts'
import { dayMonth } from '../french/dates.ts'
import { fullName } from '../french/names.ts'
import { timeZones } from '../moment.ts'
import type { Part } from '../person.ts'
import { deskFacts } from './desk-facts.ts'
import { factAt } from './fact-at.ts'
import { programmeFacts } from './programme-facts.ts'
import { receptionFacts } from './reception-facts.ts'

const parts: Record<Part, string> = {
  principal: 'se déplace',
  'accompanied-by': 'accompagne',
  alongside: 'aux côtés',
  'in-presence-of': 'en présence',
  host: 'invite',
}

/** Who comes, what as, and when. */
export const personFacts = (event: EventFacts, voice: Voice): Fact[] =>
  personsOf(event).flatMap((person, index) => {
    const path = `person ${index}`
    const name = fullName({ ...person, civility: '' }, voice.surnameCapitals)
    const about = name || person.role
    const days = [...new Set(person.days)].sort().map(dayMonth)
    return [
      ...factAt(path, 'name', { kind: 'person', about: person.role || 'personne annoncée', value: name }),
      ...factAt(path, 'role', {
        kind: 'person',
        about: name === '' ? 'personne annoncée' : `fonction ${de(name)}`,
        value: person.role,
      }),
      ...factAt(path, 'part', { kind: 'person', about, value: parts[person.part] }),
      ...factAt(path, 'days', {
        kind: 'person',
        about: `présence ${deOffice(about)}`,
        value: joinNames(days),
      }),
    ]
  })

/** What a note that announces its event says of it: persons, purpose, days, programme, reception, accreditation. */
export function announcedFacts(event: EventFacts, voice: Voice): Fact[] {
  return [
    ...factAt('event', 'purpose', { kind: 'purpose', about: 'objet', value: event.purpose }),
    ...factAt('event', 'when', { kind: 'day', about: 'date annoncée', value: event.when }),
    ...factAt('event', 'where', { kind: 'venue', about: 'lieu annoncé', value: event.where }),
    ...factAt('event', 'zone', { kind: 'time', about: 'heures locales', value: timeZones[event.timeZone] }),
    ...programmeFacts(event, voice),
    ...receptionFacts(event.reception, '', '', voice),
    ...deskFacts(event.desks, voice, event.timeZone),
    ...event.notices.flatMap(({ text }, index) =>
      factAt(`notice ${index}`, 'text', { kind: 'notice', about: 'information à la presse', value: text }),
    ),
  ]
}
