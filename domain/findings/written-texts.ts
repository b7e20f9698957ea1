import type { NotePart } from '../blocks.ts'
import type { ComposeInput } from '../compose/context.ts'
import type { EventFacts } from '../event-note.ts'
import type { NoteContent } from '../press-note.ts'
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
    default:
      return passage.spans.map(({ text }) => text).join('')
  }
}

const richTexts = (field: string, part: NotePart, body: RichText): WrittenText[] =>
  body.map((passage, index) => ({ field: `${field}[${index}]`, part, text: passageText(passage) }))

function noteTexts(note: NoteContent): WrittenText[] {
  return [
    { field: 'title', part: 'heading', text: note.title },
    { field: 'announcement', part: 'announcement', text: note.announcement },
    ...richTexts('body', 'body', note.body),
    ...richTexts('bodyAfter', 'after', note.bodyAfter),
    ...note.boilerplates.flatMap(({ title, body }, index): WrittenText[] => [
      { field: `boilerplates[${index}].title`, part: 'boilerplates', text: title },
      ...richTexts(`boilerplates[${index}].body`, 'boilerplates', body),
    ]),
    ...note.links.map(
      ({ label }, index): WrittenText => ({
        field: `links[${index}].label`,
        part: 'links',
        text: label,
      }),
    ),
  ]
}

function programmeTexts({ programme }: EventFacts): WrittenText[] {
  const part = 'programme'
  return [
    { field: 'programme.title', part, text: programme.title },
    { field: 'programme.caveat', part, text: programme.caveat },
    ...programme.days.flatMap((day, dayIndex) => [
      { field: `programme.days[${dayIndex}].label`, part, text: day.label } as const,
      ...day.sequences.flatMap((sequence, sequenceIndex): WrittenText[] => {
        const at = `programme.days[${dayIndex}].sequences[${sequenceIndex}]`
        return [
          { field: `${at}.title`, part, text: sequence.title },
          { field: `${at}.intro`, part, text: sequence.intro },
          ...sequence.steps.map(
            (step, stepIndex): WrittenText => ({
              field: `${at}.steps[${stepIndex}].text`,
              part,
              text: step.text,
            }),
          ),
        ]
      }),
    ]),
  ]
}

function factTexts(facts: EventFacts): WrittenText[] {
  return [
    ...facts.persons.map(
      ({ role }, index): WrittenText => ({
        field: `persons[${index}].role`,
        part: 'persons',
        text: role,
      }),
    ),
    { field: 'purpose', part: 'announcement', text: facts.purpose },
    { field: 'when', part: 'announcement', text: facts.when },
    { field: 'where', part: 'announcement', text: facts.where },
    ...programmeTexts(facts),
    ...facts.notices.map(
      ({ text }, index): WrittenText => ({
        field: `notices[${index}].text`,
        part: 'notices',
        text,
      }),
    ),
  ]
}

/** Every text of the note and of its event that a person wrote by hand, empty ones left out. */
export const writtenTexts = ({ note, facts }: ComposeInput): WrittenText[] =>
  [...noteTexts(note), ...(facts === null ? [] : factTexts(facts))].filter(({ text }) => text !== '')
