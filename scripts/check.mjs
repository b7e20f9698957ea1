import { build } from './build.mjs'
import { command } from './command.mjs'
import { setUpTools } from './set-up.mjs'
import { lint, typeCheck } from './suites.mjs'
import { inWords, sumOf } from './tally.mjs'

/** `npm run check`: what needs no test to run: the build with its limits, the types, the lint. */
await command(async () => {
  await setUpTools()
  await build()
  const tally = sumOf([await typeCheck(), await lint()])
  process.stdout.write(`${inWords(tally)}\n`)
  return tally.failed === 0 ? 0 : 1
})
