import type { AccreditationDesk } from '../accreditation-desk.ts'
import { type Block, link, type NotePart, type Run, text } from '../blocks.ts'
import type { EventFacts } from '../event-note.ts'
import { deOffice } from '../french/agreement.ts'
import { longDate } from '../french/dates.ts'
import { formatClock } from '../french/hours.ts'
import type { TimeZone } from '../moment.ts'
import type { PressContact } from '../press-contact.ts'
import { type ComposeInput, type Voice, zoneRemark } from './context.ts'
import { withoutEndMarks } from './end-marks.ts'
import { prose, proseParagraph } from './prose.ts'
import { richTextBlocks, type TextSetting } from './rich-text-blocks.ts'

const section = (part: NotePart, written: string, at: string): Block => ({
  kind: 'heading',
  part,
  at,
  style: 'section',
  level: 2,
  runs: prose(written),
})

const separated = (groups: readonly (readonly Run[])[]): Run[] =>
  groups.flatMap((runs, index) => (index === 0 ? [...runs] : [text(' – '), ...runs]))

/** A number that no line cuts in two. */
const phoneRuns = (phones: readonly string[]): Run[][] =>
  phones.map(phone => [text(phone.trim().replace(/ +/gu, '\u00A0'))])

const mailRuns = (mails: readonly string[]): Run[][] => mails.map(mail => [link(mail, `mailto:${mail}`)])

/** « Veuillez vous accréditer auprès de la préfecture… avant le mercredi 5 mai 2021 à 18 h : » */
export function deskSentence(desk: AccreditationDesk, voice: Voice, zone: TimeZone = 'Europe/Paris'): string {
  const { deadlineDay, deadlineClock } = desk
  const hour = deadlineClock === '' ? '' : ` à ${formatClock(deadlineClock, voice.hours)}${zoneRemark(zone)}`
  const scope = desk.scope === '' ? '' : ` (${desk.scope})`
  const office = desk.office === '' ? '' : ` auprès ${deOffice(withoutEndMarks(desk.office))}`
  const comma = `${office}${scope}` === '' ? '' : ','
  const deadline = deadlineDay === '' ? '' : `${comma} avant le ${longDate(deadlineDay)}${hour}`
  return `Veuillez vous accréditer${office}${scope}${deadline}\u00A0:`
}

function deskBlocks(desk: AccreditationDesk, voice: Voice, zone: TimeZone, at: string): Block[] {
  const ways = [
    ...mailRuns(desk.mails),
    ...(desk.form === '' ? [] : [[link(desk.form.replace(/^https:\/\//, ''), desk.form)]]),
    ...phoneRuns(desk.phones),
  ]
  const sentence = deskSentence(desk, voice, zone)
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
      at,
      style: 'desk',
      // Nothing follows the colon while nobody says where to write.
      runs: prose(ways.length > 0 ? sentence : sentence.replace(/\u00A0:$/u, '.'), { bold: true }),
    },
    ...(ways.length === 0
      ? []
      : [{ kind: 'paragraph', part: 'accreditation', at, style: 'desk', runs: separated(ways) } as const]),
    ...details.flatMap(detail => proseParagraph('accreditation', 'desk', detail, at)),
  ]
}

function quotaSentence(quota: number | null): string {
  if (quota === null) return ''
  return quota === 1 ? 'Une personne par média.' : `${quota} personnes au plus par média.`
}

export function accreditationBlocks(facts: EventFacts, voice: Voice): Block[] {
  if (facts.desks.length === 0) return []
  return [
    section('accreditation', 'Accréditation', 'desks'),
    ...facts.desks.flatMap((desk, index) => deskBlocks(desk, voice, facts.timeZone, `desks[${index}]`)),
  ]
}

export const noticeBlocks = (facts: EventFacts): Block[] =>
  facts.notices.flatMap(({ text: notice }, index) =>
    proseParagraph('notices', 'notice', notice, `notices[${index}].text`),
  )

function contactBlocks({ organisation, name, phones, mails }: PressContact): Block[] {
  const ways = [...phoneRuns(phones), ...mailRuns(mails)]
  return [
    ...proseParagraph('contacts', 'contact-organisation', organisation, 'pressContacts'),
    ...proseParagraph('contacts', 'contact-line', name, 'pressContacts'),
    ...(ways.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            part: 'contacts',
            at: 'pressContacts',
            style: 'contact-line',
            runs: separated(ways),
          } as const,
        ]),
  ]
}

/** The press contacts of the note, or those of its issuers when it lists none of its own. */
export const pressContactsOf = ({ note, issuers }: ComposeInput): readonly PressContact[] =>
  note.pressContacts.length > 0 ? note.pressContacts : issuers.flatMap(({ contacts }) => contacts)

export function pressContactBlocks(input: ComposeInput): Block[] {
  const contacts = pressContactsOf(input)
    .map(contactBlocks)
    .filter(blocks => blocks.length > 0)
  if (contacts.length === 0) return []
  const title = contacts.length > 1 ? 'Contacts presse' : 'Contact presse'
  return [section('contacts', title, 'pressContacts'), ...contacts.flat()]
}

/** The « À propos » sections, on a page of their own where a programme fills the first. */
export function boilerplateBlocks(
  { note }: ComposeInput,
  hasProgramme: boolean,
  setting?: TextSetting,
): Block[] {
  const sections = note.boilerplates.flatMap(({ title, body }, index) => [
    ...(title.trim() === '' ? [] : [section('boilerplates', title, `boilerplates[${index}].title`)]),
    ...richTextBlocks(body, 'boilerplates', `boilerplates[${index}].body`, setting),
  ])
  if (sections.length === 0 || !hasProgramme) return sections
  return [{ kind: 'page-break', part: 'boilerplates', at: 'boilerplates' }, ...sections]
}

/** Links and annexed documents, each label above its address. */
export function linkBlocks({ note }: ComposeInput): Block[] {
  const links = note.links.flatMap(({ label, href }, index): Block[] => [
    ...proseParagraph('links', 'link-label', label, `links[${index}].label`),
    {
      kind: 'paragraph',
      part: 'links',
      at: `links[${index}].href`,
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
    section('links', 'Documents joints', 'files'),
    { kind: 'list', part: 'links', at: 'files', ordered: false, items },
  ]
}
