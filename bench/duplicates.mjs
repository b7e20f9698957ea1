import { performance } from 'node:perf_hooks'
import { inTurns } from './measure.mjs'
import { duplicateScanModule, frenchContactsModule, slicesModule } from './modules.mjs'
import { row } from './row.mjs'
import { plantTwins } from './twins.mjs'

/** @typedef {import('../domain/contact.ts').Contact} Contact */

const count = 50_000
/** One person in that many has a second entry. */
const step = 25
const rounds = 3

/**
 * Looking for duplicates among 50 000 contacts, in the background. The rival is what one writes first: contacts of
 * one mail, one number, or one name at one outlet, as they are written. It is faster, and blind to what people do
 * to names.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const some = frenchContactsModule().frenchContacts(count - Math.floor(count / step))
  const planted = plantTwins(some, step)
  const contacts = [...some, ...planted.map(({ twin }) => twin)]
  const ids = planted.map(({ contact, twin }) => [contact.id, twin.id].sort().join(' '))
  const samples = await inTurns(
    { ours: async () => ours(contacts, ids), exact: async () => exact(contacts, ids) },
    rounds,
  )
  const name = 'same mail, number, or name and outlet, as written'
  const rows = [
    row({
      area: 'duplicates',
      name: 'scan of 50 000 contacts',
      unit: 'ms',
      ours: samples.ours.map(({ time }) => time),
      rival: { name, samples: samples.exact.map(({ time }) => time) },
      target: { of: 'ours', most: 20_000 },
    }),
    row({
      area: 'duplicates',
      name: 'longest wait of others during that scan',
      unit: 'ms',
      ours: samples.ours.map(({ longest }) => longest),
      rival: { name: `${name}, in one go`, samples: samples.exact.map(({ time }) => time) },
      target: { of: 'ours', most: 20 },
    }),
    row({
      area: 'duplicates',
      name: `second entries missed, of ${planted.length}`,
      unit: '',
      ours: samples.ours.map(({ missed }) => missed),
      rival: { name, samples: samples.exact.map(({ missed }) => missed) },
    }),
  ]
  return { rows, remarks: [] }
}

/**
 * @param {readonly Contact[]} contacts
 * @param {readonly string[]} planted
 */
async function ours(contacts, planted) {
  const { scan } = duplicateScanModule()
  const { inSlices } = slicesModule()
  const clock = ticking()
  const start = performance.now()
  const { pairs } = await inSlices(scan(contacts, () => null))
  const time = performance.now() - start
  const longest = clock.stop()
  const found = new Set(pairs.map(({ one, other }) => [one, other].sort().join(' ')))
  return { time, longest, missed: planted.filter(pair => !found.has(pair)).length }
}

/** A clock that ticks whenever the event loop lets it: `stop` gives the longest time between two ticks, in ms. */
function ticking() {
  let last = performance.now()
  let longest = 0
  let isOver = false
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (!isOver) setImmediate(tick)
  }
  setImmediate(tick)
  return {
    stop() {
      isOver = true
      return longest
    },
  }
}

/**
 * @param {readonly Contact[]} contacts
 * @param {readonly string[]} planted
 */
function exact(contacts, planted) {
  const start = performance.now()
  /** @type {Map<string, string[]>} */
  const groups = new Map()
  for (const contact of contacts) {
    for (const key of writtenKeys(contact)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [contact.id])
      else group.push(contact.id)
    }
  }
  const found = new Set()
  for (const group of groups.values()) {
    group.forEach((one, index) => {
      for (const other of group.slice(index + 1)) found.add([one, other].sort().join(' '))
    })
  }
  const time = performance.now() - start
  return { time, longest: time, missed: planted.filter(pair => !found.has(pair)).length }
}

/** @param {Contact} contact */
const writtenKeys = ({ given, family, functions, mails, phones }) => [
  ...mails.map(({ address }) => address.toLowerCase()),
  ...phones.map(({ number }) => number),
  ...functions.map(({ outlet }) => `${given} ${family} ${outlet}`.toLowerCase()),
]
