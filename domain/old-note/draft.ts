import { announcement } from '../compose/announcement.ts'
import { whenLine, whereLine } from '../compose/places.ts'
import { foldText } from '../contact-search/fold.ts'
import { type NoteFile, noteFileSchema } from '../press-note.ts'
import type { FoundField } from '../returned.ts'
import { lengths } from '../text.ts'
import { readBoilerplates, readLinks, readNotices } from './closing.ts'
import { readContacts } from './contacts.ts'
import { readCoupon } from './coupon-lines.ts'
import { datedDays } from './dated-days.ts'
import { daysIn } from './day-line.ts'
import { readDesks } from './desks.ts'
import { isFurniture } from './furniture.ts'
import { readHeading } from './heading.ts'
import { hourStyleOf } from './hour-style.ts'
import { kindLine } from './kind-line.ts'
import { find, type Line } from './line.ts'
import { readProgramme } from './programme.ts'
import { readProse } from './prose.ts'
import { sectionsOf } from './sections.ts'
import { readSubject } from './subject.ts'

export type Draft = { readonly draft: NoteFile; readonly found: readonly FoundField[] }

const sameWords = (one: string, other: string): boolean => foldText(one) === foldText(other)

/** Two texts of the head as one title, or the first alone. */
function titleOf(lines: readonly Line[]): { readonly title: string; readonly used: readonly Line[] } {
  const used: Line[] = []
  let title = ''
  for (const line of lines) {
    const joined = [title, line.text]
      .filter(text => text !== '')
      .join(used.at(-1)?.index === line.index ? '\n' : ' – ')
    if (joined.length > lengths.line || used.length >= 3) break
    used.push(line)
    title = joined
  }
  return { title, used }
}

/** Reads the lines of a note into a draft. What no rule takes has no find: `withUnsaid` keeps it. */
export function draftOf(lines: readonly Line[], today: string): Draft {
  const shown = lines.filter(line => !isFurniture(line))
  const isAgenda = shown.slice(0, 15).some(({ text }) => kindLine(text)?.kind === 'agenda')
  const sections = sectionsOf(
    shown,
    isAgenda,
    shown.slice(0, 15).some(({ text }) => kindLine(text)?.kind === 'communique'),
  )
  const head = readHeading(sections.head, today)
  const subject = readSubject(head.rest, head.kind)
  const found: FoundField[] = [...head.found, ...subject.found]

  const { title, used } = titleOf(subject.title)
  for (const line of used) found.push(find('title', 'heading', title, 0.8, line))
  const programme = readProgramme(sections.programme, head.date, today, isAgenda)
  const desks = readDesks(sections.desk, head.date, today)
  const notices = readNotices(sections.notice)
  const contacts = readContacts(sections.contact)
  const boilerplates = readBoilerplates(sections.about)
  const links = readLinks(sections.link)
  const coupon = readCoupon(sections.coupon, head.date, today)
  const body = readProse(
    [...subject.title.filter(line => !used.includes(line)), ...subject.rest, ...sections.body],
    'body',
    'body',
  )
  const after = readProse(sections.after, 'bodyAfter', 'after')
  found.push(
    ...programme.found,
    ...desks.found,
    ...notices.found,
    ...contacts.found,
    ...boilerplates.found,
    ...links.found,
    ...coupon.found,
    ...body.found,
    ...after.found,
  )

  const when = subject.when.map(({ text }) => text).join(' – ')
  const where = subject.where.map(({ text }) => text.replace(/^lieu ?:\s*/iu, '')).join(', ')
  const announced = daysIn(`${when} ${subject.announcement}`, head.date, today)
  const footer = [...new Set(sections.foot.map(({ text }) => text))]
    .filter(text => text.length <= lengths.line)
    .slice(0, 4)
  for (const line of sections.foot)
    if (footer.includes(line.text)) found.push(find('issuers[0].footer', 'letterhead', line.text, 0.9, line))
  const dated = subject.when[0] ?? subject.said
  if (dated !== undefined && announced.length > 0)
    for (const [index, day] of announced.entries())
      found.push(find(`programme.days[${index}].date`, 'announcement', day, 0.8, dated))
  for (const line of subject.when) found.push(find('when', 'announcement', line.text, 0.9, line))
  for (const line of subject.where) found.push(find('where', 'announcement', line.text, 0.85, line))

  const facts = {
    persons: [...subject.persons],
    purpose: subject.purpose,
    programme: { ...programme.programme, days: datedDays(programme.programme.days, announced) },
    desks: [...desks.desks],
    notices: [...notices.notices],
  }
  const issuer = {
    name: head.letterhead.join(' ').slice(0, lengths.line),
    letterhead: [...head.letterhead],
    motto: [...head.motto],
    footer,
    hourStyle: hourStyleOf(shown),
  }
  const isIssued = head.letterhead.length + head.motto.length + footer.length > 0
  const bare = noteFileSchema.parse({
    ...facts,
    kind: head.kind,
    title,
    number: head.number,
    place: head.place,
    date: head.date,
    embargo: head.embargo,
    corrects: head.corrects,
    body: body.passages,
    bodyAfter: after.passages,
    boilerplates: boilerplates.boilerplates,
    pressContacts: contacts.pressContacts,
    links: links.links,
    coupon: coupon.coupon,
    issuers: isIssued ? [issuer] : [],
  })
  return { draft: withOverrides(bare, subject.announcement, when, where), found }
}

/** Keeps the words of the old note where Mallette would print others. */
function withOverrides(note: NoteFile, announced: string, when: string, where: string): NoteFile {
  const isAnnounced = announced !== '' && !sameWords(announced, announcement(note, note.kind))
  const line = whenLine(note, note.date)
  const isWhen = when !== '' && !sameWords(when.replace(/^le /iu, ''), line)
  const isWhere = where !== '' && !sameWords(where, whereLine(note))
  return {
    ...note,
    announcement: isAnnounced ? announced : '',
    when: isWhen && when.length <= lengths.line ? when : '',
    where: isWhere && where.length <= lengths.line ? where : '',
  }
}
