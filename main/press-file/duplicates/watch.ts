import type { Contact } from '../../../domain/contact.ts'
import { areKnownAlike, contactKeys, type OutletNaming } from '../../../domain/duplicates/contact-keys.ts'
import { distinctId } from '../../../domain/duplicates/distinct.ts'
import type { DuplicateIndex } from '../../../domain/duplicates/duplicate-index.ts'
import { type FoundPair, olderFirst, type Scanned, scan } from '../../../domain/duplicates/scan.ts'
import type { Outlet } from '../../../domain/outlet.ts'
import type { AppliedChange } from '../../store/press-file.ts'
import { inSlices } from '../slices.ts'
import type { PressFileWorld } from '../world.ts'
import { outletNaming } from './outlet-naming.ts'
import { noPairs, onlyPairs, type Pairs, withPairs } from './pairs.ts'

export type ScanState = 'never' | 'scanning' | 'ready' | 'outdated'

/** The duplicates of the file as far as they are known, kept up with what changes. */
export type DuplicateWatch = {
  state(): ScanState
  /** Only of contacts that are there, as they were when they were compared, and not told apart. */
  pairs(): Pairs
  /** Starts over in the background; `duplicates` is announced as changed when it is done. */
  scan(): void
}

type ContactChange = Extract<AppliedChange, { readonly table: 'contacts' }>

/** A scan and what came of it; `late` are the changes since it began, not yet compared. */
type Session = {
  readonly naming: OutletNaming
  readonly late: ContactChange[]
  index: DuplicateIndex | null
  /** What outlets are called has changed since. */
  isStale: boolean
  isComparing: boolean
}

/** Contacts that are compared again at once when they change together; after more, a scan is asked for. */
const mostAtOnce = 300

/** Milliseconds between two announcements of how far the scan has come. */
const announced = 200

/** Watches the press file from now on. Nothing is compared before the first scan. */
export function watchDuplicates({ file, changed, progress }: PressFileWorld): DuplicateWatch {
  const contacts = file.table('contacts')
  const distinct = file.table('distinctPairs')
  let state: ScanState = 'never'
  let pairs = noPairs
  let session: Session | null = null

  const keysIn = (naming: OutletNaming) => (id: string) => {
    const contact = contacts.get(id)
    return contact === undefined ? null : contactKeys(contact, id, naming)
  }
  const isApart = (pair: FoundPair) => distinct.has(distinctId(pair.one, pair.other))

  async function start(): Promise<void> {
    const naming = outletNaming(file.table('outlets').values())
    const mine: Session = { naming, late: [], index: null, isStale: false, isComparing: true }
    session = mine
    state = 'scanning'
    changed('duplicates', '')
    const work = scan([...contacts.values()], keysIn(naming), naming)
    const scanned = await inSlices(announcing(work, mine))
    if (scanned === null) return
    const touched = new Set(mine.late.map(({ id }) => id))
    const isSound = (pair: FoundPair) => !touched.has(pair.one) && !touched.has(pair.other) && !isApart(pair)
    pairs = onlyPairs(withPairs(noPairs, scanned.pairs), isSound)
    mine.index = scanned.index
    mine.isComparing = false
    state = 'ready'
    if (mine.late.length === 0 && !mine.isStale) changed('duplicates', '')
    else await compareLate(mine)
  }

  /** The work of a session, and how far it has come; null as soon as another session has begun. */
  function* announcing(work: ReturnType<typeof scan>, mine: Session): Generator<void, Scanned | null> {
    let next = 0
    for (let step = work.next(); session === mine; step = work.next()) {
      if (step.done === true) return step.value
      if (performance.now() >= next) {
        next = performance.now() + announced
        progress({ work: 'duplicates', step: 'scanning', ...step.value })
      }
      yield
    }
    return null
  }

  /** Compares again what has changed, in the order in which it did. */
  async function compareLate(mine: Session): Promise<void> {
    if (mine.isComparing || mine.index === null) return
    mine.isComparing = true
    if (mine.late.length > mostAtOnce || mine.isStale) outdate()
    else await inSlices(comparisons(mine, mine.index))
    mine.isComparing = false
    changed('duplicates', '')
  }

  function* comparisons(mine: Session, index: DuplicateIndex): Generator<void, void> {
    const { late, naming } = mine
    for (let change = late.shift(); change !== undefined && session === mine; change = late.shift()) {
      const { id, before, value } = change
      if (before !== null) index.remove(contactKeys(before, id, naming))
      if (value !== null) {
        const keys = contactKeys(value, id, naming)
        index.add(keys)
        // Where it has changed again meanwhile, it comes again.
        if (contacts.get(id) === value) take(value, index.near(keys))
      }
      yield
    }
  }

  function take(contact: Contact, near: ReturnType<DuplicateIndex['near']>): void {
    const found = near.flatMap(({ id, confidence, reasons }) => {
      const other = contacts.get(id)
      return other === undefined ? [] : [{ ...olderFirst(contact, other), confidence, reasons }]
    })
    const others = onlyPairs(pairs, ({ one, other }) => one !== contact.id && other !== contact.id)
    pairs = withPairs(
      others,
      found.filter(pair => !isApart(pair)),
    )
  }

  function outdate(): void {
    session = null
    state = 'outdated'
  }

  file.onChange(changes => {
    if (state === 'never') return
    const touched = changes.filter(isOfTraits)
    if (touched.length > 0) {
      const ids = new Set(touched.map(({ id }) => id))
      pairs = onlyPairs(pairs, ({ one, other }) => !ids.has(one) && !ids.has(other))
    }
    if (changes.some(({ table }) => table === 'distinctPairs'))
      pairs = onlyPairs(pairs, pair => !isApart(pair))
    if (session === null) return
    for (const change of [...touched, ...rejoined(changes)]) session.late.push(change)
    session.isStale ||= changes.some(isOfAliases)
    if (session.late.length > 0 || session.isStale) void compareLate(session)
  })

  /** Who is no longer told apart is compared again, though nothing in the contact has changed. */
  function rejoined(changes: readonly AppliedChange[]): ContactChange[] {
    return changes.flatMap(change => {
      if (change.table !== 'distinctPairs' || change.value !== null || change.before === null) return []
      const contact = contacts.get(change.before.one)
      if (contact === undefined) return []
      return [{ table: 'contacts' as const, id: contact.id, before: contact, value: contact }]
    })
  }

  return { state: () => state, pairs: () => pairs, scan: () => void start() }
}

/** Whether a change touches what contacts are compared by. */
function isOfTraits(change: AppliedChange): change is ContactChange {
  if (change.table !== 'contacts') return false
  const { before, value } = change
  return before === null || value === null || !areKnownAlike(before, value)
}

/** Whether an outlet answers to other names than before: contacts that name it are joined otherwise. */
const isOfAliases = (change: AppliedChange): boolean =>
  change.table === 'outlets' && aliases(change.before) !== aliases(change.value)

const aliases = (outlet: Outlet | null): string =>
  outlet === null || outlet.otherNames.length === 0 ? '' : [outlet.name, ...outlet.otherNames].join('\n')
