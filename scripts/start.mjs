import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { command, Refusal, say } from './command.mjs'
import { hasDisplay } from './display.mjs'
import { root } from './project.mjs'
import { setUpApp } from './set-up.mjs'

/** How long an application that was asked to end may take, in ms: an error window ignores the request. */
const patience = 5_000

/** `npm start [-- ARGUMENT…]`: sets up, builds what changed and opens Mallette. */
await command(async words => {
  if (!hasDisplay()) {
    throw new Refusal(
      'Mallette needs a screen, and there is none: with Xvfb, xvfb-run -a npm start gives it one.',
    )
  }
  const { executable } = await setUpApp()
  await build()
  return open(executable, words)
})

/**
 * @param {string} executable
 * @param {string[]} words
 * @returns {Promise<number>}
 */
function open(executable, words) {
  const switches = []
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    say('Started as root, where Chromium’s sandbox cannot work: --no-sandbox is added.')
    switches.push('--no-sandbox')
  }
  const app = spawn(executable, [...switches, root, ...words], { stdio: 'inherit' })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => {
      app.kill(signal)
      setTimeout(() => app.kill('SIGKILL'), patience).unref()
    })
  }
  return new Promise((resolve, reject) => {
    app.once('error', reject)
    app.once('exit', status => resolve(status ?? 1))
  })
}
