import { type Result, succeed } from '../../domain/failure.ts'
import { afterTaking } from '../../domain/number-series.ts'
import type { PressNote } from '../../domain/press-note.ts'
import type { Release } from '../../domain/release.ts'
import { localDay } from '../local-day.ts'
import { keepWork } from '../versions.ts'
import type { World } from '../world.ts'
import { releaseIdOf } from './release-id.ts'
import { notYetSuperseded } from './unfinished.ts'

/**
 * Finishes what a kill or a full disk left undone: a draft with a release is released, and what a released note
 * corrects is superseded. At the start, and before each release. Reads no more than the names of the releases where
 * nothing is to be done.
 */
export async function settleReleases(world: World): Promise<void> {
  const { store } = world
  const released = new Set(await store.releases.ids())
  for (const { id, status } of store.pressNotes.list()) {
    if (status !== 'draft' || !released.has(releaseIdOf(id))) continue
    const release = await store.releases.get(releaseIdOf(id))
    if (release.ok) await enactRelease(world, release.value)
  }
  for (const note of store.pressNotes.list()) if (note.status !== 'draft') await supersede(world, note)
}

/** Turns the draft into the released note that its release says it is. Fails only while it is still a draft. */
export async function enactRelease(world: World, release: Release): Promise<Result<Release>> {
  const { store, changed } = world
  const draft = store.pressNotes.get(release.noteId)
  if (draft === null || draft.status !== 'draft') return succeed(release)
  const note: PressNote = {
    ...draft,
    ...release.work.note,
    status: 'released',
    releasedAt: release.releasedAt,
    changedAt: release.releasedAt,
  }
  const put = await store.pressNotes.put(note)
  if (!put.ok) return put
  changed('pressNotes', note.id)
  changed('releases', release.id)
  // From here on the note is released: what fails now is made up for by the next start, or takes nothing away.
  await Promise.allSettled([
    keepWork(world, note.id, release.work, 'released'),
    supersede(world, note),
    advanceSeries(world, release),
  ])
  return succeed(release)
}

/** Marks the note that this one updates, corrects, replaces or cancels. The latest that does stands in for it. */
async function supersede({ store, changed }: World, note: PressNote): Promise<void> {
  const earlier = notYetSuperseded(store, note)
  if (earlier === null) return
  const put = await store.pressNotes.put({ ...earlier, status: 'superseded', supersededBy: note.id })
  if (put.ok) changed('pressNotes', earlier.id)
}

async function advanceSeries({ store, changed }: World, release: Release): Promise<void> {
  const { seriesIssuerId, number, day, releasedAt } = release
  if (number === '') return
  const on = day || localDay(new Date(releasedAt))
  const advanced = await store.library.change(library => ({
    ...library,
    issuers: library.issuers.map(issuer =>
      issuer.id === seriesIssuerId ? { ...issuer, series: afterTaking(issuer.series, number, on) } : issuer,
    ),
  }))
  if (advanced.ok && seriesIssuerId !== null) changed('issuers', seriesIssuerId)
}
