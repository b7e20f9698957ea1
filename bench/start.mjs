import { inTurns } from './measure.mjs'
import { row } from './row.mjs'
import { emptyWindow, mallette, open } from './windows.mjs'

const rounds = 10

/**
 * From the spawn of the process to the window that is ready to be shown, against a window with an empty page in
 * the same runtime, with the same switches; then until home lists the demonstration.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const takers = { ours: starter(await mallette()), theirs: starter(emptyWindow()) }
  // The first start of a profile makes it, and is like no other.
  for (const take of Object.values(takers)) await take()
  const { ours, theirs } = await inTurns(takers, rounds)
  const rows = [
    row({
      area: 'start',
      name: 'spawn → first window ready to show',
      unit: 'ms',
      ours: ours.map(({ ready }) => ready),
      rival: { name: 'empty window', samples: theirs.map(({ ready }) => ready) },
      target: { of: 'ratio', most: 1.5 },
    }),
    row({
      area: 'start',
      name: 'spawn → home shows its lists',
      unit: 'ms',
      ours: ours.map(({ content }) => content),
    }),
  ]
  return { rows, remarks: [] }
}

/** @param {import('./windows.mjs').Application} application */
const starter = application => async () => {
  const { ready, content, end } = await open(application)
  await end()
  return { ready, content }
}
