import { setTimeout as wait } from 'node:timers/promises'
import { contactViewsOf } from './contact-views.mjs'
import { barePage, fillBarePage, inWindow, malletteWith, openContacts } from './contact-windows.mjs'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'

const count = 50_000
const rounds = 2

/** Turns of the wheel, how far each goes in pixels, and what passes between two in ms. */
const turns = 60
const turn = 700
const pace = 40

/**
 * The time from frame to frame while fifty thousand contacts are scrolled by the wheel, against a bare page that has
 * a thousand plain rows and nothing to do; and how often a row in sight has not arrived yet.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measureScroll() {
  const mallette = await malletteWith(count)
  const { lines } = await contactViewsOf(mallette.data, 0)
  const { ours, theirs } = await inTurns(
    {
      ours: () =>
        inWindow(mallette, async page => {
          await openContacts(page)
          return scroll(page, '.contact-grid')
        }),
      theirs: () =>
        inWindow(barePage(), async page => {
          await fillBarePage(page, lines.slice(0, 1_000), 1_000)
          return scroll(page, '.frame')
        }),
    },
    rounds,
  )
  const rowOf = (/** @type {string} */ name, /** @type {number} */ share) => ({
    area: 'contacts-screen',
    name: `frame to frame while scrolling 50 000 contacts, ${name}`,
    unit: 'ms',
    ours: ours.map(({ frames }) => quantile(frames, share)),
    rival: {
      name: 'bare page, 1 000 plain rows',
      samples: theirs.map(({ frames }) => quantile(frames, share)),
    },
  })
  return [
    row({ ...rowOf('95th percentile', 0.95), target: { of: 'ratio', most: 1.1 } }),
    row(rowOf('median', 0.5)),
    row({
      area: 'contacts-screen',
      name: 'frames with a row in sight that has not arrived, while scrolling 50 000 contacts',
      unit: '%',
      ours: ours.map(({ waiting }) => waiting),
    }),
  ]
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} frame what is scrolled
 */
async function scroll(page, frame) {
  await page.locator(frame).hover()
  // The index is being built right after the contacts were opened: she looks before she scrolls.
  await wait(3_000)
  const recorder = await page.evaluateHandle(recordFrames, frame)
  for (let count = 0; count < turns; count += 1) {
    await page.mouse.wheel(0, turn)
    await wait(pace)
  }
  return recorder.evaluate(({ take }) => take())
}

/**
 * Runs in the page: notes the time from each frame to the next, and whether a row in sight was waited for.
 * @param {string} frame
 */
function recordFrames(frame) {
  const scrolled = document.querySelector(frame)
  if (scrolled === null) throw new Error('there is nothing to scroll')
  const start = scrolled.scrollTop
  /** @type {number[]} */
  const frames = []
  let waiting = 0
  let isOver = false
  let last = performance.now()
  const look = () => {
    if (isOver) return
    const now = performance.now()
    frames.push(now - last)
    last = now
    if (scrolled.querySelector('.grid-waiting') !== null) waiting += 1
    requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  return {
    take: () => {
      isOver = true
      if (scrolled.scrollTop - start < 1_000) throw new Error('nothing was scrolled')
      return { frames: frames.slice(1), waiting: (100 * waiting) / frames.length }
    },
  }
}
