import { setTimeout as wait } from 'node:timers/promises'
import { contactViewsOf } from './contact-views.mjs'
import {
  barePage,
  fillBarePage,
  inWindow,
  malletteWith,
  openContacts,
  totalsOfBarePage,
} from './contact-windows.mjs'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'

/** @typedef {import('playwright-core').Page} Page */

const sizes = [
  { count: 10_000, most: 16 },
  { count: 50_000, most: 50 },
]
const rounds = 2
const searches = 8

/** Between two keys, in ms: a fast typist. */
const pace = 90

/** How often it is looked whether the last key has been answered. */
const mostLooks = 50

/** What a window of the usual height shows, with the few rows drawn ahead. */
const rowsDrawn = 24

/**
 * From a key pressed in the search field to the painted rows, against a bare page that scans an array and draws as
 * many rows. A key counts from the time of its keydown event to the end of the first frame after the grid tells as
 * many rows as the words find; a key that does not change how many there are is typed and not counted.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measureKeys() {
  const rows = []
  for (const size of sizes) rows.push(...(await measureSize(size)))
  return rows
}

/** @param {{ count: number, most: number }} size */
async function measureSize({ count, most }) {
  const mallette = await malletteWith(count)
  const { lines, totalOf, typings } = await contactViewsOf(mallette.data, searches)
  const { ours, theirs } = await inTurns(
    {
      ours: () =>
        inWindow(mallette, async page => {
          await openContacts(page)
          return typeAll(page, { field: '.grid-search input', grid: '.contact-grid' }, typings, totalOf)
        }),
      theirs: () =>
        inWindow(barePage(), async page => {
          await fillBarePage(page, lines, rowsDrawn)
          const totals = await totalsOfBarePage(page, ['', ...typings.flatMap(prefixes)])
          return typeAll(page, { field: 'input', grid: 'table' }, typings, words => totals.get(words) ?? 0)
        }),
    },
    rounds,
  )
  const rowOf = (/** @type {string} */ name, /** @type {number} */ share) => ({
    area: 'contacts-screen',
    name: `key press → rows painted, ${count / 1_000} 000 contacts, ${name}`,
    unit: 'ms',
    ours: ours.map(times => quantile(times, share)),
    rival: { name: 'bare page, plain scan', samples: theirs.map(times => quantile(times, share)) },
  })
  return [row({ ...rowOf('95th percentile', 0.95), target: { of: 'ours', most } }), row(rowOf('median', 0.5))]
}

/** @param {string} words */
const prefixes = words => Array.from(words, (_, index) => words.slice(0, index + 1))

/**
 * Types each search from an empty field, the first to warm up, and gives the time of each key in ms.
 * @param {Page} page
 * @param {Place} place
 * @param {readonly string[]} typings
 * @param {(words: string) => number} totalOf
 */
async function typeAll(page, place, typings, totalOf) {
  const field = page.locator(place.field)
  const recorder = await page.evaluateHandle(recordKeys, place)
  const all = []
  for (const [index, words] of typings.entries()) {
    await field.fill('')
    await wait(4 * pace)
    const expected = prefixes(words).map(typed => totalOf(typed))
    await recorder.evaluate((keys, totals) => keys.expect(totals), [totalOf(''), ...expected])
    for (const key of words) {
      await page.keyboard.press(key)
      await wait(pace)
    }
    for (let look = 0; look < mostLooks; look += 1) {
      if (await recorder.evaluate(keys => keys.isDone())) break
      await wait(pace)
    }
    const { times, missed } = await recorder.evaluate(keys => keys.take())
    if (missed > 0) throw new Error(`${missed} keys of « ${words} » never reached the rows`)
    if (index > 0) all.push(...times)
  }
  return all
}

/**
 * Where it is typed, and the table that tells how many rows there are.
 * @typedef {{ field: string, grid: string }} Place
 */

/**
 * Runs in the page. Notes for each key that changes how many rows there are the time from its event to the end of
 * the frame in which the grid tells as many.
 * @param {Place} place
 */
function recordKeys({ field, grid }) {
  const target = document.querySelector(field)
  if (target === null) throw new Error('there is no field to type in')
  /** @type {number[]} */
  let totals = []
  /** @type {number[]} */
  let times = []
  /** @type {{ at: number, total: number }[]} */
  let awaited = []
  target.addEventListener('keydown', ({ timeStamp }) => {
    const [before, total] = totals
    totals = totals.slice(1)
    if (total !== undefined && total !== before) awaited.push({ at: timeStamp, total })
  })
  new MutationObserver(() => {
    const shown = Number(document.querySelector(grid)?.getAttribute('aria-rowcount')) - 1
    const last = awaited.findLastIndex(({ total }) => total === shown)
    const arrived = awaited.slice(0, last + 1)
    awaited = awaited.slice(last + 1)
    if (arrived.length === 0) return
    // A message that is sent before a frame is painted arrives right after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(...arrived.map(({ at }) => performance.now() - at))
      port2.postMessage(null)
    })
  }).observe(document.body, { attributes: true, childList: true, subtree: true })
  return {
    /** @param {number[]} next how many rows there are now, and after each key to come */
    expect: next => {
      totals = next
    },
    isDone: () => awaited.length === 0,
    take: () => {
      const taken = { times, missed: awaited.length }
      times = []
      awaited = []
      return taken
    },
  }
}
