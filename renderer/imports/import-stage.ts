import type {
  ImportCounts,
  ImportOptions,
  ImportTarget,
  ReadFile,
  Reading,
} from '../../domain/contact-import.ts'
import type { Deed } from '../../domain/deed.ts'

/** Where the columns of each file go, and what holds for all its rows. */
export type Placement = {
  readonly reading: Reading
  /** One a file, each with one target a column. */
  readonly mappings: readonly (readonly ImportTarget[])[]
  readonly options: ImportOptions
}

/** How far an import has come: three steps, and its outcome. */
export type ImportStage =
  | { readonly at: 'bring' }
  | { readonly at: 'columns'; readonly placement: Placement }
  | { readonly at: 'preview'; readonly placement: Placement; readonly counts: ImportCounts }
  | {
      readonly at: 'done'
      readonly placement: Placement
      readonly counts: ImportCounts
      readonly deed: Deed | null
      readonly isUndone: boolean
    }

const noOptions: ImportOptions = {
  source: '',
  basis: '',
  informedOn: '',
  tags: [],
  listId: null,
  known: 'fill',
}

/** The stage after files were read: their columns as they were guessed. Without one that could be read, the first. */
export const stageOfReading = (reading: Reading): ImportStage =>
  reading.files.length === 0
    ? { at: 'bring' }
    : {
        at: 'columns',
        placement: { reading, mappings: reading.files.map(({ mapping }) => mapping), options: noOptions },
      }

/** The same with one column of one file going elsewhere. */
export const moveColumn = (
  placement: Placement,
  file: number,
  column: number,
  target: ImportTarget,
): Placement => ({
  ...placement,
  mappings: placement.mappings.map((mapping, at) =>
    at === file ? mapping.map((before, index) => (index === column ? target : before)) : mapping,
  ),
})

/** How many contacts an import would write. */
export const writtenBy = ({ created, updated, doubtful }: ImportCounts): number =>
  created + updated + doubtful

export const rowsIn = (counts: ImportCounts): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

/** A column as the screen shows it: its number in the file, what it is called and what stands in it. */
export type FileColumn = {
  readonly index: number
  readonly heading: string
  readonly samples: readonly string[]
}

/** Most examples of a column that are shown. */
const mostSamples = 3

/** The columns of a file with different examples of what they hold; those whose first rows are empty come apart. */
export function columnsOf(file: Pick<ReadFile, 'headings' | 'samples'>): {
  readonly filled: readonly FileColumn[]
  readonly empty: readonly FileColumn[]
} {
  const columns = file.headings.map((heading, index) => ({
    index,
    heading: heading.trim(),
    samples: [...new Set(file.samples.map(row => row[index]?.trim() ?? ''))]
      .filter(sample => sample !== '')
      .slice(0, mostSamples),
  }))
  return {
    filled: columns.filter(({ samples }) => samples.length > 0),
    empty: columns.filter(({ samples }) => samples.length === 0),
  }
}
