import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach } from 'vitest'
import { type Contact, contactName } from '../../domain/contact.ts'
import {
  type ImportCounts,
  type ImportOptions,
  type ImportTarget,
  importOptionsSchema,
  type PlannedRow,
  type Reading,
} from '../../domain/contact-import.ts'
import type { Deed } from '../../domain/deed.ts'
import type { Result } from '../../domain/failure.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { type Progress, pressFileContract } from '../../domain/press-file-contract.ts'
import { createDeeds, type Deeds } from '../../main/press-file/deeds.ts'
import { importAnswers } from '../../main/press-file/imports.ts'
import { openPressFile } from '../../main/store/open-press-file.ts'
import type { PressFile } from '../../main/store/press-file.ts'

/** A press file of its own, in a folder of its own, and the import questions asked of it as the page asks them. */
export type ImportDesk = {
  readonly folder: string
  readonly file: PressFile
  readonly deeds: Deeds
  readonly progress: readonly Progress[]
  readonly answers: ReturnType<typeof importAnswers>
  /** Where the person saves the next file. */
  saveAt(path: string | null): void
  choose(...paths: readonly string[]): Promise<Reading>
  paste(text: string): Promise<Reading>
  /** Plans with the mapping that was proposed, or with another. */
  plan(reading: Reading, options?: Partial<ImportOptions>, mappings?: ImportTarget[][]): Promise<ImportCounts>
  rows(reading: Reading, verdict?: PlannedRow['verdict']): Promise<readonly PlannedRow[]>
  apply(reading: Reading): Promise<{ deed: Deed | null; counts: ImportCounts }>
  /** Reads, plans and applies files in one go. */
  bring(paths: readonly string[], options?: Partial<ImportOptions>): Promise<ImportCounts>
  change(...changes: readonly RecordChange[]): Promise<void>
  /** Everybody, by the name that lists give them. */
  people(): Readonly<Record<string, Contact>>
}

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

export const answered = async <T>(result: Result<T> | Promise<Result<T>>): Promise<T> => {
  const settled = await result
  if (!settled.ok) throw new Error(`refused: ${settled.failure.code} ${settled.failure.field ?? ''}`)
  return settled.value
}

export async function importDesk(): Promise<ImportDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'mallette-import-'))
  const clock = { now: () => new Date(), newId: () => crypto.randomUUID() }
  const opened = await openPressFile({ folder: join(folder, 'data'), ...clock })
  if (!opened.ok) throw new Error(`not opened: ${opened.failure.code}`)
  const file = opened.value
  closing.push(async () => {
    await file.settled()
    rmSync(folder, { recursive: true, force: true })
  })
  const progress: Progress[] = []
  let paths: readonly string[] = []
  let savePath: string | null = null
  const deeds = createDeeds({ file, ...clock, changed: () => undefined })
  const answers = importAnswers({
    file,
    deeds,
    services: {
      choosePaths: async () => paths,
      choosePath: async () => savePath,
    },
    ...clock,
    progress: told => progress.push(told),
  })

  const choose: ImportDesk['choose'] = async (...chosen) => {
    paths = chosen
    return pressFileContract['imports.choose'].out.parse(await answered(answers['imports.choose']({})))
  }
  const plan: ImportDesk['plan'] = async (reading, options = {}, mappings) => {
    const proposed = mappings ?? reading.files.map(({ mapping }) => mapping)
    const given = {
      session: reading.session,
      mappings: proposed,
      options: importOptionsSchema.parse(options),
    }
    return answered(answers['imports.plan'](pressFileContract['imports.plan'].in.parse(given)))
  }
  const apply: ImportDesk['apply'] = ({ session }) => answered(answers['imports.apply']({ session }))

  return {
    folder,
    file,
    deeds,
    progress,
    answers,
    saveAt: path => {
      savePath = path
    },
    choose,
    paste: text => answered(answers['imports.paste']({ text })),
    plan,
    rows: async ({ session }, verdict) => {
      const asked = { session, verdict: verdict ?? null, from: 0, count: 500 }
      const { rows } = await answered(answers['imports.rows'](asked))
      return pressFileContract['imports.rows'].out.shape.rows.parse(rows)
    },
    apply,
    bring: async (chosen, options) => {
      const reading = await choose(...chosen)
      if (reading.refused.length > 0) throw new Error(JSON.stringify(reading.refused))
      await plan(reading, options)
      const { counts } = await apply(reading)
      return counts
    },
    change: async (...changes) => {
      await answered(file.change(changes))
    },
    people: () =>
      Object.fromEntries(
        [...file.table('contacts').values()].map(contact => [contactName(contact), contact]),
      ),
  }
}

/** The path of a file made for these tests. */
export const fixture = (name: string): string => join(import.meta.dirname, '..', 'fixtures', 'imports', name)
