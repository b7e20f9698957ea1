import { spawn } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'
import { Refusal } from './command.mjs'
import { endWithUs } from './ending.mjs'
import { installPackages } from './system-libraries.mjs'

/** Whether a window can be shown. Only Linux is ever without a screen. */
export const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])

/** Makes sure that tests have a screen to draw on, be it one in memory. */
export async function ensureDisplay() {
  if (!hasDisplay() && !isInstalled('Xvfb')) await installPackages(['xvfb'])
}

/**
 * Starts a screen in memory, on the first free display number. It is stopped with our own process at the
 * latest.
 * @returns {Promise<{ name: string, stop: () => void }>} its name is the value of DISPLAY
 */
export function startXvfb() {
  // Without -noreset Xvfb starts afresh when its last window closes, under the feet of the next test.
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-noreset', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => server.kill()
  process.once('exit', stop)
  endWithUs(server)
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Refusal('Xvfb, the screen in memory, did not start.'))
    server.once('error', fail)
    server.once('exit', fail)
    // Xvfb writes the number, then the end of the line: listening no longer in between would end it.
    let answer = ''
    server.stdio[3]?.on('data', bytes => {
      answer += bytes
      if (!answer.endsWith('\n')) return
      server.stdio[3]?.destroy()
      server.unref()
      resolve({ name: `:${answer.trim()}`, stop })
    })
  })
}

/** @param {string} program */
export function isInstalled(program) {
  return (process.env['PATH'] ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, program), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
