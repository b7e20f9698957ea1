import * as z from 'zod'
import type { Deed } from '../../../domain/deed.ts'
import { type Result, refuse, succeed } from '../../../domain/failure.ts'
import type { PressFile } from '../../store/press-file.ts'
import { eachInSlices } from '../slices.ts'
import { readWayBack, type WayBack } from './way-back.ts'

/** Records in one annex: writing or reading one takes a few milliseconds, however many a deed concerns. */
const most = 500

/**
 * An annex: one entry a record, each with the record's `id`, so that who is erased can be taken out. That of the
 * deed's own id is written last and names the others.
 */
const annexSchema = z.object({ records: z.array(z.unknown()), others: z.array(z.string()) })
type Annex = z.output<typeof annexSchema>

/** Keeps how a deed goes back, instead of what was kept of it before. */
export async function keepWays(
  file: PressFile,
  { id, newId }: { readonly id: string; readonly newId: () => string },
  ways: readonly WayBack[],
): Promise<Result<unknown>> {
  await dropWays(file, [id])
  const others: string[] = []
  for (let from = most; from < ways.length; from += most) {
    const other = newId()
    const kept = await writeAnnex(file, other, { records: ways.slice(from, from + most), others: [] })
    if (!kept.ok) return kept
    others.push(other)
  }
  return writeAnnex(file, id, { records: ways.slice(0, most), others })
}

const writeAnnex = ({ annexes }: PressFile, id: string, annex: Annex): Promise<Result<unknown>> =>
  annexes.write('deeds', id, annex)

/** How a deed goes back. `not-found` when nothing is kept of it, `broken` when it cannot be read. */
export async function keptWays(file: PressFile, id: string): Promise<Result<readonly WayBack[]>> {
  const first = await readAnnex(file, id)
  if (!first.ok) return first
  const ways: WayBack[] = []
  for (const name of [id, ...first.value.others]) {
    const annex = name === id ? first : await readAnnex(file, name)
    if (!annex.ok) return refuse(annex.failure.code === 'not-found' ? 'broken' : annex.failure.code)
    for (const way of await eachInSlices(annex.value.records, readWayBack)) {
      if (way === null) return refuse('broken')
      ways.push(way)
    }
  }
  return succeed(ways)
}

async function readAnnex({ annexes }: PressFile, id: string): Promise<Result<Annex>> {
  const annex = await annexes.read('deeds', id)
  if (!annex.ok) return annex
  if (annex.value === null) return refuse('not-found')
  const read = annexSchema.safeParse(annex.value)
  return read.success ? succeed(read.data) : refuse('broken')
}

/** The deeds that stand and whose ways back hold one of these ids somewhere. */
export async function deedsNaming(file: PressFile, ids: ReadonlySet<string>): Promise<readonly Deed[]> {
  const named = await file.annexes.naming('deeds', ids)
  const deeds = [...file.table('deeds').values()].filter(({ undoneAt }) => undoneAt === '')
  const direct = new Set(deeds.map(({ id }) => id).filter(id => named.has(id)))
  const found = deeds.filter(({ id }) => direct.has(id))
  if (direct.size === named.size) return found
  // Some of them stand in the further annexes of long deeds, which the first one lists.
  for (const deed of deeds.filter(({ id }) => !direct.has(id))) {
    const first = await readAnnex(file, deed.id)
    if (first.ok && first.value.others.some(other => named.has(other))) found.push(deed)
  }
  return found
}

/** Forgets how deeds go back. What stays behind does no harm, and goes after the press file is next opened. */
export async function dropWays(file: PressFile, ids: Iterable<string>): Promise<void> {
  for (const id of ids) {
    const first = await readAnnex(file, id)
    for (const other of first.ok ? first.value.others : []) await file.annexes.remove('deeds', other)
    await file.annexes.remove('deeds', id)
  }
}

/** Forgets what no deed needs: what a crash left of one that was not done, or not wholly forgotten. */
export async function sweepWays(file: PressFile): Promise<void> {
  const needed = new Set<string>()
  for (const { id, undoneAt } of file.table('deeds').values()) {
    if (undoneAt !== '') continue
    const first = await readAnnex(file, id)
    for (const name of [id, ...(first.ok ? first.value.others : [])]) needed.add(name)
  }
  for (const name of await file.annexes.list('deeds')) {
    if (!needed.has(name)) await file.annexes.remove('deeds', name)
  }
}
