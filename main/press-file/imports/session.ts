import type { ImportPlan } from '../../../domain/contact-import/plan-rows.ts'
import type { ImportOptions, ImportTarget } from '../../../domain/contact-import.ts'
import type { ReadTable } from './read-file.ts'
import type { Received } from './receiving.ts'
import type { Work } from './work.ts'

/** A plan with what it was made of, so that it can be made again when the press file has changed meanwhile. */
export type Planned = {
  readonly mappings: readonly (readonly ImportTarget[])[]
  readonly options: ImportOptions
  readonly plan: ImportPlan
  /** How many changes the press file had seen when the plan was made. */
  readonly edition: number
}

/** An import from the first byte to the last: what came in, what was read, what would be done. */
export type Session = {
  readonly id: string
  readonly work: Work
  received: readonly Received[]
  tables: readonly ReadTable[]
  planned: Planned | null
}
