import { setTimeout as wait } from 'node:timers/promises'

/** Turns of the wheel, how far each goes in pixels, and what passes between two in ms. */
const turns = 60
const turn = 700
const pace = 40

/**
 * Turns the wheel over what is scrolled, and gives the time from each frame to the next, and how often a row in sight was
 * waited for, in percent.
 * @param {import('playwright-core').Page} page
 * @param {string} frame what is scrolled
 */
export async function scroll(page, frame) {
  await page.locator(frame).hover()
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
