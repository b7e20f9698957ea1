import type { AccreditationDesk } from '../accreditation.ts'
import { type Block, link, type NotePart, type Run, text } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { deOffice } from '../french/agreement.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { PressContact } from '../press-contact.ts'
import type { ComposeInput, Voice } from './context.ts'
import { prose, proseParagraph } from './prose.ts'
import { richTextBlocks } from './rich-text-blocks.ts'

const section = (part: NotePart, written: string): Block => ({
  kind: 'heading',
  part,
  style: 'section',
  level: 2,
  runs: prose(written),
})

const separated = (groups: readonly (readonly Run[])[]): Run[] =>
  groups.flatMap((runs, index) => (index === 0 ? [...runs] : [text(' – '), ...runs]))

const mailRuns = (mails: readonly string[]): Run[][] => mails.map(mail => [link(mail, `mailto:${mail}`)])

/** « Veuillez vous accréditer auprès de la préfecture… avant le mercredi 5 mai 2021 à 18 h : » */
export function deskSentence(desk: AccreditationDesk, voice: Voice): string {
  const hour = desk.deadlineClock === '' ? '' : ` à ${formatClock(desk.deadlineClock, voice.hours)}`
  const deadline = desk.deadlineDay === '' ? '' : `, avant le ${longDate(desk.deadlineDay)}${hour}`
  const scope = desk.scope === '' ? '' : ` (${desk.scope})`
  const office = desk.office === '' ? '' : ` auprès ${deOffice(desk.office)}`
  return `Veuillez vous accréditer${office}${scope}${deadline}\u00A0:`
}

function deskBlocks(desk: AccreditationDesk, voice: Voice): Block[] {
  const ways = [
    ...mailRuns(desk.mails),
    ...(desk.form === '' ? [] : [[link(desk.form.replace(/^https:\/\//, ''), desk.form)]]),
    ...desk.phones.map(phone => prose(phone)),
  ]
  const details = [
    desk.toSend === '' ? '' : `À indiquer\u00A0: ${desk.toSend}`,
    desk.toBring === '' ? '' : `À présenter à l’arrivée\u00A0: ${desk.toBring}`,
    quotaSentence(desk.quotaPerOutlet),
    desk.remote,
  ]
  return [
    {
      kind: 'paragraph',
      part: 'accreditation',
      style: 'desk',
      runs: prose(deskSentence(desk, voice), { bold: true }),
    },
    ...(ways.length === 0
      ? []
      : [{ kind: 'paragraph', part: 'accreditation', style: 'desk', runs: separated(ways) } as const]),
    ...details.flatMap(detail => proseParagraph('accreditation', 'desk', detail)),
  ]
}

function quotaSentence(quota: number | null): string {
  if (quota === null) return ''
  return quota === 1 ? 'Une personne par média.' : `${quota} personnes au plus par média.`
}

export function accreditationBlocks(facts: EventFacts, voice: Voice): Block[] {
  if (facts.desks.length === 0) return []
  return [section('accreditation', 'Accréditation'), ...facts.desks.flatMap(desk => deskBlocks(desk, voice))]
}

export const noticeBlocks = (facts: EventFacts): Block[] =>
  facts.notices.flatMap(({ text: notice }) => proseParagraph('notices', 'notice', notice))

function contactBlocks({ organisation, name, phones, mails }: PressContact): Block[] {
  const ways = [...phones.map(phone => prose(phone)), ...mailRuns(mails)]
  return [
    ...proseParagraph('contacts', 'contact-organisation', organisation),
    ...proseParagraph('contacts', 'contact-line', name),
    ...(ways.length === 0
      ? []
      : [{ kind: 'paragraph', part: 'contacts', style: 'contact-line', runs: separated(ways) } as const]),
  ]
}

/** The press contacts of the note, or those of its issuers when it lists none of its own. */
export const pressContactsOf = ({ note, issuers }: ComposeInput): readonly PressContact[] =>
  note.pressContacts.length > 0 ? note.pressContacts : issuers.flatMap(({ contacts }) => contacts)

export function pressContactBlocks(input: ComposeInput): Block[] {
  const contacts = pressContactsOf(input)
  if (contacts.length === 0) return []
  return [
    section('contacts', contacts.length > 1 ? 'Contacts presse' : 'Contact presse'),
    ...contacts.flatMap(contactBlocks),
  ]
}

/** The « À propos » sections start a page of their own when a programme fills the first. */
export function boilerplateBlocks({ note, facts }: ComposeInput): Block[] {
  if (note.boilerplates.length === 0) return []
  const hasProgramme = facts !== null && facts.programme.days.length > 0
  return [
    ...(hasProgramme ? [{ kind: 'page-break', part: 'boilerplates' } as const] : []),
    ...note.boilerplates.flatMap(({ title, body }) => [
      ...(title === '' ? [] : [section('boilerplates', title)]),
      ...richTextBlocks(body, 'boilerplates'),
    ]),
  ]
}

/** Links and annexed documents, each label above its address. */
export function linkBlocks({ note }: ComposeInput): Block[] {
  const links = note.links.flatMap(({ label, href }): Block[] => [
    ...proseParagraph('links', 'link-label', label),
    {
      kind: 'paragraph',
      part: 'links',
      style: 'link-line',
      runs: [link(href.replace(/^https:\/\//, '').replace(/\/$/, ''), href)],
    },
  ])
  if (note.files.length === 0) return links
  const items = note.files.map(({ name, description }) =>
    prose([name, description].filter(Boolean).join(' – ')),
  )
  return [
    ...links,
    section('links', 'Documents joints'),
    { kind: 'list', part: 'links', ordered: false, items },
  ]
}
