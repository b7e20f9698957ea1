import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedAfter } from '../../tests/fixtures/store/killed.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'

test('killed at random moments, histories and versions are whole, and a note in the bin is not lost', async () => {
  const writer = await buildProgram('never-lost-writer.ts')
  const folder = await newFolder()
  // A failure names it: put in its place here, it brings the same delays again.
  const seed = Date.now() % 2 ** 31
  const delays = fc.sample(fc.integer({ min: 0, max: 120 }), { seed, numRuns: 6 })
  let kills = 0
  for (const [run, delay] of delays.entries()) {
    const { last, killed, count } = await killedAfter(delay, writer, [folder, String(run * 1_000)])
    if (killed && count < 180) kills += 1
    const context = `seed ${seed}, run ${run}, ${JSON.stringify([...last])}`
    const store = await openIn(folder)
    expect(store.troubles(), context).toEqual([])

    const history = granted(await store.histories.get(idOf(1)))
    const said = last.get('history 1')
    if (said !== undefined) expect(Number(history?.present.note.title), context).toBeGreaterThanOrEqual(said)

    const versions = granted(await store.versions.list(idOf(1)))
    const titles = await Promise.all(
      versions.map(async ({ id }) => Number(granted(await store.versions.get(idOf(1), id)).work.note.title)),
    )
    const kept = last.get('version 1')
    if (kept !== undefined) expect(Math.max(...titles), context).toBeGreaterThanOrEqual(kept)

    const isThere = store.pressNotes.get(idOf(2)) !== null
    const inBin = granted(await store.bin.list()).filter(({ value }) => value.id === idOf(2))
    expect(Number(isThere) + inBin.length, context).toBe(1)
  }
  expect(kills, `seed ${seed}`).toBeGreaterThan(0)
  expect(await readdir(join(folder, 'aside'))).toEqual([])
}, 30_000)
