import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { command, Refusal } from './command.mjs'
import { hasDisplay, isInstalled, startXvfb } from './display.mjs'
import { root } from './project.mjs'
import { setUpApp, setUpTools } from './set-up.mjs'

/** `npm run note -- …`: the command line of main/headless.ts, built first if it changed. */
await command(async words => {
  if (wantsPdf(words)) await setUpPress()
  else await setUpTools()
  await build(['main'])
  const program = join(root, 'dist', 'main', 'headless.cjs')
  process.argv = [process.execPath, program, ...words]
  await import(pathToFileURL(program).href)
  return Number(process.exitCode ?? 0)
})

/** @param {string[]} words */
function wantsPdf(words) {
  const place = words.find(word => word.startsWith('--out='))?.slice(6) ?? words[words.indexOf('--out') + 1]
  return words.some(word => word.startsWith('--out')) && /\.pdf$/i.test(place ?? '')
}

/** A PDF is printed by the runtime of the application, which shows nothing but does not start without a screen. */
async function setUpPress() {
  if (!hasDisplay() && !isInstalled('Xvfb')) {
    throw new Refusal('Printing a PDF needs a screen, and there is none: install xvfb, a screen in memory.')
  }
  const { executable } = await setUpApp()
  process.env['MALLETTE_PRESS'] = executable
  // Chromium’s sandbox cannot work for root.
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0
  process.env['MALLETTE_PRESS_SWITCHES'] = isRoot ? '--no-sandbox' : ''
  if (!hasDisplay()) process.env['DISPLAY'] = (await startXvfb()).name
}
