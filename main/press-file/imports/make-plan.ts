import { type Column, columnsOf } from '../../../domain/contact-import/columns.ts'
import { knownPeople } from '../../../domain/contact-import/known-people.ts'
import { type ImportPlan, importPlanner } from '../../../domain/contact-import/plan-rows.ts'
import { type ReadRow, readRow } from '../../../domain/contact-import/row-reading.ts'
import type { SheetRow } from '../../../domain/contact-import/sheet.ts'
import type { ImportOptions, ImportTarget } from '../../../domain/contact-import.ts'
import { remembering } from '../../../domain/remembering.ts'
import { lengths } from '../../../domain/text.ts'
import { outletNaming } from '../duplicates/outlet-naming.ts'
import { refusedAmong } from '../identity-hash.ts'
import { inSlices } from '../slices.ts'
import type { PressFileWorld } from '../world.ts'
import type { ReadTable } from './read-file.ts'
import type { Work } from './work.ts'

type PlanWorld = Pick<PressFileWorld, 'file' | 'now' | 'newId'>

type PlacedRow = { readonly line: number; readonly row: ReadRow }

/** How many rows are read before it is looked up which of them must be kept out. */
const batch = 200

/** Works out what an import would do, in slices. Nothing is written. */
export async function makePlan(
  world: PlanWorld,
  tables: readonly ReadTable[],
  mappings: readonly (readonly ImportTarget[])[],
  options: ImportOptions,
  work: Work,
): Promise<ImportPlan> {
  const contacts = world.file.table('contacts')
  const total = contacts.size + tables.reduce((sum, { sheet }) => sum + 2 * sheet.rows.length, 0)
  let done = 0
  const inTurn = async <T>(items: Iterable<T>, act: (item: T) => void): Promise<void> => {
    for (const item of items) {
      act(item)
      done += 1
      const rest = work.step('comparing', done, total)
      if (rest !== undefined) await rest
    }
  }
  const people = knownPeople(remembering(outletNaming(world.file.table('outlets').values())))
  await inTurn([...contacts.values()], people.put)
  const at = world.now().toISOString()
  const sourceOf = (file: number): string => sourceWords(tables[file]?.name ?? '', options.source)
  const planner = importPlanner({ people, options, at, newId: world.newId, sourceOf })
  for (const [file, { sheet }] of tables.entries()) {
    const columns = columnsOf(sheet.headings, mappings[file] ?? [])
    for (let start = 0; start < sheet.rows.length; start += batch) {
      const read: PlacedRow[] = []
      await inTurn(sheet.rows.slice(start, start + batch), row => {
        read.push({ line: row.line, row: readOrRefused(columns, row, at.slice(0, 10)) })
      })
      const refused = await refusedLines(world, read)
      await inTurn(read, ({ line, row }) => planner.take({ file, line }, row, refused.has(line)))
    }
  }
  return inSlices(planner.plan())
}

const readOrRefused = (columns: readonly Column[], row: SheetRow, today: string): ReadRow =>
  row.fault === null ? readRow(columns, row.cells, today) : { isRefused: true, fault: row.fault, name: '' }

/** The lines about persons who objected and were erased. */
async function refusedLines(world: PlanWorld, rows: readonly PlacedRow[]): Promise<ReadonlySet<number>> {
  const read = rows.flatMap(({ line, row }) => (row.isRefused ? [] : [{ line, draft: row.reading.draft }]))
  const indexes = await refusedAmong(
    world,
    read.map(({ draft }) => draft),
  )
  return new Set([...indexes].flatMap(index => read[index]?.line ?? []))
}

/** « fichier.csv (Mme Durand) »: the file's name and who gave it, within what an origin can hold. */
const sourceWords = (name: string, source: string): string => {
  if (name === '' || source === '') return (name || source).slice(0, lengths.line)
  return `${name} (${source})`.slice(0, lengths.line)
}
