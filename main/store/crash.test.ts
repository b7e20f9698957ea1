import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import * as fc from 'fast-check'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { contentOf, filesIn, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from './store.ts'

/** Builds the program that will be killed, as main is built, and gives its path. */
async function buildWriter(): Promise<string> {
  const outDir = await newFolder()
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(import.meta.dirname, '../../tests/fixtures/store/writer.ts'),
      target: 'node18',
      outDir,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'writer.mjs', codeSplitting: false } },
    },
  })
  return join(outDir, 'writer.mjs')
}

/**
 * Runs the writer and kills it `delay` milliseconds after its first acknowledged change. Gives what it said of
 * each thing last, and how many changes it said were done.
 */
async function killedAfter(delay: number, writer: string, folder: string, from: number) {
  const child = spawn(process.execPath, [writer, folder, String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await once(child.stdout, 'data')
  const ended = once(child, 'close')
  await Promise.race([wait(delay), ended])
  child.kill('SIGKILL')
  await ended
  const lines = said.split('\n').filter(line => line !== '')
  const last = new Map<string, number>()
  for (const line of lines) {
    const [noun, n, count] = line.split(' ')
    last.set(`${noun} ${n}`, Number(count))
  }
  return { last, count: lines.length, killed: child.signalCode === 'SIGKILL' }
}

const textOf = (store: Store, noun: string, id: string): string | undefined => {
  switch (noun) {
    case 'event':
      return store.eventNotes.get(id)?.title
    case 'press':
      return store.pressNotes.get(id)?.title
    case 'contact':
      return store.contacts.get(id)?.family
    default:
      return store.library.read().boilerplates.find(boilerplate => boilerplate.id === id)?.title
  }
}

test('killed at random moments of 200 changes: nothing acknowledged is lost, nothing is torn', async () => {
  const writer = await buildWriter()
  const folder = await newFolder()
  // A failure names it: put in its place here, it brings the same delays again.
  const seed = Date.now() % 2 ** 31
  const delays = fc.sample(fc.integer({ min: 0, max: 250 }), { seed, numRuns: 6 })
  const runs: { delay: number; count: number; killed: boolean }[] = []
  for (const [run, delay] of delays.entries()) {
    const { last, count, killed } = await killedAfter(delay, writer, folder, run * 1000)
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
  expect(runs.filter(({ killed, count }) => killed && count < 200).length, context).toBeGreaterThan(0)
  expect(await readdir(join(folder, 'aside')), context).toEqual([])
}, 20_000)
