import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { command } from './command.mjs'
import { root } from './project.mjs'
import { setUpTools } from './set-up.mjs'

/** `npm run note -- …`: the command line of main/headless.ts, built first if it changed. */
await command(async words => {
  await setUpTools()
  await build(['main'])
  const program = join(root, 'dist', 'main', 'headless.cjs')
  process.argv = [process.execPath, program, ...words]
  await import(pathToFileURL(program).href)
  return Number(process.exitCode ?? 0)
})
