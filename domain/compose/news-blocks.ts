import type { Block } from '../blocks.ts'
import { type EventFacts, eventFactsSchema } from '../event-note.ts'
import { accreditationBlocks, noticeBlocks } from './closing.ts'
import { announcesEvent, type ComposeInput, type Voice } from './context.ts'
import { programmeBlocks } from './programme-blocks.ts'
import { richTextBlocks, type TextSetting } from './rich-text-blocks.ts'

const noFacts: EventFacts = eventFactsSchema.parse({})

/** The event that the note announces; an agenda of appearances alone needs none. Null where nothing is announced. */
export function announcedFacts({ note, facts }: ComposeInput): EventFacts | null {
  if (!announcesEvent(note)) return null
  return facts ?? (note.kind === 'agenda' && note.appearances.length > 0 ? noFacts : null)
}

/** The programme of what the note announces, with the appearances of an agenda. */
export function announcedProgramme(input: ComposeInput, voice: Voice): Block[] {
  const facts = announcedFacts(input)
  const { kind, appearances } = input.note
  return facts === null ? [] : programmeBlocks(facts, voice, kind, appearances)
}

/** How the press may come, and what it should know. */
export const practicalBlocks = ({ note, facts }: ComposeInput, voice: Voice): Block[] =>
  facts === null || !announcesEvent(note)
    ? []
    : [...accreditationBlocks(facts, voice), ...noticeBlocks(facts)]

/** What a note tells between its opening and its contacts: text, programme, accreditation, notices, more text. */
export const newsBlocks = (input: ComposeInput, voice: Voice, setting: TextSetting): Block[] => [
  ...richTextBlocks(input.note.body, 'body', 'body', setting),
  ...announcedProgramme(input, voice),
  ...practicalBlocks(input, voice),
  ...richTextBlocks(input.note.bodyAfter, 'after', 'bodyAfter', setting),
]
