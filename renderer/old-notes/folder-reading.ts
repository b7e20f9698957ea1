import type { Answered } from '../../domain/contract.ts'
import type { Failure } from '../../domain/failure.ts'
import type { Progress } from '../../domain/press-file-contract.ts'
import { ask, listen } from '../bridge.ts'

export type FolderSummary = Answered<'documents.readFolder'>

export type FolderReading = {
  readonly isReading: boolean
  readonly progress: Progress | null
  /** What the last folder became; null before there was one. */
  readonly summary: FolderSummary | null
  readonly failure: Failure | null
}

/** The reading goes on while other screens are looked at, and its summary is there when this one is opened again. */
let state: FolderReading = { isReading: false, progress: null, summary: null, failure: null }
const watchers = new Set<() => void>()

function become(next: Partial<FolderReading>): void {
  state = { ...state, ...next }
  for (const watcher of watchers) watcher()
}

export const folderReading = (): FolderReading => state

export function watchFolderReading(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => {
    watchers.delete(watcher)
  }
}

/** Has the person choose a folder and reads it. One at a time. */
export async function readFolder(): Promise<void> {
  if (state.isReading) return
  become({ isReading: true, progress: null, failure: null })
  const stop = listen('progress', progress => {
    if (progress.work === 'documents') become({ progress })
  })
  const read = await ask('documents.readFolder', {})
  stop()
  if (read.ok) become({ isReading: false, summary: read.value })
  else become({ isReading: false, failure: read.failure.code === 'cancelled' ? null : read.failure })
}

/** Stops it after the note that is being read. */
export const stopFolder = (): void => void ask('documents.stop', {})
