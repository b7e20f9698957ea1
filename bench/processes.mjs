import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** Whether this system tells the memory of a process as a share of what it has in common with others. */
export const tellsMemory = () => existsSync('/proc/self/smaps_rollup')

/** @typedef {{ pid: number, parent: number, program: string }} Process */

/** @returns {Process[]} all that run now */
function allProcesses() {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  return pids.map(pid => ({ pid: Number(pid), parent: parentOf(pid), program: programOf(pid) }))
}

/**
 * A process with its descendants, and how many others run the same program.
 * @param {number} pid
 */
export function family(pid) {
  const all = allProcesses()
  const members = [pid]
  for (const member of members) {
    members.push(...all.filter(({ parent }) => parent === member).map(each => each.pid))
  }
  const program = all.find(each => each.pid === pid)?.program
  const strangers = all.filter(each => each.program === program && !members.includes(each.pid)).length
  return { members, strangers }
}

/**
 * The proportional set size of a process, in KiB; 0 when it has just ended.
 * @param {number} pid
 */
export const proportionalSetSize = pid =>
  Number(/^Pss:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0)

/** @param {string} pid */
function parentOf(pid) {
  const stat = read(`/proc/${pid}/stat`)
  // The program's name comes before, in brackets; it may hold anything, brackets too.
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
}

/** @param {string} pid */
function programOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/exe`)
  } catch {
    return ''
  }
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
