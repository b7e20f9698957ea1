import { assertNever } from '../assert-never.ts'
import { pressContactsOf } from '../compose/closing.ts'
import { type ComposeInput, type Voice, zoneRemark } from '../compose/context.ts'
import type { Fact } from '../fact-sheet.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { Passage, RichText, Span } from '../rich-text.ts'
import { factAt } from './fact-at.ts'

const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('')

/** What a passage says, without its looks. */
export function passageText(passage: Passage): string {
  switch (passage.kind) {
    case 'paragraph':
      return textOf(passage.spans)
    case 'quote': {
      const said = textOf(passage.spans)
      return [said, passage.speaker].filter(part => part.trim() !== '').join(' – ')
    }
    case 'subheading':
      return passage.text
    case 'list':
      return passage.items.map(textOf).join(' ; ')
    case 'figures':
      return passage.figures.map(({ value, label }) => `${value} ${label}`).join(' ; ')
    case 'picture':
      return [passage.picture.caption, passage.picture.credit].filter(part => part !== '').join(' – ')
    case 'box':
      return [passage.title, ...passage.paragraphs.map(textOf)].filter(part => part !== '').join(' ; ')
    case 'page-break':
      return ''
    default:
      return assertNever(passage)
  }
}

const richTextFacts = (body: RichText, path: string, about: string): Fact[] =>
  body.flatMap((passage, index) =>
    factAt(`${path} ${index}`, 'text', { kind: 'text', about, value: passageText(passage) }),
  )

function embargoFacts({ note: { embargo }, facts }: ComposeInput, voice: Voice): Fact[] {
  if (embargo === null) return []
  const zone = facts === null ? '' : zoneRemark(facts.timeZone)
  const hour = embargo.clock === '' ? '' : ` à ${formatClock(embargo.clock, voice.hours)}${zone}`
  return factAt('note', 'embargo', {
    kind: 'embargo',
    about: 'fin de l’embargo',
    value: `${longDate(embargo.day)}${hour}`,
  })
}

const contactFacts = (input: ComposeInput): Fact[] =>
  pressContactsOf(input).flatMap(({ organisation, name, phones, mails }, index) => {
    const path = `contact ${index}`
    const whose = name || organisation
    const of = whose === '' ? 'contact presse' : `contact presse, ${whose}`
    return [
      ...factAt(path, 'organisation', { kind: 'contact', about: 'contact presse', value: organisation }),
      ...factAt(path, 'name', { kind: 'contact', about: 'contact presse', value: name }),
      ...factAt(path, 'phones', { kind: 'contact', about: of, value: phones.join(', ') }),
      ...factAt(path, 'mails', { kind: 'contact', about: of, value: mails.join(', ') }),
    ]
  })

/** What the note itself says before its event, in the order of the page. */
export const openingFacts = (input: ComposeInput, voice: Voice): Fact[] => [
  ...embargoFacts(input, voice),
  ...factAt('note', 'title', { kind: 'text', about: 'titre', value: input.note.title }),
  ...factAt('note', 'announcement', { kind: 'text', about: 'annonce', value: input.note.announcement }),
]

/** The text of the note around the programme, its contacts and what is annexed. */
export const bodyFacts = (input: ComposeInput): Fact[] => [
  ...richTextFacts(input.note.body, 'body', 'texte'),
  ...richTextFacts(input.note.bodyAfter, 'body-after', 'texte après le programme'),
  ...contactFacts(input),
  ...input.note.boilerplates.flatMap(({ title, body }, index) => {
    const path = `boilerplate ${index}`
    return [
      ...factAt(path, 'title', { kind: 'text', about: '« À propos »', value: title }),
      ...richTextFacts(body, `${path} passage`, title || '« À propos »'),
    ]
  }),
  ...input.note.links.flatMap(({ label, href }, index) =>
    factAt(`link ${index}`, 'link', { kind: 'text', about: label || 'lien', value: `${label} ${href}` }),
  ),
  ...input.note.files.flatMap(({ name, description }, index) =>
    factAt(`file ${index}`, 'file', {
      kind: 'text',
      about: 'document joint',
      value: `${name} ${description}`,
    }),
  ),
]
