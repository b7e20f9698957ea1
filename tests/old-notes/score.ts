import { withoutEndMarks } from '../../domain/compose/end-marks.ts'
import { siteLine } from '../../domain/compose/reception-line.ts'
import { foldText } from '../../domain/contact-search/fold.ts'
import type { StepTime } from '../../domain/moment.ts'
import type { PressAccess } from '../../domain/press-access.ts'
import { pressAccessWording } from '../../domain/press-access-wording.ts'
import type { NoteFile } from '../../domain/press-note.ts'
import { sequencesOf } from '../../domain/programme.ts'
import type { Passage, RichText } from '../../domain/rich-text.ts'
import type { Expected } from './expected.ts'

/** A field as bags of comparable texts: what should have been read, and what was. */
export type Bag = { readonly wanted: readonly string[]; readonly got: readonly string[] }
export type Bags = Readonly<Record<string, Bag>>

const given = (texts: readonly string[]): string[] => texts.map(foldText).filter(text => text !== '')
const bag = (wanted: readonly string[], got: readonly string[]): Bag => ({
  wanted: given(wanted),
  got: given(got),
})
const ways = (phones: readonly string[], mails: readonly string[]): string[] => [
  ...phones.map(phone => phone.replaceAll(/\D/gu, '').slice(-9)),
  ...mails.map(mail => mail.toLowerCase()),
]

function timeText(time: StepTime): string {
  if (time.kind === 'at') return time.at
  if (time.kind === 'from') return `${time.from}+`
  if (time.kind === 'range') return `${time.from}-${time.to}`
  if (time.kind === 'words') return time.words
  return time.kind === 'after' ? 'after' : ''
}

/** « 09:15+ » and « 09:15 » must stay apart when signs are folded away. */
const comparableTime = (time: string): string =>
  time
    .replace('+', ' from')
    .replace(/(?<=\d)-(?=\d)/u, ' to ')
    .replaceAll(':', 'h')

type FlatStep = { readonly time: string; readonly text: string; readonly access: string }

/** A step that is nothing but its access has it as its text. */
function flat(time: string, written: string, access: string): FlatStep {
  const [text, said] = [foldText(written), foldText(access)]
  const isItsAccess = text === '' || text === said
  return { time: comparableTime(time), text: isItsAccess ? said : text, access: isItsAccess ? '' : said }
}

function stepsOf(note: NoteFile): FlatStep[] {
  return sequencesOf(note.programme)
    .flatMap(sequence => sequence.steps)
    .flatMap(step => [step, ...step.steps])
    .map(({ time, text, venue, access }) =>
      flat(timeText(time), `${text} ${venue}`, pressAccessWording(access)),
    )
}

const wantedSteps = ({ steps }: Expected): FlatStep[] =>
  steps.map(([time = '', text = '', access = '', venue = '']) => flat(time, `${text} ${venue}`, access))

const start = (text: string): string => foldText(text).split(' ').slice(0, 3).join(' ')

function passageText(passage: Passage): string {
  if (passage.kind === 'paragraph' || passage.kind === 'quote')
    return passage.spans.map(({ text }) => text).join('')
  if (passage.kind === 'subheading') return passage.text
  return passage.kind === 'list' ? (passage.items[0] ?? []).map(({ text }) => text).join('') : ''
}

const starts = (text: RichText): string[] => text.map(passage => start(passageText(passage)))

const moment = (day: string, clock: string): string => (clock === '' ? day : `${day} ${clock}`)

function otherAccess(note: NoteFile): string[] {
  const { access } = note.programme
  const all: PressAccess[] = [access, ...sequencesOf(note.programme).map(sequence => sequence.access)]
  return all.map(pressAccessWording)
}

function receptionHours(note: NoteFile): string[] {
  const all = [...note.reception, ...sequencesOf(note.programme).flatMap(({ reception }) => reception)]
  return all.map(({ from, to }) =>
    comparableTime(to === '' ? (from === '' ? '' : `${from}+`) : `${from}-${to}`),
  )
}

/** Fields that are scored where nothing is given too: then nothing should be read. */
function always(expected: Expected, note: NoteFile): Bags {
  const [wanted, got] = [wantedSteps(expected), stepsOf(note)]
  const fullNames = note.persons.map(({ civility, given: first, family }) => `${civility} ${first} ${family}`)
  return {
    kind: bag([expected.kind], [note.kind]),
    number: bag([expected.number], [note.number]),
    place: bag([expected.place], [note.place]),
    date: bag([expected.date], [note.date]),
    persons: bag(
      expected.persons.map(({ name }) => name),
      fullNames,
    ),
    roles: bag(
      expected.persons.map(({ role }) => role),
      note.persons.map(({ role }) => role),
    ),
    parts: bag(
      expected.persons.map(({ part }) => part),
      note.persons.map(({ part }) => part),
    ),
    days: bag(
      expected.days,
      note.programme.days.map(({ date, label }) => date || label),
    ),
    sites: bag(
      expected.sites,
      sequencesOf(note.programme).map(({ site }) => siteLine(site)),
    ),
    receptions: bag(expected.receptions.map(comparableTime), receptionHours(note)),
    times: bag(
      wanted.map(({ time }) => time),
      got.map(({ time }) => time),
    ),
    steps: bag(
      wanted.map(({ text }) => text),
      got.map(({ text }) => text),
    ),
    access: bag(
      [...expected.access, ...wanted.map(({ access }) => access)],
      [...otherAccess(note), ...got.map(({ access }) => access)],
    ),
    desks: bag(
      expected.desks.flatMap(({ phones, mails, form }) => [...ways(phones, mails), form]),
      note.desks.flatMap(({ phones, mails, form }) => [...ways(phones, mails), form]),
    ),
    deadlines: bag(
      expected.desks.map(({ deadline }) => deadline),
      note.desks.map(({ deadlineDay, deadlineClock }) => moment(deadlineDay, deadlineClock)),
    ),
    contacts: bag(
      expected.contacts.flatMap(({ organisation, name, phones, mails }) => [
        organisation,
        name,
        ...ways(phones, mails),
      ]),
      note.pressContacts.flatMap(({ organisation, name, phones, mails }) => [
        organisation,
        name,
        ...ways(phones, mails),
      ]),
    ),
    boilerplates: bag(
      expected.boilerplates,
      note.boilerplates.map(({ title }) => title),
    ),
  }
}

