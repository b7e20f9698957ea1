import { createHash } from 'node:crypto'
import { guessMapping } from '../../../domain/contact-import/guess-mapping.ts'
import { headingSetKey } from '../../../domain/contact-import/headings.ts'
import type { ImportTarget, ReadFile } from '../../../domain/contact-import.ts'
import type { RecordChange } from '../../../domain/press-file.ts'
import type { PressFileWorld } from '../world.ts'
import type { ReadTable } from './read-file.ts'

/** How many rows are shown, and how many tell what a column holds. */
const shown = 5
const looked = 200
const longestSample = 200

/** Headings may be long and many: a mapping is remembered under their hash. */
const idOf = (headings: readonly string[]): string =>
  createHash('sha256').update(headingSetKey(headings)).digest('hex')

/** What the page is told of a table: where its columns would go, as last time or as they are guessed. */
export function presented({ file }: Pick<PressFileWorld, 'file'>, table: ReadTable): ReadFile {
  const { name, format, encoding, delimiter, sheet } = table
  const samples = sheet.rows.slice(0, looked).map(({ cells }) => cells)
  const remembered = file.table('rememberedMappings').get(idOf(sheet.headings))
  const mapping = remembered?.mapping ?? table.mapping ?? guessMapping(sheet.headings, samples)
  return {
    name,
    format,
    encoding,
    delimiter,
    headings: [...sheet.headings],
    mapping: [...mapping],
    isRemembered: remembered !== undefined,
    samples: samples.slice(0, shown).map(cells => cells.map(cell => cell.slice(0, longestSample))),
    rows: sheet.rows.length,
  }
}

/** The changes by which the mappings of an import are found again. */
export const rememberedChanges = (
  tables: readonly ReadTable[],
  mappings: readonly (readonly ImportTarget[])[],
  usedAt: string,
): readonly RecordChange[] =>
  tables.flatMap(({ sheet }, index) => {
    const mapping = mappings[index]
    const id = idOf(sheet.headings)
    // Letters say nothing about what stands under them in the next file.
    if (mapping === undefined || !sheet.isTitled) return []
    return [{ table: 'rememberedMappings', id, value: { id, mapping: [...mapping], usedAt } } as const]
  })
