import type { Contact } from '../../../domain/contact.ts'
import { foldText, searchTextOf, wordsOf } from '../../../domain/contact-search.ts'
import { remembering } from '../../../domain/remembering.ts'
import type { AppliedChange, PressFile } from '../../store/press-file.ts'
import { inSlices } from '../slices.ts'
import { createOrders, type Orders } from './orders.ts'
import { createOtherNames } from './other-names.ts'
import { createSlots, type Slots } from './slots.ts'
import { sortKey } from './sort-key.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** The contacts by number, who is found by which words, and the orders they come in. */
export type ContactIndex = {
  readonly slots: Pick<Slots, 'slotOf' | 'idAt' | 'size'>
  readonly found: WordIndex['found']
  readonly sorted: Orders['sorted']
  /** Takes a change in; what it asks for is done in the background, or when somebody asks. */
  follow(changes: readonly AppliedChange[]): void
  /** At midnight functions begin and end. True when what was found before may no longer be right. */
  turnTo(day: string): boolean
}

/** Indexes the contacts as they are on a day (`YYYY-MM-DD`), in the background, a slice at a time. */
export function createContactIndex(file: PressFile, firstDay: string): ContactIndex {
  const contacts = file.table('contacts')
  const lastUses = file.table('lastUses')
  const slots = createSlots()
  const otherNames = createOtherNames(file.table('outlets'))
  // Names, beats, towns and outlets come back thousands of times.
  const wordsIn = remembering(wordsOf)
  const fold = remembering(foldText)
  let today = firstDay
  let isAtWork = false

  const contactAt = (slot: number): Contact | undefined => contacts.get(slots.idAt(slot))

  const words = createWordIndex({
    size: slots.size,
    textOf: slot => {
      const contact = contactAt(slot)
      const around = { today, otherNames: otherNames.of }
      return contact === undefined ? null : searchTextOf(contact, around, wordsIn)
    },
  })

  const orders = createOrders({
    idAt: slots.idAt,
    isThere: slot => contactAt(slot) !== undefined,
    keyOf: (column, slot) => {
      const contact = contactAt(slot)
      if (contact === undefined) return ''
      return sortKey(column, contact, { lastUsed: lastUses.get(contact.id)?.at ?? '', today, fold })
    },
  })

  /** Numbers the contacts that were there before the index. */
  function* adopt(): Generator<undefined, void> {
    for (const id of contacts.keys()) {
      if (slots.slotOf(id) === undefined) touch(slots.claim(id))
      yield
    }
  }
  const adoption = adopt()

  function adoptAll(): void {
    while (adoption.next().done !== true);
  }

  function touch(slot: number): void {
    words.touch(slot)
    orders.touch(slot)
  }

  function touchAll(isConcerned: (contact: Contact) => boolean): void {
    for (const slot of slots.all()) {
      const contact = contactAt(slot)
      if (contact !== undefined && isConcerned(contact)) touch(slot)
    }
  }

  function take({ table, id, value }: AppliedChange): void {
    if (table === 'contacts') {
      touch(slots.claim(id))
      if (value === null) slots.release(id)
    }
    const used = table === 'lastUses' ? slots.slotOf(id) : undefined
    if (used !== undefined) orders.touch(used)
  }

  function work(): void {
    if (isAtWork) return
    isAtWork = true
    setImmediate(async () => {
      await inSlices(upkeep())
      isAtWork = false
    })
  }

  function* upkeep(): Generator<undefined, void> {
    while (adoption.next().done !== true || orders.step() || words.step()) yield
  }

  work()
  return {
    slots,

    found: (needle, isNear) => {
      adoptAll()
      return words.found(needle, isNear)
    },
    sorted: sort => {
      adoptAll()
      return orders.sorted(sort)
    },

    follow: changes => {
      for (const change of changes) take(change)
      if (changes.some(({ table }) => table === 'outlets')) {
        const isRenamed = otherNames.renew()
        touchAll(({ functions }) => functions.some(({ outlet }) => isRenamed(outlet)))
      }
      work()
    },

    turnTo: day => {
      if (day === today) return false
      today = day
      touchAll(({ functions }) => functions.some(({ from, until }) => from !== '' || until !== ''))
      work()
      return true
    },
  }
}
