import { type BoilerplateCopy, boilerplateCopySchema } from '../boilerplate.ts'
import type { EventFacts } from '../event-note.ts'
import type { NoteContent } from '../press-note.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { find, type Line } from './line.ts'
import { openedBy } from './openers.ts'
import { readProse } from './prose.ts'
import { pagesOf } from './ways.ts'

type Notices = { readonly notices: EventFacts['notices']; readonly found: readonly FoundField[] }

const subjects: readonly (readonly [EventFacts['notices'][number]['subject'], RegExp])[] = [
  ['health', /masque|gestes barrieres|sanitaire|vaccin|distanciation/],
  ['image-rights', /droits? (?:a l |d )image|autorisation (?:de filmer|parentale)|mineurs/],
  ['streaming', /retransmi|en direct|streaming/],
  ['security', /vigipirate|securite|fouille|drone|identite|protection/],
]

/** Warnings to the press: the lines of one paragraph are one notice. */
export function readNotices(lines: readonly Line[]): Notices {
  const notices: EventFacts['notices'] = []
  const found: FoundField[] = []
  let index = -1
  for (const line of lines) {
    const last = notices.at(-1)
    const text = last !== undefined && index === line.index ? `${last.text}\n${line.text}` : line.text
    if (text.length > lengths.sentence || (notices.length >= 10 && index !== line.index)) continue
    const subject = subjects.find(([, form]) => form.test(line.folded))?.[0] ?? 'other'
    if (last !== undefined && index === line.index) notices.splice(-1, 1, { ...last, text })
    else notices.push({ subject, text, validUntil: '' })
    index = line.index
    found.push(find(`notices[${notices.length - 1}].text`, 'notices', text, 0.85, line))
  }
  return { notices, found }
}

type Boilerplates = {
  readonly boilerplates: readonly BoilerplateCopy[]
  readonly found: readonly FoundField[]
}

/** « À propos » sections: a title, then all that follows it. */
export function readBoilerplates(lines: readonly Line[]): Boilerplates {
  const sections: { title: Line; body: Line[] }[] = []
  for (const line of lines) {
    if (openedBy(line) === 'about' || sections.length === 0) sections.push({ title: line, body: [] })
    else sections.at(-1)?.body.push(line)
  }
  const found: FoundField[] = []
  const boilerplates = sections.slice(0, 20).map(({ title: line, body }, index) => {
    const at = `boilerplates[${index}]`
    // « À propos de X : tout ce qu’il faut savoir… » holds both on one line.
    const [, head = line.text, rest = ''] =
      line.text.length > 100 ? (/^(.{5,90}?)\s*[:–—]\s+(.+)$/su.exec(line.text) ?? []) : []
    const title = head.replace(/\s*:$/u, '').slice(0, lengths.line)
    const behind =
      rest === ''
        ? []
        : [
            {
              ...line,
              text: rest,
              spans: [{ text: rest, bold: false, italic: false, superscript: false, href: '' }],
            },
          ]
    const prose = readProse([...behind, ...body], `${at}.body`, 'boilerplates', 0.92)
    found.push(find(`${at}.title`, 'boilerplates', title, 0.95, line), ...prose.found)
    return boilerplateCopySchema.parse({ title, body: prose.passages })
  })
  return { boilerplates, found }
}

type Links = { readonly links: NoteContent['links']; readonly found: readonly FoundField[] }

/** Links at the end: what they lead to, on the line or above it, and the address. */
export function readLinks(lines: readonly Line[]): Links {
  const links: NoteContent['links'] = []
  const found: FoundField[] = []
  let labels: Line[] = []
  for (const line of lines) {
    const pages = pagesOf(line)
    if (pages.length === 0) {
      labels.push(line)
      continue
    }
    const own = line.text
      .replaceAll(/(?:https?:\/\/|www\.)\S+/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .replace(/^[\s,:;–—-]+|[\s,;(–—-]+$/gu, '')
    const label = [...labels.map(({ text }) => text), ...(/\p{L}/u.test(own) ? [own] : [])].join(' ')
    if (label.length > lengths.line || links.length + pages.length > 20) continue
    for (const href of pages) {
      links.push({ label: links.at(-1)?.label === label ? '' : label, href })
      found.push(
        find(`links[${links.length - 1}].href`, 'links', href, pages.length === 1 ? 0.93 : 0.8, line),
      )
    }
    for (const one of labels) found.push(find(`links[${links.length - 1}].label`, 'links', label, 0.85, one))
    labels = []
  }
  return { links, found }
}
