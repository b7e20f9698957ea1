import { join } from 'node:path'
import { moveDurably } from './durable-file.ts'
import { instantOf, namesFile, namesIn, type Places, stampOf } from './places.ts'

/** A file of the bin. `removedAt` is null where an earlier Mallette removed it, whose bin kept no instants. */
export type BinnedFile = { readonly id: string; readonly path: string; readonly removedAt: string | null }

const nameForm = /^([0-9a-f-]{36})(?:\.(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d\.\d{3}Z))?\.json$/

/** The files of things of one kind in the bin, the last removed first. */
export async function binnedFiles(places: Places, folder: string): Promise<readonly BinnedFile[]> {
  const found = (await namesIn(join(places.bin, folder))).flatMap(name => {
    const [, id, stamp] = nameForm.exec(name) ?? []
    if (id === undefined || !namesFile(id)) return []
    const removedAt = stamp === undefined ? null : instantOf(stamp)
    return [{ id, path: join(places.bin, folder, name), removedAt }]
  })
  return found.sort((one, other) => ((one.removedAt ?? '') < (other.removedAt ?? '') ? 1 : -1))
}

/** The files of one thing, the last removed first: there are several where a restoring was cut short. */
export const binnedFilesOf = async (
  places: Places,
  folder: string,
  id: string,
): Promise<readonly BinnedFile[]> => (await binnedFiles(places, folder)).filter(file => file.id === id)

/** What an earlier Mallette removed has its days in the bin from now on. */
export async function dateBinned(
  places: Places,
  folder: string,
  file: BinnedFile,
  now: Date,
): Promise<BinnedFile> {
  if (file.removedAt !== null) return file
  const path = places.binnedAt(`${folder}/${file.id}`, stampOf(now))
  await moveDurably(file.path, path)
  return { ...file, path, removedAt: now.toISOString() }
}
