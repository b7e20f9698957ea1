import { dayOf } from '../../domain/condition-days.ts'
import { reviewKey, reviewLimit, reviewTest } from '../../domain/review.ts'
import { preferencesOf } from './preferences.ts'
import type { PressFileWorld } from './world.ts'

/** The contacts that come up for review, those that were longest without use first. */
export type ReviewQueue = { readonly due: () => readonly string[] }

/** Looks for them when asked, and again only after something changed or on another day. */
export function createReviewQueue({ file, now }: Pick<PressFileWorld, 'file' | 'now'>): ReviewQueue {
  const contacts = file.table('contacts')
  const lastUses = file.table('lastUses')
  let known: { readonly limit: string; readonly ids: readonly string[] } | null = null
  file.onChange(changes => {
    if (changes.some(({ table }) => table === 'contacts' || table === 'lastUses')) known = null
  })

  function find(limit: string): readonly string[] {
    const isDue = reviewTest(limit)
    return [...contacts.values()]
      .map(contact => ({ contact, lastUsed: lastUses.get(contact.id)?.at ?? '' }))
      .filter(({ contact, lastUsed }) => isDue(contact, lastUsed))
      .map(({ contact, lastUsed }) => ({ id: contact.id, key: reviewKey(contact, lastUsed) }))
      .sort((one, other) => (one.key < other.key ? -1 : 1))
      .map(({ id }) => id)
  }

  return {
    due: () => {
      const limit = reviewLimit(dayOf(now()), preferencesOf(file).reviewYears)
      if (known?.limit !== limit) known = { limit, ids: find(limit) }
      return known.ids
    },
  }
}
