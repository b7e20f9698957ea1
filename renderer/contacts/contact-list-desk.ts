import { useSyncExternalStore } from 'react'
import { type ContactView, contactViewSchema } from '../../domain/contact-view.ts'
import { ask } from '../bridge.ts'
import type { Cell } from '../parts/grid/cell-after.ts'
import { type ContactFilters, noFilters } from './contact-filters.ts'
import { ContactPages, type PagesState } from './contact-pages.ts'

/** The rows of the contacts screen. They outlive it, so that « back » finds the list as it was left. */
export const contactPages = new ContactPages(contactViewSchema.parse({}), (view, from, count) =>
  ask('contacts.view', { view, from, count }),
)

/** How the list was left; `serial` is that of the view that was scrolled and walked (contact-pages.ts). */
type ListPlace = { filters: ContactFilters; serial: number; scrollTop: number; cell: Cell }
export const listPlace: ListPlace = {
  filters: noFilters,
  serial: 0,
  scrollTop: 0,
  cell: { row: 0, column: 1 },
}

/** Shows the contacts in another way: other words, other filters, another order. */
export function showContacts(part: Partial<ContactView>): void {
  contactPages.show({ ...contactPages.wanted, ...part })
}

/** A part of what is shown. It must be a plain value, or one that stays the same until it changes. */
export const useShown = <T>(part: (state: PagesState) => T): T =>
  useSyncExternalStore(contactPages.watch, () => part(contactPages.state))

/** The view that was asked for last, shown or not yet. */
export const useWanted = (): ContactView =>
  useSyncExternalStore(contactPages.watch, () => contactPages.wanted)
