import { build } from './build.mjs'
import { command, Refusal, say } from './command.mjs'
import { hasDisplay, startXvfb } from './display.mjs'
import { sayRuntime } from './electron-runtime.mjs'
import { setUpApp } from './set-up.mjs'
import { lint, typeCheck, vitest } from './suites.mjs'
import { inWords, oneFailed, sumOf } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * `npm test`: sets up, builds what changed and runs every suite. `npm test -- WORD…` passes the words to
 * Vitest and runs only the tests that they name. The last line is the sum of it all.
 */
await command(async words => {
  const tally = await runAll(words).catch(error => {
    say(error instanceof Refusal ? error.message : String(error?.stack ?? error))
    return oneFailed
  })
  process.stdout.write(`${inWords(tally)}\n`)
  return tally.failed === 0 && tally.passed > 0 ? 0 : 1
})

/**
 * @param {string[]} words
 * @returns {Promise<Tally>}
 */
async function runAll(words) {
  const runtime = await setUpApp({ display: true })
  await build()
  const env = { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder, ...(await displayForTests()) }
  /** @type {Map<string, Tally>} */
  const tallies = new Map()
  // A filtered run is for the work on one thing.
  if (words.length === 0) tallies.set('type check', await typeCheck()).set('lint', await lint())
  tallies.set('unit', await vitest('unit', words, env)).set('app', await vitest('app', words, env))
  say('')
  for (const [name, tally] of tallies) say(`${name}: ${inWords(tally)}`)
  const total = sumOf([...tallies.values()])
  // A filtered run leaves out all it was not asked for: only a whole one tells what this machine lacks.
  if (words.length === 0) for (const test of total.leftOut) say(`left out: ${test}`)
  sayRuntime(runtime)
  return total
}

/**
 * Screens in memory, one for each window that is driven at the same time: two windows on one would take the focus
 * from each other. A machine that has a screen of its own shows one window after the other on it.
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function displayForTests() {
  if (hasDisplay()) return {}
  const screens = await Promise.all([startXvfb(), startXvfb()])
  const names = screens.map(({ name }) => name)
  return { DISPLAY: names[0], MALLETTE_SCREENS: names.join(' ') }
}
