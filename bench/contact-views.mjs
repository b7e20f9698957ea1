import { randomUUID } from 'node:crypto'
import { frenchContactsModule, openPressFileModule } from './modules.mjs'
import { directoryOver } from './press-file.mjs'

/** @typedef {import('../domain/contact-view.ts').ContactView} ContactView */
/** @typedef {import('../domain/contact.ts').Contact} Contact */

const columns = /** @type {const} */ (['name', 'outlet', 'role', 'beats', 'mail', 'phone', 'tags'])

/**
 * What a press file shows, read without a window: the cells of all its contacts in their order, how many each search
 * finds, and searches that find somebody at every key.
 * @param {string} folder
 * @param {number} searches
 */
export async function contactViewsOf(folder, searches) {
  const opened = await openPressFileModule().openPressFile({
    folder,
    now: () => new Date(),
    newId: randomUUID,
  })
  if (!opened.ok) throw new Error(`the press file did not open: ${opened.failure.code}`)
  const file = opened.value
  const directory = directoryOver(file)
  const { rows } = directory.rows(viewOf(''), 0, file.table('contacts').size)
  /** @type {Map<string, number>} */
  const totals = new Map()
  const totalOf = (/** @type {string} */ words) => {
    const known = totals.get(words) ?? directory.rows(viewOf(words), 0, 1).total
    totals.set(words, known)
    return known
  }
  const typings = realSearches([...file.table('contacts').values()], searches)
  await file.settled()
  return {
    lines: rows.map(line => columns.map(column => [line[column]].flat().join(', '))),
    totalOf,
    typings,
  }
}

/**
 * @param {string} words
 * @returns {ContactView}
 */
const viewOf = words => ({ words, where: null, sort: { column: 'name', direction: 'up' } })

/**
 * What an attaché types to find somebody: the beginning of the family name, or of the outlet, then of the other.
 * @param {readonly Contact[]} contacts
 * @param {number} count
 */
function realSearches(contacts, count) {
  const draw = frenchContactsModule().drawing(11)
  const people = contacts.filter(
    ({ family, functions }) => isPlain(family) && functions[0] !== undefined && isPlain(functions[0].outlet),
  )
  return Array.from({ length: count }, (_, index) => {
    const { family = '', functions = [] } = people[draw(people.length)] ?? {}
    const outlet = functions[0]?.outlet ?? ''
    return index % 2 === 0
      ? `${family.slice(0, 5)} ${outlet.slice(0, 3)}`
      : `${outlet.slice(0, 5)} ${family.slice(0, 3)}`
  })
}

/** What one key each types. @param {string} text */
const isPlain = text => /^[a-z]{3}[a-z ]*$/i.test(text)
