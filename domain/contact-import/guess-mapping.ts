import type { ImportTarget } from '../contact-import.ts'
import { readCivility } from './civility.ts'
import { holdsNames, targetOfContent } from './column-content.ts'
import { type HeadingSense, headingSense } from './headings.ts'

/** Targets that several columns may fill together; a second column of any other one goes to the notes. */
const manifold: ReadonlySet<ImportTarget> = new Set([
  'outlet',
  'role',
  'mail',
  'phone',
  'mobile',
  'beats',
  'coverage',
  'tags',
  'languages',
  'street',
  'mallette-data',
  'notes',
  'nothing',
])

/**
 * Where each column most likely goes: by its heading, by the headings beside it, and failing that by its content.
 * What nothing tells goes to the notes.
 */
export function guessMapping(
  headings: readonly string[],
  samples: readonly (readonly string[])[],
): readonly ImportTarget[] {
  const senses = headings.map(headingSense)
  const columns = headings.map((_, column) => samples.map(cells => cells[column] ?? ''))
  const told = senses.map((sense, column) => settled(sense, senses, columns[column] ?? []))
  const guessed = told.map((target, column) => target ?? targetOfContent(columns[column] ?? []))
  return withoutRivals(withNames(guessed, columns).map(target => target ?? 'notes'))
}

/** The target of a heading, once what stands beside it has settled what it means. */
function settled(
  sense: HeadingSense | null,
  all: readonly (HeadingSense | null)[],
  cells: readonly string[],
): ImportTarget | null {
  if (sense === 'name') return all.includes('given') && !all.includes('family') ? 'family' : 'full-name'
  if (sense === 'title') return targetOfTitle(all, cells)
  return sense
}

function targetOfTitle(all: readonly (HeadingSense | null)[], cells: readonly string[]): ImportTarget {
  const filled = cells.filter(cell => cell.trim() !== '')
  const areCivilities = filled.length > 0 && filled.every(cell => readCivility(cell) !== null)
  if (areCivilities || (filled.length === 0 && all.includes('role'))) return 'civility'
  if (!all.includes('outlet')) return 'outlet'
  return all.includes('role') ? 'notes' : 'role'
}

/** Where no column is known to hold names, the first that looks so does. */
function withNames(
  targets: readonly (ImportTarget | null)[],
  columns: readonly (readonly string[])[],
): readonly (ImportTarget | null)[] {
  const naming: readonly (ImportTarget | null)[] = ['full-name', 'given', 'family']
  if (targets.some(target => naming.includes(target))) return targets
  const at = targets.findIndex((target, column) => target === null && holdsNames(columns[column] ?? []))
  return targets.map((target, column) => (column === at ? 'full-name' : target))
}

const withoutRivals = (targets: readonly ImportTarget[]): readonly ImportTarget[] =>
  targets.map((target, column) =>
    manifold.has(target) || targets.indexOf(target) === column ? target : 'notes',
  )
