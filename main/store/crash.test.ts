import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentOf, filesIn, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedAfter } from '../../tests/fixtures/store/killed.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from './store.ts'

const textOf = (store: Store, noun: string, id: string): string | undefined => {
  switch (noun) {
    case 'event':
      return store.eventNotes.get(id)?.title
    case 'press':
      return store.pressNotes.get(id)?.title
    default:
      return store.library.read().boilerplates.find(boilerplate => boilerplate.id === id)?.title
  }
}

test('killed at random moments of 150 changes: nothing acknowledged is lost, nothing is torn', async () => {
  const writer = await buildProgram('writer.ts')
  const folder = await newFolder()
  // A failure names it: put in its place here, it brings the same delays again.
  const seed = Date.now() % 2 ** 31
  const delays = fc.sample(fc.integer({ min: 0, max: 250 }), { seed, numRuns: 6 })
  const runs: { delay: number; count: number; killed: boolean }[] = []
  for (const [run, delay] of delays.entries()) {
    const { last, count, killed } = await killedAfter(delay, writer, [folder, String(run * 1000)])
    runs.push({ delay, count, killed })
    const context = `seed ${seed}: ${JSON.stringify(runs)}`

    const files = Object.entries(await contentOf(folder)).filter(([name]) => name.endsWith('.json'))
    for (const [name, content] of files)
      expect(() => JSON.parse(content), `${name} after ${context}`).not.toThrow()

    const store = await openIn(folder)
    expect(store.troubles(), context).toEqual([])
    expect(
      (await filesIn(folder)).filter(name => !name.endsWith('.json')),
      context,
    ).toEqual([])
    for (const [thing, expected] of last) {
      const [noun = '', n] = thing.split(' ')
      const found = Number(textOf(store, noun, idOf(Number(n))))
      // A change may have reached the disk before its word reached us: later is right, earlier is lost.
      expect(found, `${thing} after ${context}`).toBeGreaterThanOrEqual(expected)
    }
  }
  const context = `seed ${seed}: ${JSON.stringify(runs)}`
  expect(runs.filter(({ killed, count }) => killed && count < 150).length, context).toBeGreaterThan(0)
  expect(await readdir(join(folder, 'aside')), context).toEqual([])
}, 20_000)
