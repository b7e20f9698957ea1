import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder, found from this file: the scripts work from whatever current directory. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/**
 * A place in the git-ignored cache, which may be emptied at any time.
 * @param {string[]} parts
 */
export const inCache = (...parts) => join(root, '.cache', ...parts)

/**
 * @param {string} file
 * @returns {unknown} undefined when the file is missing or is not JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * The JavaScript file behind a package's command, run with our own Node: the same on every system,
 * without the shell that `node_modules/.bin` needs on Windows.
 * @param {string} packageName
 * @param {string} [command] needed when the package's command does not bear the package's name
 */
export function commandOf(packageName, command = packageName) {
  const manifest = createRequire(join(root, 'package.json')).resolve(`${packageName}/package.json`)
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'))
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[command])
}
