import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './project.mjs'

/**
 * A hash over names and bytes: what was built from the same files need not be built again, whatever their
 * dates say after a checkout.
 * @param {string[]} places files and folders, relative to `folder`; one that is missing counts as empty
 * @param {object} [options]
 * @param {string} [options.folder] the project when absent
 * @param {(path: string) => boolean} [options.counts] which files count
 */
export function fingerprint(places, { folder = root, counts = () => true } = {}) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(place => filesIn(join(folder, place))).sort()) {
    if (!counts(file)) continue
    const bytes = readFileSync(file)
    hash.update(`${relative(folder, file)}\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (stat === undefined) return []
  if (stat.isFile()) return [place]
  return readdirSync(place).flatMap(name => filesIn(join(place, name)))
}
