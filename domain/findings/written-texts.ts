import type { NotePart } from '../blocks.ts'
import type { BoilerplateCopy } from '../boilerplate.ts'
import type { ComposeInput } from '../compose/context.ts'
import type { EventFacts } from '../event-note.ts'
import type { PressAccess } from '../press-access.ts'
import type { Cover, NoteContent } from '../press-note.ts'
import type { ProgrammeDay, Sequence, Step, SubStep } from '../programme.ts'
import type { Reception } from '../reception.ts'
import type { NotePicture, Passage, Span } from '../rich-text.ts'
import type { Site } from '../site.ts'
import { type Edit, editedSpans, editedText } from './text-edits.ts'

/** A stretch of a text, in UTF-16 units; `to` is the first unit after it. */
export type Stretch = { readonly from: number; readonly to: number }

/**
 * A text that the person wrote, with the path of its field: a list has one for each item. A `name` (of a site, an
 * office) is not a sentence. `linked` are the stretches that carry a link.
 */
export type WrittenText = {
  readonly field: string
  readonly part: NotePart
  readonly text: string
  readonly kind: 'words' | 'name'
  readonly linked: readonly Stretch[]
}

/** What is to be written in a text; nothing leaves it, and all that holds it, as it is. */
export type Editing = (text: WrittenText) => readonly Edit[]

type Walk = <T>(thing: T, at: string, names: readonly (keyof T & string)[], kind?: 'words' | 'name') => T

const noStretch: readonly Stretch[] = []

/** Goes through the named texts of one object. */
const walkOf =
  (part: NotePart, edit: Editing): Walk =>
  (thing, at, names, kind = 'words') => {
    let changed = thing
    for (const name of names) {
      const text: unknown = thing[name]
      if (typeof text !== 'string' || text === '') continue
      const edits = edit({ field: at === '' ? name : `${at}.${name}`, part, text, kind, linked: noStretch })
      if (edits.length > 0) changed = { ...changed, [name]: editedText(text, edits) }
    }
    return changed
  }

/** Each item of a list; the list itself where none changes. */
function each<T>(items: T[], at: string, alter: (item: T, at: string) => T): T[] {
  let isChanged = false
  const altered = items.map((item, index) => {
    const after = alter(item, `${at}[${index}]`)
    isChanged ||= after !== item
    return after
  })
  return isChanged ? altered : items
}

/** The object with these parts, or itself where it has them already. */
function withParts<T extends object>(thing: T, parts: Partial<T>): T {
  const isSame = Object.entries(parts).every(([name, part]) => Reflect.get(thing, name) === part)
  return isSame ? thing : { ...thing, ...parts }
}

function linkedStretches(spans: readonly Span[]): Stretch[] {
  let start = 0
  return spans.flatMap(({ text, href }) => {
    const stretch = { from: start, to: start + text.length }
    start = stretch.to
    return href === '' ? [] : [stretch]
  })
}

function alteredSpans(spans: Span[], field: string, part: NotePart, edit: Editing): Span[] {
  const text = spans.map(span => span.text).join('')
  if (text === '') return spans
  const edits = edit({ field, part, text, kind: 'words', linked: linkedStretches(spans) })
  return edits.length === 0 ? spans : editedSpans(spans, edits)
}

function alteredPassage(passage: Passage, at: string, part: NotePart, edit: Editing): Passage {
  const walk = walkOf(part, edit)
  switch (passage.kind) {
    case 'subheading':
      return walk(passage, at, ['text'])
    case 'list': {
      const items = each(passage.items, `${at}.items`, (spans, item) => alteredSpans(spans, item, part, edit))
      return withParts(passage, { items })
    }
    case 'figures': {
      const figures = each(passage.figures, `${at}.figures`, (figure, place) =>
        walk(figure, place, ['value', 'label'], 'name'),
      )
      return withParts(passage, { figures })
    }
    case 'picture': {
      return withParts(passage, { picture: alteredPicture(passage.picture, `${at}.picture`, part, edit) })
    }
    case 'box': {
      const paragraphs = each(passage.paragraphs, `${at}.paragraphs`, (spans, item) =>
        alteredSpans(spans, item, part, edit),
      )
      return walk(withParts(passage, { paragraphs }), at, ['title'])
    }
    case 'page-break':
      return passage
    case 'paragraph':
      return withParts(passage, { spans: alteredSpans(passage.spans, at, part, edit) })
    default: {
      const spans = alteredSpans(passage.spans, `${at}.spans`, part, edit)
      return walk(withParts(passage, { spans }), at, ['speaker'])
    }
  }
}

const alteredBody = (body: Passage[], at: string, part: NotePart, edit: Editing): Passage[] =>
  each(body, at, (passage, place) => alteredPassage(passage, place, part, edit))

function alteredCopy(copy: BoilerplateCopy, at: string, edit: Editing): BoilerplateCopy {
  const titled = walkOf('boilerplates', edit)(copy, at, ['title'])
  return withParts(titled, { body: alteredBody(copy.body, `${at}.body`, 'boilerplates', edit) })
}

function alteredPicture(picture: NotePicture, at: string, part: NotePart, edit: Editing): NotePicture {
  const walk = walkOf(part, edit)
  return walk(walk(picture, at, ['caption', 'alternative']), at, ['credit'], 'name')
}

function alteredCover(cover: Cover, edit: Editing): Cover {
  const { picture } = cover
  const titled = walkOf('cover', edit)(cover, 'cover', ['subtitle'])
  return withParts(titled, {
    picture: picture === null ? null : alteredPicture(picture, 'cover.picture', 'cover', edit),
  })
}

