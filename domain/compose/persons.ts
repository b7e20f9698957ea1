import type { Block } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { de, deOffice, joinNames } from '../french/agreement.ts'
import { capitalized } from '../french/capitals.ts'
import { dayMonth } from '../french/dates.ts'
import { fullName } from '../french/names.ts'
import type { Part, Person } from '../person.ts'
import type { Voice } from './context.ts'
import { withoutEndMarks } from './end-marks.ts'
import { prose, proseParagraph } from './prose.ts'

const partOrder: readonly Part[] = ['principal', 'accompanied-by', 'alongside', 'in-presence-of', 'host']

/** The persons whom a note can print: those with a name, or known by their role alone (« le préfet du Nord »). */
export const personsOf = ({ persons }: EventFacts): Person[] =>
  persons.filter(({ given, family, role }) => `${given}${family}${role}`.trim() !== '')

export const principalsOf = (facts: EventFacts): Person[] =>
  personsOf(facts).filter(({ part }) => part === 'principal')

// Among the first three words: « secrétaire d’État chargée… », not « directeur de l’agence chargée… ».
const feminineRole =
  /^(?:\S+ +){0,2}?(?:déléguée|chargée|(?:vice-)?présidente|directrice|préfète|députée|sénatrice|conseillère)(?!\p{L})/u

/** Whether a person is a woman, as her civility or her title says. */
export const isWoman = ({ civility, role }: Person): boolean =>
  civility === 'Mme' || (civility === '' && feminineRole.test(role.trim()))

/** The words, without their « de », that lead from the principals to a person with another part. */
function leadOf(part: Part, principals: readonly Person[]): string {
  if (part === 'principal') return ''
  if (part === 'alongside') return 'aux côtés'
  if (part === 'in-presence-of') return 'en présence'
  if (part === 'host') return 'à l’invitation'
  const feminine = principals.length > 0 && principals.every(isWoman)
  return `accompagné${feminine ? 'e' : ''}${principals.length > 1 ? 's' : ''}`
}

/** A person as printed: `before` leads to the name, which stands in bold. */
type Printed = {
  readonly part: Part
  readonly before: string
  readonly name: string
  readonly role: string
  readonly days: string
}

function printed(person: Person, lead: string, isLast: boolean, voice: Voice): Printed {
  const { part, days } = person
  const role = withoutEndMarks(person.role)
  const name = fullName({ ...person, civility: '' }, voice.surnameCapitals)
  const words = [isLast ? 'et' : '', lead].filter(word => word !== '').join(' ')
  const plain = name === '' ? role : name
  const led = name === '' ? deOffice(role) : de(name)
  return {
    part,
    before: words === '' ? '' : `${words} `,
    name: part === 'principal' ? (words === '' ? capitalized(plain) : plain) : led,
    role: name === '' ? '' : role,
    days: days.length === 0 ? '' : `(${joinNames([...new Set(days)].sort().map(dayMonth))})`,
  }
}

function printedPersons(facts: EventFacts, voice: Voice): Printed[] {
  const principals = principalsOf(facts)
  return partOrder.flatMap(part => {
    const persons = personsOf(facts).filter(person => person.part === part)
    return persons.map((person, index) => {
      const isLast = index > 0 && index === persons.length - 1
      return printed(person, index === 0 ? leadOf(part, principals) : '', isLast, voice)
    })
  })
}

/**
 * Whether a comma follows: a role and a companion stand between commas, but nothing parts « A et B » nor the last
 * subject from its verb.
 */
function endsWithComma(person: Printed, next: Printed | undefined, goesOn: boolean): boolean {
  if (next === undefined && !goesOn) return false
  if (person.role !== '') return true
  if (next?.before === 'et ') return false
  return person.part !== 'principal' || next !== undefined
}

/**
 * Persons in the order of their parts, each name on a line in bold and the role below. `goesOn` says that the
 * announcement follows and completes the sentence.
 */
export function personBlocks(facts: EventFacts, voice: Voice, goesOn: boolean): Block[] {
  const persons = printedPersons(facts, voice)
  return persons.flatMap((person, index): Block[] => {
    const comma = endsWithComma(person, persons[index + 1], goesOn) ? ',' : ''
    const below = [person.role, person.days].filter(part => part !== '').join(' ')
    const afterName = person.role !== '' ? ',' : below === '' ? comma : ''
    return [
      {
        kind: 'paragraph',
        part: 'persons',
        at: 'persons',
        style: 'person',
        runs: [
          ...(person.before === '' ? [] : prose(person.before)),
          ...prose(`${person.name}${afterName}`, { bold: true }),
        ],
      },
      ...proseParagraph('persons', 'person-role', below === '' ? '' : `${below}${comma}`, 'persons'),
    ]
  })
}
