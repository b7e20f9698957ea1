import { dayOf } from '../../domain/condition-days.ts'
import type { Condition } from '../../domain/contact-condition.ts'
import { readQuery } from '../../domain/contact-search.ts'
import type { ContactRow, ContactRows, ContactView, Selection } from '../../domain/contact-view.ts'
import type { PressFile } from '../store/press-file.ts'
import { type Bits, hasBit, noBits, setBit } from './directory/bits.ts'
import { createContactIndex } from './directory/contact-index.ts'
import { contactRow } from './directory/contact-row.ts'
import { findAmong } from './directory/finding.ts'
import { createFormerIds } from './directory/former-ids.ts'

/** The contacts in the orders and under the words that screens ask for. */
export type Directory = {
  /** `count` rows of a view, from the `from`-th. */
  rows(view: ContactView, from: number, count: number): ContactRows
  /** The ids of a view in its order. */
  ids(view: ContactView, from: number, count: number): readonly string[]
  /** The ids that a selection means, as things are now. Those that are gone are left out. */
  chosen(selection: Selection): readonly string[]
  /** The line of a contact; null when there is no such contact. */
  row(id: string): ContactRow | null
  /** The ids of those who meet a condition. */
  meeting(where: Condition): ReadonlySet<string>
  /** The contact's id today: its own, or that of the contact it was merged into; null when there is neither. */
  todaysId(id: string): string | null
}

/** What a directory is made over; `meeting` says who meets a condition, as things are now. */
export type DirectoryPlace = {
  readonly file: PressFile
  readonly now: () => Date
  readonly meeting: (where: Condition) => ReadonlySet<string>
}

/** What a view finds, in its order. */
type Seen = { readonly slots: readonly number[]; readonly isExact: boolean }

/** Views kept until something changes: those that screens scroll through. */
const viewsKept = 6

/**
 * Makes the directory of a press file, which follows each change. Whoever asks before the contacts are indexed
 * waits for the part that the answer needs.
 */
export function createDirectory({ file, now, meeting }: DirectoryPlace): Directory {
  const contacts = file.table('contacts')
  const lastUses = file.table('lastUses')
  const formerIds = createFormerIds(contacts)
  const today = (): string => dayOf(now())
  const index = createContactIndex(file, today())
  const views = new Map<string, Seen>()

  file.onChange(changes => {
    index.follow(changes)
    for (const change of changes)
      if (change.table === 'contacts') formerIds.follow(change.before, change.value)
    views.clear()
  })

  function seen(view: ContactView): Seen {
    if (index.turnTo(today())) views.clear()
    const key = JSON.stringify(view)
    const known = views.get(key)
    if (known !== undefined) return known
    const found = look(view)
    if (views.size >= viewsKept) views.clear()
    views.set(key, found)
    return found
  }

  function look({ words, where, sort }: ContactView): Seen {
    const needles = readQuery(words)
    // First, as it numbers the contacts.
    const sorted = index.sorted(sort)
    const among = where === null ? null : bitsOf(meeting(where))
    if (needles.length === 0) {
      return { isExact: true, slots: among === null ? sorted : sorted.filter(slot => hasBit(among, slot)) }
    }
    const { bits, isExact } = findAmong(index.found, needles, among)
    return { isExact, slots: sorted.filter(slot => hasBit(bits, slot)) }
  }

  function bitsOf(ids: ReadonlySet<string>): Bits {
    const bits = noBits(index.slots.size())
    for (const id of ids) {
      const slot = index.slots.slotOf(id)
      if (slot !== undefined) setBit(bits, slot)
    }
    return bits
  }

  function row(id: string): ContactRow | null {
    const contact = contacts.get(id)
    return contact === undefined ? null : contactRow(contact, lastUses.get(id)?.at ?? '', today())
  }

  function ids(view: ContactView, from: number, count: number): readonly string[] {
    const { slots } = seen(view)
    return slots.slice(from, from + count).map(index.slots.idAt)
  }

  return {
    rows: (view, from, count) => {
      const { slots, isExact } = seen(view)
      const rows = ids(view, from, count).flatMap(id => row(id) ?? [])
      return { everybody: contacts.size, total: slots.length, isExact, from, rows }
    },
    ids,
    chosen: selection => {
      if ('ids' in selection) return [...new Set(selection.ids)].filter(id => contacts.has(id))
      const except = new Set(selection.except)
      return ids(selection.view, 0, contacts.size).filter(id => !except.has(id))
    },
    row,
    meeting,
    todaysId: formerIds.todaysId,
  }
}
