import { fork } from 'node:child_process'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { JSONFilePreset } from 'lowdb/node'
import { temporaryFolder } from './folder.mjs'
import { inTurns, quantile } from './measure.mjs'
import { filledPressFile } from './press-file.mjs'
import { row } from './row.mjs'

/** @typedef {import('../domain/contact.ts').Contact} Contact */
/** @typedef {(contact: Contact, index: number) => Promise<void>} Save */
/** @typedef {{ ms: number, megabytes: number }} Opening */

const count = 50_000
const rounds = 7
const openings = 7

/**
 * Saving one contact of 50 000, and opening them. Ours is on the disk when the save is acknowledged; a plain lowdb
 * writes its whole file each time, and may still lose it.
 */
export async function measureContacts() {
  const folder = temporaryFolder()
  const file = await filledPressFile(join(folder, 'data'), count)
  const contacts = [...file.table('contacts').values()]
  const plainFile = join(folder, 'plain.json')
  const opening = await measureOpening(join(folder, 'data'), plainFile, contacts)

  /** @type {Save} */
  const ours = async contact => {
    const saved = await file.change([{ table: 'contacts', id: contact.id, value: contact }])
    if (!saved.ok) throw new Error(`the save failed: ${saved.failure.code}`)
  }
  const plain = await lowdb(plainFile, contacts)
  const flushedFile = join(folder, 'flushed.json')
  const unflushed = await lowdb(flushedFile, contacts)
  /** @type {Save} */
  const flushed = async (contact, index) => {
    await unflushed(contact, index)
    await flush(flushedFile)
    await flush(dirname(flushedFile))
  }
  const takers = {
    ours: taker(ours, contacts, 100),
    plain: taker(plain, contacts, 6),
    flushed: taker(flushed, contacts, 6),
  }
  for (const take of Object.values(takers)) await take()
  const samples = await inTurns(takers, rounds)
  await file.settled()

  const rivals = /** @type {const} */ ([
    ['plain', 'lowdb 7, not durable', { of: 'ours', most: 10 }],
    ['flushed', 'lowdb 7, then flushed', { of: 'ratio', most: 0.1 }],
  ])
  return [
    ...rivals.flatMap(([rival, rivalName, target]) => [
      row({
        area: 'store',
        name: 'durable save of one of 50 000 contacts, 95th percentile',
        unit: 'ms',
        ours: samples.ours.map(({ late }) => late),
        rival: { name: rivalName, samples: samples[rival].map(({ late }) => late) },
        target,
      }),
      row({
        area: 'store',
        name: 'event loop held at a stretch during such saves, most',
        unit: 'ms',
        ours: samples.ours.map(({ held }) => held),
        rival: { name: rivalName, samples: samples[rival].map(({ held }) => held) },
        target: { of: 'ours', most: 20 },
      }),
    ]),
    ...opening,
  ]
}

/**
 * @param {string} folder
 * @param {string} plainFile
 * @param {Contact[]} contacts
 */
async function measureOpening(folder, plainFile, contacts) {
  await lowdb(plainFile, contacts)
  const takers = {
    ours: () => opened('ours', folder),
    theirs: () => opened('lowdb', plainFile),
  }
  const { ours, theirs } = await inTurns(takers, openings)
  const figures = /** @type {const} */ ([
    ['ms', 'opening 50 000 contacts', 'ms', 400],
    ['megabytes', 'memory that 50 000 opened contacts take', 'MB', 150],
  ])
  return figures.map(([figure, name, unit, most]) =>
    row({
      area: 'store',
      name,
      unit,
      ours: ours.map(sample => sample[figure]),
      rival: { name: 'lowdb 7, unchecked', samples: theirs.map(sample => sample[figure]) },
      target: { of: 'ours', most },
    }),
  )
}

/**
 * Opens them in a process that has done nothing else.
 * @param {'ours' | 'lowdb'} what
 * @param {string} path
 * @returns {Promise<Opening>}
 */
function opened(what, path) {
  const child = fork(join(import.meta.dirname, 'open-contacts.mjs'), [what, path], {
    execArgv: ['--expose-gc'],
  })
  return new Promise((resolve, reject) => {
    child.once('message', message => resolve(/** @type {Opening} */ (message)))
    child.once('exit', code => reject(new Error(`opening ended with ${code}`)))
  })
}

/**
 * @param {Save} save
 * @param {readonly Contact[]} contacts
 * @param {number} batch
 */
function taker(save, contacts, batch) {
  let saved = 0
  return async () => {
    const times = []
    const delay = monitorEventLoopDelay({ resolution: 1 })
    delay.enable()
    for (let turn = 0; turn < batch; turn += 1) {
      saved += 1
      const index = (saved * 7919) % contacts.length
      const contact = contacts[index]
      if (contact === undefined) throw new Error('no such contact')
      const next = { ...contact, notes: `${saved}` }
      const start = performance.now()
      await save(next, index)
      times.push(performance.now() - start)
    }
    delay.disable()
    return { late: quantile(times, 0.95), held: delay.max / 1e6 }
  }
}

/**
 * @param {string} file
 * @param {readonly Contact[]} contacts
 * @returns {Promise<Save>}
 */
async function lowdb(file, contacts) {
  const low = await JSONFilePreset(file, [...contacts])
  await low.write()
  return async (contact, index) => {
    low.data[index] = contact
    await low.write()
  }
}

/** @param {string} path a file or a folder */
async function flush(path) {
  const handle = await open(path, 'r')
  await handle.sync()
  await handle.close()
}
