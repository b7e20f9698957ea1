import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inCache } from '../scripts/project.mjs'

/**
 * A folder that goes when the process ends. It lies on the project's own disk: the system's temporary folder
 * may be in memory, where nothing is ever slow to become durable.
 */
export function temporaryFolder() {
  mkdirSync(inCache('bench'), { recursive: true })
  const folder = mkdtempSync(join(inCache('bench'), 'run-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }))
  return folder
}
