import { fork } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { areas, isArea } from '../bench/areas.mjs'
import { table } from '../bench/table.mjs'
import { build } from './build.mjs'
import { command, Refusal, say } from './command.mjs'
import { hasDisplay, startXvfb } from './display.mjs'
import { root } from './project.mjs'
import { setUpApp, setUpTools } from './set-up.mjs'

/** @typedef {import('../bench/areas.mjs').Area} Area */
/** @typedef {import('../bench/row.mjs').Account} Account */

/**
 * `npm run bench [-- AREA…]`: measures Mallette beside its rivals, prints a table and writes
 * bench-results.json. A target that does not hold is said and changes no exit code: figures depend on the
 * machine, and a person reads them.
 */
await command(async words => {
  const chosen = chosenAreas(words)
  const env = await setUp(chosen)
  const [load = 0] = loadavg()
  /** @type {Account[]} */
  const accounts = []
  for (const area of chosen) {
    say(`Measuring ${area}…`)
    accounts.push(await account(area, env))
  }
  const rows = accounts.flatMap(({ rows }) => rows)
  const remarks = accounts.flatMap(({ remarks }) => remarks)
  writeFileSync(join(root, 'bench-results.json'), `${JSON.stringify(rows, null, 2)}\n`)
  process.stdout.write(`\n${table(rows)}\n\n`)
  for (const sentence of remarks) process.stdout.write(`${sentence}\n`)
  if (load > cpus().length / 2) {
    process.stdout.write(
      `The machine was busy (load ${load.toFixed(1)}): read the ratios, not the figures.\n`,
    )
  }
  process.stdout.write(`${verdict(rows)}\n`)
  return 0
})

/**
 * @param {string[]} words
 * @returns {Area[]} all when none is named
 */
function chosenAreas(words) {
  const unknown = words.filter(word => !isArea(word))
  if (unknown.length > 0) {
    throw new Refusal(`There is no area ${unknown.join(', ')}: there are ${Object.keys(areas).join(', ')}.`)
  }
  const all = Object.keys(areas).filter(isArea)
  return words.length === 0 ? all : all.filter(area => words.includes(area))
}

/**
 * @param {Area[]} chosen
 * @returns {Promise<NodeJS.ProcessEnv>} what the measuring processes need to know
 */
async function setUp(chosen) {
  const needsScreen = chosen.some(area => areas[area].screen)
  const runtime = needsScreen ? await setUpApp({ display: true }) : await setUpTools()
  await build()
  const { buildModules } = await import('../bench/build-modules.mjs')
  await buildModules()
  const display = needsScreen && !hasDisplay() ? { DISPLAY: (await startXvfb()).name } : {}
  return { ...display, ...(runtime && { ELECTRON_OVERRIDE_DIST_PATH: runtime.folder }) }
}

/**
 * @param {Area} area
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Account>}
 */
function account(area, env) {
  const child = fork(join(root, 'bench', 'run-area.mjs'), [area], {
    cwd: root,
    env: { ...process.env, ...env },
  })
  return new Promise((resolve, reject) => {
    /** @type {Account | undefined} */
    let received
    child.once('message', message => {
      received = /** @type {Account} */ (message)
    })
    child.once('exit', () =>
      received ? resolve(received) : reject(new Refusal(`Measuring ${area} failed.`)),
    )
  })
}

/** @param {import('../bench/row.mjs').Row[]} rows */
function verdict(rows) {
  const missed = rows.filter(({ holds }) => holds === false)
  const targets = rows.filter(({ holds }) => holds !== null).length
  if (targets === 0) return 'No target among these.'
  if (missed.length === 0) return `✓ Every target holds (${targets}).`
  return missed
    .map(({ area, name, target, targetOf, ...row }) => {
      const figure = targetOf === 'ratio' ? `the ratio is ${row.ratio}` : `it is ${row.ours} ${row.unit}`
      return `✗ The target does not hold: ${area}, ${name}: ${figure}, and may be ${target}.`
    })
    .join('\n')
}
