import { type Composition, type Run, text } from './blocks.ts'
import { noCharter } from './charter.ts'
import { announcementBlocks } from './compose/announcement.ts'
import {
  accreditationBlocks,
  boilerplateBlocks,
  linkBlocks,
  noticeBlocks,
  pressContactBlocks,
} from './compose/closing.ts'
import { announcesEvent, type ComposeInput, voiceOf } from './compose/context.ts'
import { bareNumber } from './compose/end-marks.ts'
import { embargoSentence, headingBlocks, letterheadBlocks, subjectBlocks } from './compose/opening.ts'
import { programmeBlocks } from './compose/programme-blocks.ts'
import { richTextBlocks } from './compose/rich-text-blocks.ts'
import { capitalized } from './french/capitals.ts'
import { typeset } from './french/typography.ts'
import { lookOf } from './page-look.ts'
import { kindTitles } from './press-note.ts'

export type { ComposeInput } from './compose/context.ts'

/** The document's own title: « Note aux rédactions n° 962 – Écoles de production ». */
function documentTitle({ note, facts }: ComposeInput): string {
  const bare = bareNumber(note.number)
  const number = bare === '' ? '' : ` n°\u00A0${bare}`
  const subject = capitalized(note.title || (facts?.purpose ?? '').replace(/^pour\s+/iu, ''))
  return typeset(`${kindTitles[note.kind]}${number}${subject === '' ? '' : ` – ${subject}`}`)
}

/**
 * A press note as blocks, in the order that State notes follow: letterhead, place, date and number, kind,
 * persons, announcement, when and where, body, programme, accreditation, notices, contacts, « À propos »,
 * links. Pure: same input, same blocks. The single source of preview, Word, PDF and mail text.
 */
export function compose(input: ComposeInput): Composition {
  const { note, issuers } = input
  const announced = announcesEvent(note) ? input.facts : null
  const voice = voiceOf(issuers)
  const embargo = embargoSentence(input, voice)
  const header: Run[] = embargo === '' ? [] : [text(embargo)]
  const programme = announced === null ? [] : programmeBlocks(announced, voice, note.kind)
  return {
    language: 'fr-FR',
    title: documentTitle(input),
    subject: kindTitles[note.kind],
    category: kindTitles[note.kind],
    author: issuers.map(({ name }) => typeset(name)).join(', '),
    date: note.date,
    header,
    look: lookOf(issuers[0]?.charter ?? noCharter),
    footer: issuers.flatMap(issuer => issuer.footer).map(typeset),
    blocks: [
      ...letterheadBlocks(input),
      ...headingBlocks(input, voice),
      ...subjectBlocks(input, voice),
      ...announcementBlocks(input),
      ...richTextBlocks(note.body, 'body', 'body'),
      ...programme,
      ...(announced === null ? [] : accreditationBlocks(announced, voice)),
      ...(announced === null ? [] : noticeBlocks(announced)),
      ...richTextBlocks(note.bodyAfter, 'after', 'bodyAfter'),
      ...pressContactBlocks(input),
      ...boilerplateBlocks(input, programme.length > 0),
      ...linkBlocks(input),
    ],
  }
}
