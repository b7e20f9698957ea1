import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Contact, contactSchema } from '../domain/contact.ts'
import { type Result, refuse } from '../domain/failure.ts'
import type { RecordChange } from '../domain/press-file.ts'
import type { Progress } from '../domain/press-file-contract.ts'
import { createConditions } from '../main/press-file/conditions.ts'
import { createDeeds } from '../main/press-file/deeds.ts'
import { createDirectory } from '../main/press-file/directory.ts'
import type { PressFileWorld } from '../main/press-file/world.ts'
import { openPressFile } from '../main/store/open-press-file.ts'

/** A press file of its own, and the place where the person puts the next file that leaves it. */
export type FileDesk = {
  readonly world: PressFileWorld
  readonly folder: string
  readonly proposed: readonly string[]
  readonly progress: readonly Progress[]
  saveAt(path: string | null): void
  put(...contacts: readonly Contact[]): Promise<void>
  change(...changes: readonly RecordChange[]): Promise<void>
  /** From now on the store takes nothing more. */
  fillTheDisk(): void
}

/** The moment at which everything in these tests happens. */
export const moment = new Date(2026, 4, 6, 17, 42)

export async function fileDesk(): Promise<FileDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'mallette-contact-files-'))
  const clock = { now: () => moment, newId: () => crypto.randomUUID() }
  const opened = await openPressFile({ folder: join(folder, 'data'), ...clock })
  if (!opened.ok) throw new Error(`not opened: ${opened.failure.code}`)
  let isFull = false
  const change: typeof opened.value.change = async changes =>
    isFull ? refuse('disk-full') : opened.value.change(changes)
  const file = { ...opened.value, change }
  onTestFinished(async () => {
    await file.settled()
    rmSync(folder, { recursive: true, force: true })
  })
  const proposed: string[] = []
  const progress: Progress[] = []
  let place: string | null = null
  const conditions = createConditions({ file, now: clock.now })
  const world: PressFileWorld = {
    file,
    conditions,
    directory: createDirectory({ file, now: clock.now, meeting: conditions.meeting }),
    deeds: createDeeds({ file, ...clock, changed: () => undefined }),
    services: {
      choosePaths: async () => [],
      choosePath: async name => {
        proposed.push(name)
        return place
      },
      releasedNaming: async () => [],
      forgetInNotes: async () => [],
    },
    ...clock,
    changed: () => undefined,
    progress: told => progress.push(told),
  }
  const changeAll: FileDesk['change'] = async (...changes) => {
    granted(await opened.value.change(changes))
  }
  return {
    world,
    folder,
    proposed,
    progress,
    saveAt: path => {
      place = path
    },
    put: async (...contacts) => {
      await changeAll(...contacts.map((value): RecordChange => ({ table: 'contacts', id: value.id, value })))
    },
    change: changeAll,
    fillTheDisk: () => {
      isFull = true
    },
  }
}

export function granted<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.failure.code}`)
  return result.value
}

/** A contact with a family name and whatever else is told. */
export const somebody = (
  family: string,
  more: Partial<Omit<Contact, 'place'>> & { place?: Partial<Contact['place']> } = {},
): Contact =>
  contactSchema.parse({
    id: crypto.randomUUID(),
    createdAt: '2025-01-02T09:30:00.000Z',
    changedAt: '2025-03-04T10:00:00.000Z',
    family,
    ...more,
  })
