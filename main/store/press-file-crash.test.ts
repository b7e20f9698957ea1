import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { newFolder, openPressFileIn } from '../../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedAfter, type Said } from '../../tests/fixtures/store/killed.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import { isTemporaryName } from './durable-file.ts'
import type { PressFile } from './press-file.ts'

const lanes = 4
const killsOfALane = 50

/** The texts of what a group changes together: all the same, or all undefined. */
const groupOf = (file: PressFile, n: number): readonly (string | undefined)[] => [
  ...[1, 2, 3].map(member => file.table('contacts').get(idOf(100 + 10 * n + member))?.family),
  file.table('outlets').get(idOf(100 + n))?.name,
]

/** Nothing acknowledged is lost: what is there is what was said, or what was being written after it. */
function expectKept(file: PressFile, { last }: Said, context: string): void {
  for (const [thing, said] of last) {
    const [what, digits] = thing.split(' ')
    const n = Number(digits)
    if (what === 'contact') {
      const found = Number(file.table('contacts').get(idOf(n))?.family)
      expect(found, `${thing} after ${context}`).toBeGreaterThanOrEqual(said)
      continue
    }
    const texts = new Set(groupOf(file, n))
    expect(texts.size, `${thing} is half there after ${context}`).toBe(1)
    const [text] = texts
    // A removal may follow whatever was said last; what was removed may have come back.
    const wasRemoved = said === 0
    if (text !== undefined && !wasRemoved)
      expect(Number(text), `${thing} after ${context}`).toBeGreaterThanOrEqual(said)
    if (text === undefined && !wasRemoved) expect(nextIsRemoval(said), context).toBe(true)
  }
}

/** Whether the change of a group that comes after the one of that text takes it away: counts go up by seven. */
const nextIsRemoval = (said: number): boolean => (said + 7) % 5 === 0

test('killed 200 times at random moments, also while compacting: nothing acknowledged is lost, nothing is half there', async () => {
  const program = await buildProgram('press-file-writer.ts')
  // A failure names it: put in its place here, it brings the same delays again.
  const seed = Date.now() % 2 ** 31
  const delays = fc.sample(fc.integer({ min: 0, max: 60 }), { seed, numRuns: lanes * killsOfALane })

  const lane = async (number: number) => {
    const folder = await newFolder()
    let compactions = 0
    for (let run = 0; run < killsOfALane; run += 1) {
      const delay = delays[number * killsOfALane + run] ?? 0
      const context = `seed ${seed}, lane ${number}, run ${run}, ${delay} ms`
      const said = await killedAfter(delay, program, [folder, String(run * 10_000), '30000'])
      expect(said.killed, context).toBe(true)
      const left = await readdir(folder)
      if (left.some(name => isTemporaryName(name) || name === 'press-file.earlier.journal')) compactions += 1
      const file = await openPressFileIn(folder)
      expect(file.troubles(), context).toEqual([])
      expectKept(file, said, context)
      expect((await readdir(folder)).filter(isTemporaryName), context).toEqual([])
    }
    expect(await readdir(join(folder, 'aside'))).toEqual([])
    return compactions
  }
  const compactions = await Promise.all(Array.from({ length: lanes }, (_, number) => lane(number)))
  // Some of the kills must have come in the middle of a compaction, or they prove less than they say.
  expect(
    compactions.reduce((sum, count) => sum + count, 0),
    `seed ${seed}`,
  ).toBeGreaterThan(5)
}, 300_000)
