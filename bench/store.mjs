import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { JSONFilePreset } from 'lowdb/node'
import { measureContacts } from './contacts-store.mjs'
import { demonstrationStore } from './demonstration.mjs'
import { temporaryFolder } from './folder.mjs'
import { inTurns, median, quantile } from './measure.mjs'
import { row } from './row.mjs'

/** @typedef {import('../domain/press-note.ts').PressNote} PressNote */
/** @typedef {(note: PressNote) => Promise<void>} Save */

/** A sample is what a batch of saves, one after the other, comes to. */
const rounds = 20
const batch = 30
const bytes = 10_000

/**
 * Saving a press note of 10 KB. Ours is on the disk when the save is acknowledged; what a plain lowdb writes
 * may still be lost then. A lowdb with a flush after it tells what our care costs beyond the disk itself.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const folder = temporaryFolder()
  const { store, note: reference } = await demonstrationStore(join(folder, 'data'))
  const note = ofSize(reference, bytes)
  /** @type {Save} */
  const ours = async next => {
    const saved = await store.pressNotes.put(next)
    if (!saved.ok) throw new Error(`the save failed: ${saved.failure.code}`)
  }
  const plain = await lowdb(join(folder, 'plain.json'), note)
  const flushedFile = join(folder, 'flushed.json')
  const unflushed = await lowdb(flushedFile, note)
  /** @type {Save} */
  const flushed = async next => {
    await unflushed(next)
    await flush(flushedFile)
    await flush(dirname(flushedFile))
  }

  const takers = { ours: taker(ours, note), plain: taker(plain, note), flushed: taker(flushed, note) }
  for (const take of Object.values(takers)) await take()
  const samples = await inTurns(takers, rounds)
  const rivals = /** @type {const} */ ([
    ['plain', 'lowdb 7, not durable'],
    ['flushed', 'lowdb 7, then flushed'],
  ])
  const figures = /** @type {const} */ ([
    ['middle', 'durable save of a note of 10 KB, median'],
    ['late', 'durable save of a note of 10 KB, 95th percentile'],
    ['busy', 'main thread busy during that save'],
  ])
  const rows = rivals.flatMap(([rival, rivalName]) =>
    figures.map(([figure, name]) =>
      row({
        area: 'store',
        name,
        unit: 'ms',
        ours: samples.ours.map(sample => sample[figure]),
        rival: { name: rivalName, samples: samples[rival].map(sample => sample[figure]) },
      }),
    ),
  )
  return { rows: [...rows, ...(await measureContacts())], remarks: [] }
}

/**
 * @param {Save} save
 * @param {PressNote} note
 */
function taker(save, note) {
  let count = 0
  return async () => {
    const times = []
    const before = performance.eventLoopUtilization()
    for (let index = 0; index < batch; index += 1) {
      count += 1
      const next = { ...note, number: String(count) }
      const start = performance.now()
      await save(next)
      times.push(performance.now() - start)
    }
    const busy = performance.eventLoopUtilization(before).active / batch
    return { middle: median(times), late: quantile(times, 0.95), busy }
  }
}

/**
 * @param {string} file
 * @param {PressNote} note
 * @returns {Promise<Save>}
 */
async function lowdb(file, note) {
  const low = await JSONFilePreset(file, note)
  return async next => {
    low.data = next
    await low.write()
  }
}

/** @param {string} path a file or a folder */
async function flush(path) {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}

/**
 * The note with a body that brings it to a size, paragraph after paragraph of its own.
 * @param {PressNote} note
 * @param {number} size in bytes of JSON
 * @returns {PressNote}
 */
function ofSize(note, size) {
  let grown = note
  while (JSON.stringify(grown).length < size) grown = { ...grown, body: [...grown.body, ...note.body] }
  return grown
}
