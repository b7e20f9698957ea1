import { type Block, type Composition, type Run, text } from './blocks.ts'
import { noCharter } from './charter.ts'
import { announcementBlocks } from './compose/announcement.ts'
import { boilerplateBlocks, linkBlocks, pressContactBlocks } from './compose/closing.ts'
import { type ComposeInput, type Voice, voiceOf } from './compose/context.ts'
import { couponBlocks } from './compose/coupon.ts'
import { dossierBlocks } from './compose/dossier.ts'
import { bareNumber } from './compose/end-marks.ts'
import { nested } from './compose/nesting.ts'
import { newsBlocks } from './compose/news-blocks.ts'
import { embargoSentence, headingBlocks, letterheadBlocks, subjectBlocks } from './compose/opening.ts'
import { settingOf } from './compose/rich-text-blocks.ts'
import { capitalized } from './french/capitals.ts'
import { typeset } from './french/typography.ts'
import { lookOf, type PageLook } from './page-look.ts'
import { kindTitles } from './press-note.ts'

export type { ComposeInput } from './compose/context.ts'

/** The document's own title: « Note aux rédactions n° 962 – Écoles de production ». */
function documentTitle({ note, facts }: ComposeInput): string {
  const bare = bareNumber(note.number)
  const number = bare === '' ? '' : ` n°\u00A0${bare}`
  const subject = capitalized(note.title || (facts?.purpose ?? '').replace(/^pour\s+/iu, ''))
  return typeset(`${kindTitles[note.kind]}${number}${subject === '' ? '' : ` – ${subject}`}`)
}

/** Every kind but a dossier: one or two pages that are read from the top. */
function noteBlocks(input: ComposeInput, voice: Voice, look: PageLook): Block[] {
  const setting = settingOf(look)
  const news = newsBlocks(input, voice, setting)
  const hasProgramme = news.some(({ part }) => part === 'programme')
  return nested([
    ...letterheadBlocks(input, look),
    ...headingBlocks(input, voice),
    ...subjectBlocks(input, voice),
    ...announcementBlocks(input),
    ...news,
    ...pressContactBlocks(input),
    ...boilerplateBlocks(input, hasProgramme, setting),
    ...linkBlocks(input),
    ...couponBlocks(input, voice),
  ])
}

/**
 * A press note as blocks, in the order that State notes follow: letterhead, place, date and number, kind,
 * persons, announcement, when and where, body, programme, accreditation, notices, contacts, « À propos »,
 * links, reply coupon. Pure: same input, same blocks. The single source of preview, Word, PDF and mail text.
 */
export function compose(input: ComposeInput): Composition {
  const { note, issuers } = input
  const voice = voiceOf(issuers)
  const embargo = embargoSentence(input, voice)
  const header: Run[] = embargo === '' ? [] : [text(embargo)]
  const look = lookOf(issuers[0]?.charter ?? noCharter)
  return {
    language: 'fr-FR',
    title: documentTitle(input),
    subject: kindTitles[note.kind],
    category: kindTitles[note.kind],
    author: issuers.map(({ name }) => typeset(name)).join(', '),
    date: note.date,
    header,
    look,
    footer: issuers.flatMap(issuer => issuer.footer).map(typeset),
    blocks: (note.kind === 'dossier' ? dossierBlocks : noteBlocks)(input, voice, look),
  }
}
