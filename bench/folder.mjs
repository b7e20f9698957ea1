import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inCache } from '../scripts/project.mjs'

/** @type {string[]} */
const folders = []
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/**
 * A folder that goes when the process ends. It lies on the project's own disk: the system's temporary folder
 * may be in memory, where nothing is ever slow to become durable.
 */
export function temporaryFolder() {
  mkdirSync(inCache('bench'), { recursive: true })
  const folder = mkdtempSync(join(inCache('bench'), 'run-'))
  folders.push(folder)
  return folder
}