/**
 * The note with its texts edited; itself where nothing is. Notes that a dossier holds are frozen copies: what is wrong
 * in them is put right where they come from.
 */
export function alteredNote(note: NoteContent, edit: Editing): NoteContent {
  const titled = walkOf('heading', edit)(note, '', ['place', 'title'])
  const announced = walkOf('announcement', edit)(titled, '', ['announcement'])
  return withParts(announced, {
    cover: alteredCover(note.cover, edit),
    coupon: note.coupon === null ? null : walkOf('coupon', edit)(note.coupon, 'coupon', ['title']),
    appearances: each(note.appearances, 'appearances', (appearance, at) =>
      walkOf('programme', edit)(appearance, at, ['outlet', 'programme', 'speaker'], 'name'),
    ),
    body: alteredBody(note.body, 'body', 'body', edit),
    bodyAfter: alteredBody(note.bodyAfter, 'bodyAfter', 'after', edit),
    pressContacts: each(note.pressContacts, 'pressContacts', (contact, at) =>
      walkOf('contacts', edit)(contact, at, ['organisation', 'name'], 'name'),
    ),
    boilerplates: each(note.boilerplates, 'boilerplates', (copy, at) => alteredCopy(copy, at, edit)),
    links: each(note.links, 'links', (link, at) => walkOf('links', edit)(link, at, ['label'])),
    files: each(note.files, 'files', (file, at) => walkOf('links', edit)(file, at, ['description'])),
  })
}

function alteredAccess(access: PressAccess, at: string, edit: Editing): PressAccess {
  const walk = walkOf('programme', edit)
  const phases = each(access.phases, `${at}.phases`, (phase, place) => walk(phase, place, ['reason']))
  return withParts(walk(access, at, ['words']), { phases })
}

const alteredSite = (site: Site, at: string, edit: Editing): Site =>
  walkOf('programme', edit)(site, at, ['name', 'address', 'commune'], 'name')

function alteredReception(reception: Reception, at: string, edit: Editing): Reception {
  const worded = walkOf('programme', edit)(reception, at, ['words', 'parking'])
  return withParts(worded, { site: alteredSite(reception.site, `${at}.site`, edit) })
}

function alteredSubStep<S extends SubStep>(step: S, at: string, edit: Editing): S {
  const walk = walkOf('programme', edit)
  const time = step.time.kind === 'words' ? walk(step.time, `${at}.time`, ['words']) : step.time
  const access = alteredAccess(step.access, `${at}.access`, edit)
  const worded = walk(step, at, ['text', 'venue'])
  return time === step.time && access === step.access ? worded : { ...worded, time, access }
}

function alteredStep(step: Step, at: string, edit: Editing): Step {
  const own = alteredSubStep(step, at, edit)
  return withParts(own, {
    steps: each(step.steps, `${at}.steps`, (subStep, place) => alteredSubStep(subStep, place, edit)),
  })
}

function alteredSequence(sequence: Sequence, at: string, edit: Editing): Sequence {
  const titled = walkOf('programme', edit)(sequence, at, ['title'])
  const site = alteredSite(sequence.site, `${at}.site`, edit)
  const worded = walkOf('programme', edit)(withParts(titled, { site }), at, ['intro'])
  return withParts(worded, {
    access: alteredAccess(sequence.access, `${at}.access`, edit),
    reception: each(sequence.reception, `${at}.reception`, (reception, place) =>
      alteredReception(reception, place, edit),
    ),
    steps: each(sequence.steps, `${at}.steps`, (step, place) => alteredStep(step, place, edit)),
  })
}

const alteredDay = (day: ProgrammeDay, at: string, edit: Editing): ProgrammeDay =>
  withParts(walkOf('programme', edit)(day, at, ['label']), {
    sequences: each(day.sequences, `${at}.sequences`, (sequence, place) =>
      alteredSequence(sequence, place, edit),
    ),
  })

/** The facts of an event with their texts edited; themselves where nothing is. */
export function alteredFacts(facts: EventFacts, edit: Editing): EventFacts {
  const persons = each(facts.persons, 'persons', (person, at) =>
    walkOf('persons', edit)(person, at, ['role']),
  )
  const announced = walkOf('announcement', edit)(facts, '', ['purpose', 'when', 'where'])
  const { programme } = facts
  const titled = walkOf('programme', edit)(programme, 'programme', ['title', 'caveat'])
  const access = alteredAccess(programme.access, 'programme.access', edit)
  const reception = each(facts.reception, 'reception', (item, at) => alteredReception(item, at, edit))
  const days = each(programme.days, 'programme.days', (day, at) => alteredDay(day, at, edit))
  const desks = each(facts.desks, 'desks', (desk, at) => {
    const walk = walkOf('accreditation', edit)
    return walk(walk(desk, at, ['office'], 'name'), at, ['scope', 'toSend', 'toBring', 'remote'])
  })
  const notices = each(facts.notices, 'notices', (notice, at) =>
    walkOf('notices', edit)(notice, at, ['text']),
  )
  return withParts(announced, {
    persons,
    programme: withParts(titled, { access, days }),
    reception,
    desks,
    notices,
  })
}

/** Every text of the note and of its event that a person wrote by hand, empty ones left out. */
export function writtenTexts({ note, facts }: Pick<ComposeInput, 'note' | 'facts'>): WrittenText[] {
  const texts: WrittenText[] = []
  const read: Editing = text => {
    texts.push(text)
    return []
  }
  alteredNote(note, read)
  if (facts !== null) alteredFacts(facts, read)
  return texts
}
