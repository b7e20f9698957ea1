import { spawn } from 'node:child_process'
import { endWithUs, isEnding, ownGroup } from './ending.mjs'
import { root } from './project.mjs'

/**
 * @typedef {object} Ended
 * @property {number | null} status the exit code; null when a signal ended the program or it never started
 * @property {string} output standard output and error together, when they were kept
 */

/**
 * Runs a program to its end and never throws for how it ended. It reads no input, and ends when we are told to,
 * with all that it started.
 * @param {string} program
 * @param {string[]} words its arguments, never read by a shell
 * @param {object} [options]
 * @param {NodeJS.ProcessEnv} [options.env] added to our own environment
 * @param {string} [options.folder] where it runs; the project when absent
 * @param {'keep' | 'show' | 'aside'} [options.output] keep it, show it as it is, or show all of it on
 *   standard error
 * @param {number} [options.seconds] after which it is killed
 * @returns {Promise<Ended>}
 */
export function run(program, words, { env = {}, folder = root, output = 'keep', seconds } = {}) {
  /** @type {Record<typeof output, import('node:child_process').StdioOptions>} */
  const streams = {
    keep: ['ignore', 'pipe', 'pipe'],
    show: ['ignore', 'inherit', 'inherit'],
    aside: ['ignore', 2, 2],
  }
  return new Promise(resolve => {
    const child = spawn(program, words, {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: streams[output],
      killSignal: 'SIGKILL',
      detached: ownGroup,
      ...(seconds === undefined ? {} : { timeout: seconds * 1000 }),
    })
    endWithUs(child, { isGroup: ownGroup })
    /** @type {Buffer[]} */
    const kept = []
    child.stdout?.on('data', bytes => kept.push(bytes))
    child.stderr?.on('data', bytes => kept.push(bytes))
    const end = (/** @type {number | null} */ status) => {
      // Once we are told to end, nothing comes after this program.
      if (!isEnding()) resolve({ status, output: Buffer.concat(kept).toString('utf8') })
    }
    child.on('error', () => end(null))
    child.on('close', end)
  })
}

/**
 * Runs npm. On Windows npm is a batch file, which only a shell can start: never pass it a person's words.
 * @param {string[]} words
 * @param {Parameters<typeof run>[2]} [options]
 */
export function npm(words, options) {
  return process.platform === 'win32'
    ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...words], options)
    : run('npm', words, options)
}
