import { type Composition, type Run, text } from './blocks.ts'
import {
  accreditationBlocks,
  boilerplateBlocks,
  linkBlocks,
  noticeBlocks,
  pressContactBlocks,
} from './compose/closing.ts'
import { type ComposeInput, voiceOf } from './compose/context.ts'
import {
  announcementBlocks,
  embargoSentence,
  headingBlocks,
  letterheadBlocks,
  personBlocks,
} from './compose/opening.ts'
import { programmeBlocks } from './compose/programme-blocks.ts'
import { richTextBlocks } from './compose/rich-text-blocks.ts'
import { capitalized } from './french/capitals.ts'
import { typeset } from './french/typography.ts'
import { kindTitles } from './press-note.ts'

export type { ComposeInput } from './compose/context.ts'

/** The document's own title: « Note aux rédactions n° 962 – Écoles de production ». */
function documentTitle({ note, facts }: ComposeInput): string {
  const number = note.number === '' ? '' : ` n°\u00A0${note.number}`
  const subject = capitalized(note.title || (facts?.purpose ?? ''))
  return typeset(`${kindTitles[note.kind]}${number}${subject === '' ? '' : ` – ${subject}`}`)
}

/**
 * A press note as blocks, in the order that State notes follow: letterhead, place, date and number, kind,
 * persons, announcement, when and where, body, programme, accreditation, notices, contacts, « À propos »,
 * links. Pure: same input, same blocks. The single source of preview, Word, PDF and mail text.
 */
export function compose(input: ComposeInput): Composition {
  const { note, facts, issuers } = input
  const voice = voiceOf(issuers)
  const embargo = embargoSentence(input, voice)
  const header: Run[] = embargo === '' ? [] : [text(embargo)]
  return {
    language: 'fr-FR',
    title: documentTitle(input),
    subject: kindTitles[note.kind],
    author: issuers.map(({ name }) => typeset(name)).join(', '),
    date: note.date,
    header,
    footer: issuers.flatMap(issuer => issuer.footer).map(typeset),
    blocks: [
      ...letterheadBlocks(input),
      ...headingBlocks(input, voice),
      ...(facts === null ? [] : personBlocks(facts, voice)),
      ...announcementBlocks(input),
      ...richTextBlocks(note.body, 'body'),
      ...(facts === null ? [] : programmeBlocks(facts, voice)),
      ...(facts === null ? [] : accreditationBlocks(facts, voice)),
      ...(facts === null ? [] : noticeBlocks(facts)),
      ...richTextBlocks(note.bodyAfter, 'after'),
      ...pressContactBlocks(input),
      ...boilerplateBlocks(input),
      ...linkBlocks(input),
    ],
  }
}