/** Fields that are scored only where they are given. */
function whereGiven(expected: Expected, note: NoteFile): Bags {
  const {
    corrects,
    embargo,
    issuers: [issuer],
  } = note
  const correction = corrects === null ? '' : `${corrects.effect} ${corrects.number} ${corrects.day}`
  const desks = expected.desks
  const pairs: readonly (readonly [string, readonly string[] | undefined, readonly string[]])[] = [
    ['title', one(expected.title), [note.title]],
    ['embargo', one(expected.embargo), [embargo === null ? '' : moment(embargo.day, embargo.clock)]],
    ['corrects', one(expected.corrects), [correction]],
    ['purpose', one(expected.purpose), [note.purpose]],
    ['announcement', one(expected.announcement), [note.announcement]],
    ['when', one(expected.when), [note.when]],
    ['where', one(expected.where), [note.where]],
    ['programme title', one(expected.programmeTitle), [note.programme.title]],
    ['caveat', one(expected.caveat), [note.programme.caveat]],
    ['sequences', expected.sequences, sequencesOf(note.programme).map(({ title }) => title)],
    ['notices', expected.notices, note.notices.map(({ text }) => text)],
    ['links', expected.links, note.links.map(({ href }) => href)],
    ['letterhead', expected.letterhead, issuer?.letterhead ?? []],
    ['motto', expected.motto, issuer?.motto ?? []],
    ['footer', expected.footer, issuer?.footer ?? []],
    ['body', expected.body?.map(start), starts(note.body)],
    ['after', expected.after?.map(start), starts(note.bodyAfter)],
    [
      'offices',
      every(desks.map(({ office }) => office)),
      note.desks.map(desk => withoutEndMarks(desk.office)),
    ],
    ['to send', every(desks.map(({ toSend }) => toSend)), note.desks.map(({ toSend }) => toSend)],
    ['to bring', every(desks.map(({ toBring }) => toBring)), note.desks.map(({ toBring }) => toBring)],
    ['scopes', every(desks.map(({ scope }) => scope)), note.desks.map(({ scope }) => scope)],
  ]
  return Object.fromEntries(
    pairs.flatMap(([field, wanted, got]) => (wanted === undefined ? [] : [[field, bag(wanted, got)]])),
  )
}

const one = (text: string | undefined): readonly string[] | undefined =>
  text === undefined ? undefined : [text]
const every = (texts: readonly (string | undefined)[]): readonly string[] | undefined => {
  const said = texts.filter(text => text !== undefined)
  return said.length === 0 ? undefined : said
}

/** What should have been read of a note beside what was. */
export const bagsOf = (expected: Expected, note: NoteFile): Bags => ({
  ...always(expected, note),
  ...whereGiven(expected, note),
})

export type Score = {
  readonly field: string
  readonly wanted: number
  readonly got: number
  readonly right: number
  readonly precision: number
  readonly recall: number
}

/** How many texts two bags share, each counted as often as both have it. */
function shared({ wanted, got }: Bag): number {
  const left = [...wanted]
  return got.filter(text => {
    const at = left.indexOf(text)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

/** Precision and recall per field over a set of notes; 1 where nothing was read, or nothing was to be read. */
export function scoresOf(set: readonly Bags[]): readonly Score[] {
  const fields = [...new Set(set.flatMap(bags => Object.keys(bags)))]
  return fields.map(field => {
    const bags = set.flatMap(note => note[field] ?? [])
    const sum = (count: (each: Bag) => number): number => bags.reduce((total, each) => total + count(each), 0)
    const [wanted, got, right] = [sum(each => each.wanted.length), sum(each => each.got.length), sum(shared)]
    return {
      field,
      wanted,
      got,
      right,
      precision: got === 0 ? 1 : right / got,
      recall: wanted === 0 ? 1 : right / wanted,
    }
  })
}

/** What was not read, and what was read that is not there: what to look at. */
export const missesOf = (bags: Bags): readonly string[] =>
  Object.entries(bags).flatMap(([field, { wanted, got }]) => {
    const missing = wanted.filter(text => !got.includes(text)).map(text => `− ${field}: ${text}`)
    return [...missing, ...got.filter(text => !wanted.includes(text)).map(text => `+ ${field}: ${text}`)]
  })

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`

/** The scores as lines of a table. */
export const scoreTable = (scores: readonly Score[]): string =>
  scores
    .map(
      ({ field, wanted, got, right, precision, recall }) =>
        `${field.padEnd(16)} wanted ${String(wanted).padStart(4)}  read ${String(got).padStart(4)}  right ${String(
          right,
        ).padStart(4)}  precision ${percent(precision)}  recall ${percent(recall)}`,
    )
    .join('\n')
