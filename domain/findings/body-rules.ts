import type { NotePart } from '../blocks.ts'
import type { NoteContent } from '../press-note.ts'
import type { NotePicture, Passage, RichText } from '../rich-text.ts'
import type { CheckedNote } from './checked-note.ts'
import type { Finding } from './finding.ts'

type Body = { readonly at: string; readonly part: NotePart; readonly body: RichText }

/** The rich texts of a note. Those of annexed notes are corrected in the notes that they are copies of. */
const bodiesOf = ({ body, bodyAfter, boilerplates }: NoteContent): Body[] => [
  { at: 'body', part: 'body', body },
  { at: 'bodyAfter', part: 'after', body: bodyAfter },
  ...boilerplates.map(
    (copy, index): Body => ({ at: `boilerplates[${index}].body`, part: 'boilerplates', body: copy.body }),
  ),
]

function pictureFindings(picture: NotePicture, at: string, part: NotePart): Finding[] {
  const { alternative, credit, isDecorative } = picture
  const found: Finding[] = []
  if (!isDecorative && alternative.trim() === '') {
    const field = `${at}.alternative`
    found.push({ code: 'picture-alternative-missing', severity: 'warning', part, field })
  }
  if (credit.trim() === '') {
    // Without its credit a photograph must not be published; an ornament may have no author.
    const severity = isDecorative ? 'warning' : 'blocking'
    found.push({ code: 'picture-credit-missing', severity, part, field: `${at}.credit` })
  }
  return found
}

/** Pictures that a blind reader is not told of, or whose author nobody names. */
export function picturesUnsaid({ note }: CheckedNote): Finding[] {
  const { picture } = note.cover
  return [
    ...(note.kind === 'dossier' && picture !== null
      ? pictureFindings(picture, 'cover.picture', 'cover')
      : []),
    ...bodiesOf(note).flatMap(({ at, part, body }) =>
      body.flatMap((passage, index) =>
        passage.kind === 'picture' ? pictureFindings(passage.picture, `${at}[${index}].picture`, part) : [],
      ),
    ),
  ]
}

const saysSomething = (passage: Passage): boolean => {
  if (passage.kind === 'page-break') return false
  if (passage.kind === 'subheading') return passage.text.trim() !== ''
  if (passage.kind === 'list') return passage.items.some(item => item.some(({ text }) => text.trim() !== ''))
  if (passage.kind === 'figures')
    return passage.figures.some(({ value, label }) => `${value}${label}`.trim() !== '')
  if (passage.kind === 'box') {
    return passage.title.trim() !== '' || passage.paragraphs.flat().some(({ text }) => text.trim() !== '')
  }
  return passage.kind === 'picture' || passage.spans.some(({ text }) => text.trim() !== '')
}

/** A subheading whose text is still to come: nothing follows it, or one that weighs as much. */
function headingFindings({ at, part, body }: Body, isFollowed: boolean): Finding[] {
  return body.flatMap((passage, index): Finding[] => {
    if (passage.kind !== 'subheading') return []
    const field = `${at}[${index}].text`
    if (passage.text.trim() === '') return [{ code: 'heading-empty', severity: 'advice', part, field }]
    const next = body.slice(index + 1).find(saysSomething)
    const isBare =
      next === undefined ? !isFollowed : next.kind === 'subheading' && next.level <= passage.level
    return isBare
      ? [{ code: 'heading-without-text', severity: 'warning', part, field, title: passage.text.trim() }]
      : []
  })
}

/** Subheadings without words or without text, « À propos » sections of which only the title is there. */
export function headingsBare({ note, facts }: CheckedNote): Finding[] {
  // A subheading may lead to the programme that stands below it.
  const hasProgramme = facts !== null && facts.programme.days.length > 0
  const titles = note.boilerplates.flatMap(({ title, body }, index): Finding[] =>
    title.trim() !== '' && !body.some(saysSomething)
      ? [
          {
            code: 'heading-without-text',
            severity: 'warning',
            part: 'boilerplates',
            field: `boilerplates[${index}].title`,
            title: title.trim(),
          },
        ]
      : [],
  )
  return [
    ...bodiesOf(note).flatMap(one => headingFindings(one, one.at === 'body' && hasProgramme)),
    ...titles,
  ]
}
