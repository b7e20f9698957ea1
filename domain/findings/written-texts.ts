import type { NotePart } from '../blocks.ts'
import type { ComposeInput } from '../compose/context.ts'
import type { EventFacts } from '../event-note.ts'
import type { PressAccess } from '../press-access.ts'
import type { NoteContent } from '../press-note.ts'
import type { Sequence, Step, SubStep } from '../programme.ts'
import type { Reception } from '../reception.ts'
import type { Passage, RichText } from '../rich-text.ts'

/** A text that the person wrote, with the path of its field. */
export type WrittenText = { readonly field: string; readonly part: NotePart; readonly text: string }

function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'subheading':
      return passage.text
    case 'list':
      return passage.items.map(spans => spans.map(({ text }) => text).join('')).join('\n')
    case 'figures':
      return passage.figures.map(({ value, label }) => `${value} ${label}`).join('\n')
    case 'page-break':
      return ''
    default:
      return passage.spans.map(({ text }) => text).join('')
  }
}

/** The texts of one object, by the names of their fields. */
const named = (part: NotePart, at: string, texts: Readonly<Record<string, string>>): WrittenText[] =>
  Object.entries(texts).map(([name, text]) => ({ field: at === '' ? name : `${at}.${name}`, part, text }))

/** The texts of each item of a list. */
const listed = <T>(items: readonly T[], at: string, textsOf: (item: T, at: string) => WrittenText[]) =>
  items.flatMap((item, index) => textsOf(item, `${at}[${index}]`))

const richTexts = (field: string, part: NotePart, body: RichText): WrittenText[] =>
  listed(body, field, (passage, at) => [
    { field: at, part, text: passageText(passage) },
    ...(passage.kind === 'quote' ? named(part, at, { speaker: passage.speaker }) : []),
  ])

const noteTexts = ({
  title,
  announcement,
  body,
  bodyAfter,
  boilerplates,
  links,
}: NoteContent): WrittenText[] => [
  ...named('heading', '', { title }),
  ...named('announcement', '', { announcement }),
  ...richTexts('body', 'body', body),
  ...richTexts('bodyAfter', 'after', bodyAfter),
  ...listed(boilerplates, 'boilerplates', (copy, at) => [
    ...named('boilerplates', at, { title: copy.title }),
    ...richTexts(`${at}.body`, 'boilerplates', copy.body),
  ]),
  ...listed(links, 'links', ({ label }, at) => named('links', at, { label })),
]

const accessTexts = ({ phases, words }: PressAccess, at: string): WrittenText[] => [
  ...named('programme', `${at}.access`, { words }),
  ...listed(phases, `${at}.access.phases`, ({ reason }, phase) => named('programme', phase, { reason })),
]

const receptionTexts = ({ words, parking }: Reception, at: string): WrittenText[] =>
  named('programme', at, { words, parking })

const subStepTexts = ({ time, text, venue, access }: SubStep, at: string): WrittenText[] => [
  ...(time.kind === 'words' ? named('programme', `${at}.time`, { words: time.words }) : []),
  ...named('programme', at, { text, venue }),
  ...accessTexts(access, at),
]

const stepTexts = (step: Step, at: string): WrittenText[] => [
  ...subStepTexts(step, at),
  ...listed(step.steps, `${at}.steps`, subStepTexts),
]

const sequenceTexts = ({ title, intro, access, reception, steps }: Sequence, at: string): WrittenText[] => [
  ...named('programme', at, { title, intro }),
  ...accessTexts(access, at),
  ...listed(reception, `${at}.reception`, receptionTexts),
  ...listed(steps, `${at}.steps`, stepTexts),
]

const factTexts = (facts: EventFacts): WrittenText[] => [
  ...listed(facts.persons, 'persons', ({ role }, at) => named('persons', at, { role })),
  ...named('announcement', '', { purpose: facts.purpose, when: facts.when, where: facts.where }),
  ...named('programme', 'programme', { title: facts.programme.title, caveat: facts.programme.caveat }),
  ...accessTexts(facts.programme.access, 'programme'),
  ...listed(facts.reception, 'reception', receptionTexts),
  ...listed(facts.programme.days, 'programme.days', ({ label, sequences }, at) => [
    ...named('programme', at, { label }),
    ...listed(sequences, `${at}.sequences`, sequenceTexts),
  ]),
  ...listed(facts.desks, 'desks', ({ scope, toSend, toBring, remote }, at) =>
    named('accreditation', at, { scope, toSend, toBring, remote }),
  ),
  ...listed(facts.notices, 'notices', ({ text }, at) => named('notices', at, { text })),
]

/** Every text of the note and of its event that a person wrote by hand, empty ones left out. */
export const writtenTexts = ({ note, facts }: ComposeInput): WrittenText[] =>
  [...noteTexts(note), ...(facts === null ? [] : factTexts(facts))].filter(({ text }) => text !== '')
