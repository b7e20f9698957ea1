import type { Person } from '../person.ts'
import type { NoteKind } from '../press-note.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { announcementVerb } from './announcement-line.ts'
import { firstSentence } from './head-line.ts'
import { find, type Line } from './line.ts'
import { type FoundPerson, peopleIn } from './people.ts'
import { purposeOf } from './purpose.ts'
import { subjectLines } from './subject-lines.ts'

/** Who does what, when and where, as the head of a note says it. `rest` is what else it says. */
export type Subject = {
  readonly persons: readonly Person[]
  /** As it was written; whether Mallette would write the same is known when the sites are. */
  readonly announcement: string
  readonly purpose: string
  readonly when: readonly Line[]
  readonly where: readonly Line[]
  readonly title: readonly Line[]
  readonly rest: readonly Line[]
  /** The line of the announcement. */
  readonly said: Line | undefined
  readonly found: readonly FoundField[]
}

type Sentence = { readonly text: string; readonly lineAt: (place: number) => Line }

function sentenceOf(first: Line, lines: readonly Line[]): Sentence {
  const text = lines.map(line => line.text).join(' ')
  let end = 0
  const starts = lines.map(line => {
    const start = end
    end += line.text.length + 1
    return start
  })
  return { text, lineAt: place => lines[starts.filter(start => start <= place).length - 1] ?? first }
}

const asPerson = ({ start: _start, ...person }: FoundPerson): Person => ({ ...person, days: [] })
const nameOf = ({ civility, given, family, role }: FoundPerson): string =>
  [civility, given, family].filter(part => part !== '').join(' ') || role

/** A lead among the words of the announcement: the persons behind it are listed on their own. */
const company =
  /[\s,]*(?:(?:elle|il|ils|elles) )?(?:sera |seront )?(?:accompagn[ée]+s? (?:de|du|des|d[’'])|en présence (?:de|du|des|d[’'])|aux côtés (?:de|du|des|d[’'])|à l[’']invitation (?:de|du|des|d[’'])).*$/isu

/** Reads the lines of the head that `readHeading` leaves. */
export function readSubject(lines: readonly Line[], kind: NoteKind): Subject {
  const { sentence: said, when, where, title } = subjectLines(lines)
  const found: FoundField[] = []
  const [first] = said
  if (first === undefined) {
    // « Déplacement de Marie LENOIR, ministre de la Mer, à Brest » is a title that names its person.
    const inTitle = title.flatMap(line =>
      peopleIn(line.text.split(/\s[–—|-]\s/u)[0] ?? '')
        .filter(({ family }) => family !== '')
        .map(person => ({ person, line })),
    )
    const persons = inTitle.slice(0, 30).map(({ person, line }, index) => {
      found.push(find(`persons[${index}]`, 'persons', nameOf(person), 0.7, line))
      return asPerson({ ...person, part: 'principal', role: firstRole(person.role) })
    })
    return { persons, announcement: '', purpose: '', when, where, title, rest: [], said: undefined, found }
  }
  const { text, lineAt } = sentenceOf(first, said)
  const verb = announcementVerb(text)
  const before = verb === -1 ? text : text.slice(0, verb)
  const whole = verb === -1 ? '' : firstSentence(text.slice(verb))
  const aside =
    verb === -1
      ? []
      : peopleIn(text.slice(verb))
          .filter(({ part }) => part !== 'principal')
          .map(one => ({ ...one, start: one.start + verb }))
  const people = [...peopleIn(before), ...aside].slice(0, 30)
  people.forEach((person, index) => {
    const line = lineAt(person.start)
    found.push(find(`persons[${index}]`, 'persons', nameOf(person), person.family === '' ? 0.75 : 0.92, line))
    if (person.role !== '') found.push(find(`persons[${index}].role`, 'persons', person.role, 0.85, line))
  })
  const announced = verb === -1 ? '' : announcedLines(said, text, verb, whole)
  const announcement = announced.length <= lengths.sentence ? announced : ''
  const purpose = purposeOf(announcement)
  for (const line of said)
    found.push(
      find(
        verb === -1 ? 'persons' : 'announcement',
        verb === -1 ? 'persons' : 'announcement',
        verb === -1 ? before : announcement,
        0.85,
        line,
      ),
    )
  if (purpose !== '')
    found.push(find('purpose', 'announcement', purpose, 0.85, lineAt(Math.max(0, text.lastIndexOf(purpose)))))
  const left = verb === -1 ? '' : text.slice(verb + whole.length).replace(/^[\s.!]+/u, '')
  const rest =
    left === ''
      ? []
      : [
          {
            ...lineAt(text.length - left.length),
            text: left,
            folded: '',
            spans: [{ text: left, bold: false, italic: false, superscript: false, href: '' }],
          },
        ]
  return {
    persons: people.map(asPerson),
    announcement: kind === 'communique' ? '' : announcement,
    purpose,
    when,
    where,
    title,
    rest,
    said: said.at(-1),
    found,
  }
}

const firstRole = (role: string): string =>
  role.split(/,(?! (?:de|du|des|chargé|délégué|et))|(?: à | en | au | aux | dans )(?=\p{Lu})/u)[0]?.trim() ??
  role

/** The announcement with the line breaks of the page, its company and its last mark left out. */
function announcedLines(said: readonly Line[], text: string, verb: number, whole: string): string {
  const lines: string[] = []
  let at = 0
  for (const line of said) {
    const [start, end] = [Math.max(verb, at), Math.min(verb + whole.length, at + line.text.length)]
    if (end > start) lines.push(text.slice(start, end))
    at += line.text.length + 1
  }
  return lines
    .join('\n')
    .replace(company, '')
    .replace(/[\s,.;]+$/u, '')
    .trim()
}
