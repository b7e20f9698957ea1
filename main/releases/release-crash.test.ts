import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedAfter } from '../../tests/fixtures/store/killed.ts'
import { worldOf } from '../../tests/fixtures/store/released.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from '../store/store.ts'
import { releaseIdOf } from './release-id.ts'
import { settleReleases } from './settle-releases.ts'

/** Fails unless each note is a draft of which nothing is in the register, or released with all of its files. */
async function expectAllOrNothing(store: Store, context: string): Promise<void> {
  const released = new Set(await store.releases.ids())
  for (const { id, status, number, supersededBy } of store.pressNotes.list()) {
    expect(released.has(releaseIdOf(id)), context).toBe(status !== 'draft')
    if (status === 'draft') continue
    const release = granted(await store.releases.get(releaseIdOf(id)))
    expect([release.noteId, release.number], context).toEqual([id, number])
    expect(release.files, context).toHaveLength(2)
    for (const { sha256, bytes } of release.files) {
      expect(granted(await store.produced.read(release.id, sha256)), context).toHaveLength(bytes)
    }
    const earlier = store.pressNotes.get(release.corrects?.noteId ?? '')
    if (earlier !== null) {
      expect([earlier.status, earlier.supersededBy], context).toEqual(['superseded', id])
    }
    expect(status, context).toBe(supersededBy === null ? 'released' : 'superseded')
  }
}

test('killed at random moments, each note is wholly released or still a draft, and no number is given twice', async () => {
  const releaser = await buildProgram('releaser.ts')
  const folder = await newFolder()
  // A failure names it: put in its place here, it brings the same delays again.
  const seed = Date.now() % 2 ** 31
  const delays = fc.sample(fc.integer({ min: 5, max: 400 }), { seed, numRuns: 6 })
  let kills = 0
  for (const [run, delay] of delays.entries()) {
    const from = run * 100
    const { last, killed } = await killedAfter(delay, releaser, [folder, String(from)])
    const context = `seed ${seed}, run ${run}, ${JSON.stringify([...last])}`
    const store = await openIn(folder)
    await settleReleases(worldOf(store, new Date()))
    expect(store.troubles(), context).toEqual([])
    await expectAllOrNothing(store, context)
    for (const [what, number] of last) {
      const [noun, n] = what.split(' ')
      if (noun === 'note') expect(store.pressNotes.get(idOf(Number(n)))?.number, context).toBe(String(number))
    }
    const numbers = store.pressNotes.list().flatMap(({ number }) => (number === '' ? [] : [number]))
    expect(new Set(numbers).size, context).toBe(numbers.length)
    if (killed && store.pressNotes.list().some(({ status }) => status === 'draft')) kills += 1
    await store.settled()
  }
  expect(kills, `seed ${seed}`).toBeGreaterThan(0)
  expect(await readdir(join(folder, 'aside')).catch(() => [])).toEqual([])
}, 60_000)
