import { setTimeout as wait } from 'node:timers/promises'
import { contactViewsOf } from './contact-views.mjs'
import { barePage, fillBarePage, inWindow, malletteWith, openContacts } from './contact-windows.mjs'
import { scroll } from './frames.mjs'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'

const count = 50_000
const rounds = 2

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
          // The index is being built right after the contacts were opened: she looks before she scrolls.
          await wait(3_000)
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
