import { withoutEndMarks } from '../compose/end-marks.ts'
import { personsOf } from '../compose/persons.ts'
import { fullName, surnameCapitals } from '../french/names.ts'
import { type Person, parts } from '../person.ts'
import type { Op } from './edit.ts'
import { lineKey } from './line-key.ts'
import { type Frame, type Printed, removeAt, type Slot, setAt, slotOf } from './slot.ts'

/** The persons in the order of the page, each with its place in the facts. */
export function printedPersons({ input: { facts } }: Frame): readonly { person: Person; index: number }[] {
  if (facts === null) return []
  const known = new Set(personsOf(facts))
  const all = facts.persons
    .map((person, index) => ({ person, index }))
    .filter(({ person }) => known.has(person))
  return parts.flatMap(part => all.filter(({ person }) => person.part === part))
}

const lead =
  /^(?:(?:et|aux côtés|en présence|à l[’'](?:invitation)|accompagnée?s?)\s+)*(?:(?:de|du|des)\s+(?=\S)|d[’'])?/iu

/** What was read without the words that lead to a name: « et », « aux côtés de ». A principal has but « et ». */
const withoutLead = (text: string, { part }: Person): string =>
  part === 'principal' ? text.replace(/^et\s+/iu, '') : text.replace(lead, '')

const isCapitals = (word: string): boolean =>
  word === word.toLocaleUpperCase('fr') && word !== word.toLocaleLowerCase('fr') && word.length > 1

/** A name in capitals as it is written in running text: « PANNIER-RUNACHER » is « Pannier-Runacher ». */
const inSmallLetters = (name: string): string =>
  name.toLocaleLowerCase('fr').replace(/(?<![\p{L}\p{M}])\p{L}/gu, letter => letter.toLocaleUpperCase('fr'))

const particle = /^(?:de|du|des|von|van|der|den|di|da|dos|del|d[’']\S*)$/u

/** The name read, as it is stored: the family name begins with its capitals, or is as long as it was. */
function nameFrom(
  text: string,
  { given, family }: Person,
): { readonly given: string; readonly family: string } {
  const words = text.split(/\s+/u).filter(word => word !== '')
  const isFamily = (name: string): boolean =>
    family !== '' && lineKey(surnameCapitals(family)) === lineKey(surnameCapitals(name))
  const ends = words.map((_, at) => words.slice(at).join(' '))
  const kept = ends.findIndex(isFamily)
  if (kept >= 0) return { given: words.slice(0, kept).join(' '), family }
  const before = given.trim().split(/\s+/u).length
  let start = words.findIndex(isCapitals)
  if (start < 0) start = given === '' ? 0 : Math.min(before, words.length - 1)
  while (start > 0 && particle.test(words[start - 1] ?? '')) start -= 1
  const name = words.slice(start).map(word => (isCapitals(word) ? inSmallLetters(word) : word))
  return { given: words.slice(0, start).join(' '), family: name.join(' ') }
}

function nameOps(frame: Frame, person: Person, index: number, read: string): Op[][] {
  const text = withoutEndMarks(withoutLead(read.trim(), person))
  const at = ['persons', index]
  // « Le préfet du Nord » stands in the place of a name.
  if (fullName({ ...person, civility: '' }, true) === '') return [[setAt(frame, [...at, 'role'], text)]]
  const { given, family } = nameFrom(text, person)
  return [[setAt(frame, [...at, 'given'], given), setAt(frame, [...at, 'family'], family)]]
}

/** The role without the days that the page puts behind it in brackets. */
const roleIn = (read: string, { days }: Person): string =>
  withoutEndMarks(days.length === 0 ? read : withoutEndMarks(read).replace(/\s*\([^()]*\)$/u, ''))

/** Gives each line of the persons its person: a name begins a new one, a role belongs to the last. */
export function personSlots(frame: Frame): (printed: Printed) => Slot {
  const persons = printedPersons(frame)
  let next = 0
  return printed => {
    if (printed.style === 'person') next += 1
    const found = persons[next - 1]
    if (found === undefined) return slotOf(printed, { kind: 'fixed', place: ['persons'], field: 'person' })
    const { person, index } = found
    const at = ['persons', index]
    if (printed.style === 'person') {
      return slotOf(printed, {
        kind: 'name',
        place: at,
        field: 'person',
        item: at,
        changes: ({ text }) => nameOps(frame, person, index, text),
        removals: () => [[removeAt(frame, at)]],
      })
    }
    return slotOf(printed, {
      kind: 'role',
      place: at,
      field: 'role',
      changes: ({ text }) => [[setAt(frame, [...at, 'role'], roleIn(text, person))]],
      removals: () => [[setAt(frame, [...at, 'role'], ''), setAt(frame, [...at, 'days'], [])]],
    })
  }
}

/** A person whom somebody wrote among the others. */
export function personFrom(name: string, role: string, part: Person['part']): Person {
  const none: Person = { civility: '', given: '', family: '', role: '', part, days: [] }
  const text = withoutEndMarks(withoutLead(name.trim(), none))
  return { ...none, ...nameFrom(text, none), role: withoutEndMarks(role) }
}
