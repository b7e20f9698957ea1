import { type Contact, contactName, type Origin } from '../contact.ts'
import type { ImportCounts, ImportOptions, ImportVerdict, PlannedRow, RowFault } from '../contact-import.ts'
import { isSameValue } from '../same-value.ts'
import { type Folding, foldIn } from './fold-in.ts'
import type { KnownPeople, Likeness } from './known-people.ts'
import type { PersonKeys } from './person-keys.ts'
import type { ReadRow, RowReading } from './row-reading.ts'

/** Where a row stands: the number of its file, and its line there. */
export type RowPlace = { readonly file: number; readonly line: number }

/** What an import would do. */
export type ImportPlan = {
  readonly rows: readonly PlannedRow[]
  readonly counts: ImportCounts
  /** Those who would be new or different, as they would be stored. */
  readonly contacts: readonly Contact[]
  /** Ids of everybody whom the rows are about, but those who objected. */
  readonly concerned: readonly string[]
}

export type ImportPlanner = {
  /** Takes the next row in. `isRefusedIdentity` says that she objected and was erased. */
  take(place: RowPlace, row: ReadRow, isRefusedIdentity: boolean): void
  /** Works out the whole, in small steps. */
  plan(): Generator<void, ImportPlan>
}

/** What the plan of an import is made with. */
export type Planning = {
  readonly people: KnownPeople
  readonly options: ImportOptions
  /** ISO instant of the import. */
  readonly at: string
  readonly newId: () => string
  /** Where the rows of a file come from, in words. */
  readonly sourceOf: (file: number) => string
}

type Met = Extract<Likeness, { kind: 'same' | 'herself' }>

/** What becomes of one contact in the course of an import. */
type Course = { readonly before: Contact | null; now: Contact }

type Step = { readonly row: PlannedRow; readonly contactId: string }
type About = Partial<PlannedRow> & { readonly contactId?: string }

/** Decides row after row what becomes of it; a later row sees what the earlier ones did. Nothing is written. */
export function importPlanner({ people, options, at, newId, sourceOf }: Planning): ImportPlanner {
  const courses = new Map<string, Course>()
  const steps: Step[] = []

  const record = (place: RowPlace, verdict: ImportVerdict, more: About = {}): void => {
    const { name = '', fault = null, remarks = [], knownAs = '', contactId = '' } = more
    const row = { file: place.file, line: place.line, name, verdict, fault, remarks, knownAs }
    steps.push({ row, contactId })
  }

  const keep = (before: Contact | null, now: Contact, keys?: PersonKeys): void => {
    courses.set(now.id, { before, now })
    people.put(now, keys)
  }

  const create = (place: RowPlace, reading: RowReading, near: Contact | null, keys: PersonKeys): void => {
    const contact = created(reading, options, { at, id: newId(), source: sourceOf(place.file) })
    keep(null, contact, keys)
    const knownAs = near === null ? '' : contactName(near)
    record(place, near === null ? 'created' : 'doubtful', {
      ...told(reading),
      knownAs,
      contactId: contact.id,
    })
  }

  const meet = (place: RowPlace, reading: RowReading, { kind, contact }: Met): void => {
    const course = courses.get(contact.id)
    const about = { ...told(reading), knownAs: contactName(contact), contactId: contact.id }
    const fault: RowFault | null = course === undefined ? null : 'twice-in-file'
    if (contact.opposition !== null && course === undefined) {
      record(place, 'opposed', { ...about, fault: 'opposed' })
      return
    }
    const next = met(contact, reading, options, course, kind === 'herself')
    if (next === null) {
      record(place, 'refused', { ...about, fault: 'cell-too-long' })
      return
    }
    const before = course === undefined ? contact : course.before
    if (next !== contact) keep(before, stamped(next, { at, source: sourceOf(place.file) }))
    else if (course === undefined) courses.set(contact.id, { before, now: contact })
    record(place, next === contact ? 'unchanged' : 'updated', { ...about, fault })
  }

  return {
    take: (place, row, isRefusedIdentity) => {
      if (row.isRefused) {
        record(place, 'refused', { name: row.name, fault: row.fault })
        return
      }
      if (isRefusedIdentity) {
        record(place, 'opposed', { ...told(row.reading), fault: 'opposed' })
        return
      }
      const likeness = people.likeness(row.reading)
      if (likeness.kind === 'same' || likeness.kind === 'herself') meet(place, row.reading, likeness)
      else if (likeness.kind === 'opposed') {
        const knownAs = contactName(likeness.contact)
        record(place, 'opposed', { ...told(row.reading), knownAs, fault: 'opposed' })
      } else create(place, row.reading, likeness.kind === 'near' ? likeness.contact : null, likeness.keys)
    },
    plan: () => planOf(steps, courses),
  }
}

