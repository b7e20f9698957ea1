import { setTimeout as wait } from 'node:timers/promises'
import { inTurns } from './measure.mjs'
import { family, proportionalSetSize, tellsMemory } from './processes.mjs'
import { row } from './row.mjs'
import { emptyWindow, mallette, open } from './windows.mjs'

const rounds = 5

/** How long a window is left alone before it is weighed, in ms: what only starting needs is given back by then. */
const rest = 10_000

/**
 * The memory of an open window and all its processes (proportional set size: what they share counts once),
 * against a window with an empty page.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  if (!tellsMemory()) {
    return {
      rows: [],
      remarks: ['Left out: memory. Only Linux tells the proportional set size of a process.'],
    }
  }
  const takers = { ours: weigher(await mallette()), theirs: weigher(emptyWindow()) }
  const { ours, theirs } = await inTurns(takers, rounds)
  const memory = row({
    area: 'memory',
    name: 'memory of the open window, all processes',
    unit: 'MB',
    ours: ours.map(({ megabytes }) => megabytes),
    rival: { name: 'empty window', samples: theirs.map(({ megabytes }) => megabytes) },
    target: { of: 'ratio', most: 1.2 },
  })
  return { rows: [memory], remarks: wereShared([...ours, ...theirs]) }
}

/**
 * What must be said of samples that other windows may have made lighter.
 * @param {readonly { strangers: number }[]} samples
 */
export const wereShared = samples =>
  samples.some(({ strangers }) => strangers > 0)
    ? ['Memory is off: other windows of the same runtime were open and bore a part of it.']
    : []

/** @param {import('./windows.mjs').Application} application */
export const weigher = application => async () => {
  const { pid, end } = await open(application)
  await wait(rest)
  const { members, strangers } = family(pid)
  const megabytes = members.reduce((sum, member) => sum + proportionalSetSize(member), 0) / 1024
  await end()
  return { megabytes, strangers }
}
