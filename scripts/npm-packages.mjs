import { join } from 'node:path'
import { npm } from './child.mjs'
import { Refusal, say } from './command.mjs'
import { readJson, root } from './project.mjs'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Map<string, LockedPackage> | undefined}
 */
function lockedPackages(file) {
  const lock = readJson(file)
  if (typeof lock !== 'object' || lock === null || !('packages' in lock)) return undefined
  const packages = new Map(Object.entries(Object(lock.packages)))
  packages.delete('')
  return packages
}

/**
 * Whether what npm says it installed is exactly what package-lock.json wants. npm writes its own account
 * last, so an installation cut short is seen too. Optional packages for other systems may be missing.
 * @param {string} [folder] the project
 */
export function packagesAreFresh(folder = root) {
  const wanted = lockedPackages(join(folder, 'package-lock.json'))
  const installed = lockedPackages(join(folder, 'node_modules', '.package-lock.json'))
  if (wanted === undefined || installed === undefined) return false
  for (const name of installed.keys()) if (!wanted.has(name)) return false
  for (const [name, { version, integrity, optional }] of wanted) {
    const found = installed.get(name)
    if (found === undefined ? !optional : found.version !== version || found.integrity !== integrity)
      return false
  }
  return true
}

/** Installs the npm packages when they are not those of package-lock.json. */
export async function ensurePackages() {
  if (packagesAreFresh()) return
  say('Installing the npm packages…')
  const words = ['ci', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error']
  const { status } = await npm(words, { output: 'aside' })
  if (status !== 0) throw new Refusal('The npm packages could not be installed: npm’s own words are above.')
}
