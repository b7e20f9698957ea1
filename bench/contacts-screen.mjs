import { measureKeys } from './contact-keys.mjs'
import { measureOpening } from './contact-opening.mjs'
import { measureScroll } from './contact-scroll.mjs'

/**
 * The contacts screen in the application itself: searching, scrolling, opening, and the memory it takes.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const keys = await measureKeys()
  const scroll = await measureScroll()
  const opening = await measureOpening()
  return { rows: [...keys, ...scroll, ...opening.rows], remarks: opening.remarks }
}
