import type { BoilerplateCopy } from '../boilerplate.ts'
import type { EventNoteDraft } from '../event-note.ts'
import type { PressNoteDraft } from '../press-note.ts'
import type { Passage, RichText, Span } from '../rich-text.ts'
import type { Workpiece } from '../workpiece.ts'
import { factsMapper, type MapText } from './map-facts.ts'
import { type Replacement, replaced, replacedSpans } from './replacing.ts'

/** Says what is to be replaced in a text; asked once for each, in the order of the page. */
export type Alter = (text: string) => readonly Replacement[]

/** What was made of a workpiece, and at how many places. */
export type Mapped = { readonly work: Workpiece; readonly places: number }

/**
 * The workpiece with the texts that people wrote rewritten, those of the note first, then those of its event. Spans
 * of one paragraph are one text. Days, hours, telephone numbers, addresses of mailboxes and of the web, and what
 * Mallette generates are no texts.
 */
export function mapTexts({ note, event }: Workpiece, alter: Alter): Mapped {
  let places = 0
  const text: MapText = (written, least = 0) => {
    if (written === '') return written
    const replacements = alter(written)
    const next = replacements.length === 0 ? written : replaced(written, replacements)
    if (next.length < least) return written
    places += replacements.length
    return next
  }
  const spans = (written: readonly Span[]): Span[] => {
    const replacements = alter(written.map(span => span.text).join(''))
    places += replacements.length
    return replacements.length === 0 ? [...written] : replacedSpans(written, replacements)
  }
  const mappedNote = mapNote(note, text, spans)
  const mappedEvent = event === null ? null : mapEvent(event, text)
  return { work: { note: mappedNote, event: mappedEvent }, places }
}

type MapSpans = (spans: readonly Span[]) => Span[]

function mapNote(note: PressNoteDraft, text: MapText, spans: MapSpans): PressNoteDraft {
  const rich = (body: RichText): Passage[] => body.map(passage => mapPassage(passage, text, spans))
  const copy = (one: BoilerplateCopy): BoilerplateCopy => ({
    ...one,
    title: text(one.title),
    body: rich(one.body),
  })
  return {
    ...note,
    title: text(note.title),
    announcement: text(note.announcement),
    body: rich(note.body),
    bodyAfter: rich(note.bodyAfter),
    pressContacts: note.pressContacts.map(contact => ({
      ...contact,
      organisation: text(contact.organisation),
      name: text(contact.name),
    })),
    boilerplates: note.boilerplates.map(copy),
    links: note.links.map(link => ({ ...link, label: text(link.label) })),
    files: note.files.map(file => ({ ...file, description: text(file.description) })),
  }
}

function mapPassage(passage: Passage, text: MapText, spans: MapSpans): Passage {
  switch (passage.kind) {
    case 'subheading':
      return { ...passage, text: text(passage.text, 1) }
    case 'list':
      return { ...passage, items: passage.items.map(spans) }
    case 'quote':
      return { ...passage, spans: spans(passage.spans), speaker: text(passage.speaker) }
    case 'figures':
      return {
        ...passage,
        figures: passage.figures.map(({ value, label }) => ({ value: text(value, 1), label: text(label) })),
      }
    case 'picture': {
      const { caption, alternative, credit } = passage.picture
      const said = { caption: text(caption), alternative: text(alternative), credit: text(credit) }
      return { ...passage, picture: { ...passage.picture, ...said } }
    }
    case 'box':
      return { ...passage, title: text(passage.title), paragraphs: passage.paragraphs.map(spans) }
    case 'page-break':
      return passage
    default:
      return { ...passage, spans: spans(passage.spans) }
  }
}

const mapEvent = (event: EventNoteDraft, text: MapText): EventNoteDraft => ({
  ...event,
  ...factsMapper(text)(event),
})
