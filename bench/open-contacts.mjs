import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { JSONFilePreset } from 'lowdb/node'
import { openPressFileModule } from './modules.mjs'

/** Opens the contacts of a folder, or those of a lowdb file, and tells how long it took and what memory it added. */
const [what, path = ''] = process.argv.slice(2)
const { openPressFile } = openPressFileModule()

const before = residentSize()
const start = performance.now()
const held = what === 'ours' ? await openOurs() : await JSONFilePreset(path, [])
const ms = performance.now() - start
const megabytes = (residentSize() - before) / 1e6
if (held === null) throw new Error('nothing was opened')
process.send?.({ ms, megabytes })
process.disconnect()

async function openOurs() {
  const opened = await openPressFile({ folder: path, now: () => new Date(), newId: randomUUID })
  if (!opened.ok) throw new Error(`the press file did not open: ${opened.failure.code}`)
  return opened.value
}

/** In bytes, without what is only waiting to be collected. */
function residentSize() {
  globalThis.gc?.()
  return process.memoryUsage().rss
}