const told = ({ draft, remarks }: RowReading) => ({
  name: contactName(draft) || (draft.mails[0]?.address ?? draft.phones[0]?.number ?? ''),
  remarks: [...remarks],
})

type Stamp = { readonly at: string; readonly source: string }

function created(reading: RowReading, options: ImportOptions, stamp: Stamp & { id: string }): Contact {
  // In V8 a spread of so many fields with others after it takes ten times as long.
  return Object.assign({}, withOptions(reading.draft, options), {
    id: stamp.id,
    createdAt: stamp.at,
    changedAt: stamp.at,
    origins: [originOf(stamp)],
    opposition: reading.opposition,
    reviewedOn: '',
    formerIds: [],
  })
}

const originOf = ({ at, source }: Stamp): Origin => ({ kind: 'import', at, source })

/** The contact with what the row adds; itself when that is nothing; null when its notes cannot hold it. */
function met(
  contact: Contact,
  { draft, opposition }: RowReading,
  options: ImportOptions,
  course: Course | undefined,
  isHerself: boolean,
): Contact | null {
  const isOld = course === undefined || course.before !== null
  if (isOld && options.known === 'leave') return opposition === null ? contact : { ...contact, opposition }
  // A second row about somebody never overrules the first: it would be overruled again at the next import.
  const replacing: Folding = isHerself ? 'correct' : 'replace'
  const folding = course === undefined && options.known === 'replace' ? replacing : 'fill'
  const after = foldIn(contact, withOptions(draft, options), folding)
  if (after === null || opposition === null || contact.opposition !== null) return after
  return { ...after, opposition }
}

function withOptions<D extends RowReading['draft']>(draft: D, { tags, basis, informedOn }: ImportOptions): D {
  if (tags.length === 0 && basis === '' && informedOn === '') return draft
  return Object.assign({}, draft, {
    tags: [...new Set([...draft.tags, ...tags])].slice(0, 60),
    basis: draft.basis || basis,
    informedOn: draft.informedOn || informedOn,
  })
}

const mostOrigins = 100

/** The change with its origin: one for an import, however many rows it had about her. */
function stamped(contact: Contact, stamp: Stamp): Contact {
  const last = contact.origins.at(-1)
  const isThere = last?.kind === 'import' && last.at === stamp.at && last.source === stamp.source
  const [first, ...others] = isThere ? contact.origins : [...contact.origins, originOf(stamp)]
  const origins = first === undefined ? [] : [first, ...others.slice(-(mostOrigins - 1))]
  return Object.assign({}, contact, { changedAt: stamp.at, origins })
}

/** A contact that ends as it began is unchanged, whatever its rows did to it on the way. */
function* planOf(steps: readonly Step[], courses: ReadonlyMap<string, Course>): Generator<void, ImportPlan> {
  const contacts: Contact[] = []
  const idle = new Set<string>()
  for (const [id, { before, now }] of courses) {
    if (isOther(before, now)) contacts.push(now)
    else idle.add(id)
    yield
  }
  const rows: PlannedRow[] = []
  const counts = { created: 0, updated: 0, unchanged: 0, doubtful: 0, refused: 0, opposed: 0 }
  for (const { contactId, row } of steps) {
    const isIdle = row.verdict === 'updated' && idle.has(contactId)
    const planned: PlannedRow = isIdle ? { ...row, verdict: 'unchanged' } : row
    rows.push(planned)
    counts[planned.verdict] += 1
    yield
  }
  return { rows, counts, contacts, concerned: [...courses.keys()] }
}

/** What the import itself writes beside what it read. */
const stamps = new Set(['id', 'createdAt', 'changedAt', 'origins', 'reviewedOn', 'formerIds'])

const isOther = (before: Contact | null, now: Contact): boolean =>
  before !== now &&
  (before === null ||
    Object.keys(now).some(
      field => !stamps.has(field) && !isSameValue(Reflect.get(before, field), Reflect.get(now, field)),
    ))
