import { announcesEvent, type ComposeInput } from './compose/context.ts'
import { printsCoupon } from './compose/coupon.ts'
import { isToldByAnnex } from './compose/dossier.ts'
import type { EventFacts } from './event-note.ts'
import { type IssuerDraft, issuerDraftSchema } from './issuer.ts'
import { type AnnexedNote, coverSchema, type NoteContent } from './press-note.ts'
import { printedFacts } from './printed-facts.ts'
import type { NotePicture, RichText, Span } from './rich-text.ts'
import { isSameValue } from './same-value.ts'

const noCover = coverSchema.parse({})

/** A picture that says nothing by itself prints no alternative text. */
const printedPicture = (picture: NotePicture): NotePicture =>
  picture.isDecorative ? { ...picture, alternative: '' } : picture

const isBlank = (spans: readonly Span[]): boolean => spans.every(({ text }) => text.trim() === '')

/** A text as it is printed: nobody is named who says nothing. */
const printedText = (body: RichText): NoteContent['body'] =>
  body.map(passage => {
    if (passage.kind === 'picture') return { ...passage, picture: printedPicture(passage.picture) }
    return passage.kind === 'quote' && isBlank(passage.spans) ? { ...passage, speaker: '' } : passage
  })

function printedAppearances({ kind, corrects, appearances }: NoteContent): NoteContent['appearances'] {
  if (kind !== 'agenda') return []
  if (announcesEvent({ kind, corrects })) return appearances
  // Their days and hours alone make the line « when » of an agenda that is cancelled.
  return appearances.map(({ day, clock }) => ({ day, clock, outlet: '', programme: '', speaker: '' }))
}

const printedPage = (note: NoteContent): Omit<NoteContent, 'annexes'> => ({
  ...note,
  body: printedText(note.body),
  bodyAfter: printedText(note.bodyAfter),
  boilerplates: note.boilerplates.map(copy => ({ ...copy, body: printedText(copy.body) })),
  silenced: [],
  cover:
    note.kind === 'dossier'
      ? { ...note.cover, picture: note.cover.picture === null ? null : printedPicture(note.cover.picture) }
      : noCover,
  coupon: printsCoupon(note) ? note.coupon : null,
  appearances: printedAppearances(note),
})

/** An annexed note has no letterhead of its own: of its issuers it prints the contacts alone. */
function printedAnnex(annex: AnnexedNote, dossier: ComposeInput): AnnexedNote {
  const { annexes: _annexes, ...note } = {
    ...printedPage({ ...annex.note, annexes: [] }),
    annexes: [],
    place: '',
  }
  const facts = annex.facts === null ? null : printedFacts({ ...annex.note, annexes: [] }, annex.facts, false)
  const isTold = facts !== null && isSameValue(annex.facts?.programme, dossier.facts?.programme)
  return {
    ...annex,
    note,
    // The dossier does not tell a programme twice: the two must stay the same.
    facts:
      isTold && dossier.facts !== null
        ? { ...facts, programme: printedFacts(dossier.note, dossier.facts).programme }
        : facts,
    issuers:
      note.pressContacts.length > 0
        ? []
        : annex.issuers.map(({ contacts }) => issuerDraftSchema.parse({ contacts })),
  }
}

/** A note as far as it is printed. */
export function printedNote(input: ComposeInput): NoteContent {
  const { note } = input
  const hasAnnexes = note.kind === 'dossier' && announcesEvent(note)
  return {
    ...printedPage(note),
    annexes: hasAnnexes ? note.annexes.map(annex => printedAnnex(annex, input)) : [],
  }
}

/** The facts of the event of a note as far as it prints them; null for a note from nothing. */
export function printedEvent(input: ComposeInput): EventFacts | null {
  const { note, facts } = input
  if (facts === null) return null
  const printed = printedFacts(note, facts)
  if (note.kind !== 'dossier' || !isToldByAnnex(input)) return printed
  return { ...printed, reception: [], desks: [], notices: [] }
}

/** An issuer at its place as far as the note prints it. Several sign as « Gouvernement », in the look of the first. */
export function printedIssuer(
  issuer: IssuerDraft,
  index: number,
  { note, issuers }: ComposeInput,
): IssuerDraft {
  const { charter, letterhead, motto, contacts } = issuer
  return {
    ...issuer,
    letterhead: issuers.length > 1 ? [] : letterhead,
    motto: index > 0 ? [] : motto,
    charter: index > 0 ? issuerDraftSchema.parse({}).charter : { ...charter, takenFrom: '' },
    contacts: note.pressContacts.length > 0 ? [] : contacts,
  }
}
