import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { inTurns } from './measure.mjs'
import { row } from './row.mjs'
import { emptyWindow, mallette, open } from './windows.mjs'

const rounds = 5

/** How long a window is left alone before it is weighed, in ms: what starting took is given back by then. */
const rest = 4_000

/**
 * The memory of an open window and all its processes (proportional set size: what they share counts once),
 * against a window with an empty page.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  if (!existsSync('/proc/self/smaps_rollup')) {
    return { rows: [], leftOut: ['memory: only Linux tells the proportional set size of a process'] }
  }
  const takers = { ours: weigher(await mallette()), theirs: weigher(emptyWindow()) }
  const { ours, theirs } = await inTurns(takers, rounds)
  const rival = { name: 'empty window', samples: theirs }
  const name = 'memory of the open window, all processes'
  const target = { of: /** @type {const} */ ('ratio'), most: 1.2 }
  return { rows: [row({ area: 'memory', name, unit: 'MB', ours, rival, target })], leftOut: [] }
}

/** @param {import('./windows.mjs').Application} application */
const weigher = application => async () => {
  const { pid, end } = await open(application)
  await wait(rest)
  const megabytes = withDescendants(pid).reduce((sum, each) => sum + proportionalSetSize(each), 0) / 1024
  await end()
  return megabytes
}

/**
 * @param {number} pid
 * @returns {number[]}
 */
function withDescendants(pid) {
  const children = readdirSync('/proc').filter(name => /^\d+$/.test(name) && parentOf(name) === pid)
  return [pid, ...children.flatMap(child => withDescendants(Number(child)))]
}

/** The parent's id stands second behind the program's name, which may hold anything but ends with `)`. */
/** @param {string} pid */
function parentOf(pid) {
  const stat = readOrNothing(`/proc/${pid}/stat`)
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/**
 * @param {number} pid
 * @returns {number} in KiB; 0 for a process that has just ended
 */
function proportionalSetSize(pid) {
  return Number(/^Pss:\s+(\d+) kB$/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)
}

/** @param {string} file */
function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
