import type { EventFacts, EventNoteDraft } from './event-note.ts'
import type { PressContact } from './press-contact.ts'
import type { NoteContent, PressNoteDraft } from './press-note.ts'
import type { Passage, RichText, Span } from './rich-text.ts'
import type { TemplateDraft } from './template.ts'
import type { TraceReader } from './traces.ts'
import type { Workpiece } from './workpiece.ts'

/** Whether a note, or the event that it is composed from, holds a trace anywhere in its words. */
export const noteHoldsTrace = (
  note: PressNoteDraft,
  event: EventNoteDraft | null,
  reader: TraceReader,
): boolean => holdsTraceInside(note, reader) || holdsTraceInside(event, reader)

/** Whether any text inside a value, however deep, holds a trace. */
export const holdsTraceInside = (value: unknown, { holdsTrace }: TraceReader): boolean =>
  textsIn(value).some(holdsTrace)

/** A note and its event, as they were or are on the desk, without the fields that are a trace and nothing else. */
export const workWithoutTraces = ({ note, event }: Workpiece, reader: TraceReader): Workpiece => ({
  note: noteWithoutTraces(note, reader),
  event: event === null ? null : eventWithoutTraces(event, reader),
})

/** Every text inside a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

/** The note without the fields that are a trace and nothing else. Longer texts stay as somebody wrote them. */
export function noteWithoutTraces<T extends NoteContent>(note: T, reader: TraceReader): T {
  return {
    ...note,
    pressContacts: pressContactsWithout(note.pressContacts, reader),
    body: richTextWithout(note.body, reader),
    bodyAfter: richTextWithout(note.bodyAfter, reader),
    boilerplates: note.boilerplates.map(copy => ({ ...copy, body: richTextWithout(copy.body, reader) })),
  }
}

/** The event without them: accreditation desks and the speakers of what was jotted down. */
export function eventWithoutTraces<T extends EventNoteDraft>(event: T, reader: TraceReader): T {
  const without = (text: string): string => (reader.isTrace(text) ? '' : text)
  return {
    ...factsWithoutTraces(event, reader),
    jottings: event.jottings.map(jotting => ({ ...jotting, speaker: without(jotting.speaker) })),
  }
}

/** A template that was made of a note holds what the note held. */
export const templateWithoutTraces = <T extends TemplateDraft>(template: T, reader: TraceReader): T => ({
  ...template,
  note: noteWithoutTraces(template.note, reader),
  facts: template.facts === null ? null : factsWithoutTraces(template.facts, reader),
})

function factsWithoutTraces<T extends EventFacts>(facts: T, { isTrace }: TraceReader): T {
  const stays = (text: string): boolean => !isTrace(text)
  return {
    ...facts,
    desks: facts.desks.map(desk => ({
      ...desk,
      office: isTrace(desk.office) ? '' : desk.office,
      mails: desk.mails.filter(stays),
      phones: desk.phones.filter(stays),
    })),
  }
}

/** A block of which nothing is left goes away. */
function pressContactsWithout(contacts: readonly PressContact[], { isTrace }: TraceReader): PressContact[] {
  const stays = (text: string): boolean => !isTrace(text)
  return contacts.flatMap(contact => {
    const name = isTrace(contact.name) ? '' : contact.name
    const [phones, mails] = [contact.phones.filter(stays), contact.mails.filter(stays)]
    const isLeft = [contact.organisation, name, ...phones, ...mails].some(text => text !== '')
    const wasThere = name !== contact.name || phones.length + mails.length < sizeOf(contact)
    return wasThere && !isLeft ? [] : [{ ...contact, name, phones, mails }]
  })
}

const sizeOf = ({ phones, mails }: PressContact): number => phones.length + mails.length

function richTextWithout(text: RichText, reader: TraceReader): Passage[] {
  const spansWithout = (spans: readonly Span[]): Span[] => spans.map(span => spanWithout(span, reader))
  return text.map(passage => {
    if (passage.kind === 'paragraph') return { ...passage, spans: spansWithout(passage.spans) }
    if (passage.kind === 'list') return { ...passage, items: passage.items.map(spansWithout) }
    if (passage.kind !== 'quote') return passage
    const speaker = reader.isTrace(passage.speaker) ? '' : passage.speaker
    return { ...passage, speaker, spans: spansWithout(passage.spans) }
  })
}

/** A link to a mailbox goes with it, and its text too where it is the address. */
function spanWithout(span: Span, { isTrace }: TraceReader): Span {
  const href = isTrace(span.href.replace(/^mailto:/, '')) ? '' : span.href
  const isAddress = span.text.includes('@') && isTrace(span.text)
  return { ...span, href, text: isAddress ? '' : span.text }
}
