import { constants } from 'node:os'
import { setTimeout } from 'node:timers/promises'

/** How long what we started may take to end once it is told to, in ms. */
const patience = 5_000

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** Whether programs get a process group of their own, so that a signal reaches what they start in turn. */
export const ownGroup = process.platform !== 'win32'

/**
 * Sends a signal to what one program is; tells whether anything was left to receive it.
 * @typedef {(signal: NodeJS.Signals | 0) => boolean} Send
 */

/** @type {Set<Send>} */
const running = new Set()
let ending = false

/** Whether we were told to end: only what we started is waited for. */
export const isEnding = () => ending

/**
 * Makes a program end with us: a signal that tells us to end is passed on, what ignores it is killed, and then
 * we end too.
 * @param {import('node:child_process').ChildProcess} child
 * @param {object} [options]
 * @param {boolean} [options.isGroup] whether it leads a group, all of which is to end
 */
export function endWithUs(child, { isGroup = false } = {}) {
  const { pid } = child
  // It never started.
  if (pid === undefined) return
  /** @type {Send} */
  const send = signal => {
    if (!isGroup) return child.exitCode === null && child.signalCode === null && child.kill(signal)
    try {
      return process.kill(-pid, signal)
    } catch {
      return false
    }
  }
  if (running.size === 0) for (const signal of signals) process.on(signal, endAll)
  running.add(send)
  child.once('exit', () => {
    running.delete(send)
    if (running.size === 0 && !ending) for (const signal of signals) process.off(signal, endAll)
  })
}

/** @param {NodeJS.Signals} signal */
async function endAll(signal) {
  if (ending) return
  ending = true
  // The first of a group may go before those that it started.
  const told = [...running]
  for (const send of told) send(signal)
  const deadline = Date.now() + patience
  while (told.some(send => send(0)) && Date.now() < deadline) await setTimeout(20)
  for (const send of told) send('SIGKILL')
  process.exit(128 + constants.signals[signal])
}
