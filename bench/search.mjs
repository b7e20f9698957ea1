import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import MiniSearch from 'minisearch'
import { temporaryFolder } from './folder.mjs'
import { inTurns, median, quantile, timed } from './measure.mjs'
import { contactSearchModule, frenchContactsModule } from './modules.mjs'
import { directoryOver, filledPressFile } from './press-file.mjs'
import { row } from './row.mjs'

/** @typedef {import('../domain/contact.ts').Contact} Contact */
/** @typedef {(typed: string) => unknown} Search answers with the first rows and how many there are */

const sizes = [
  { count: 10_000, most: 5 },
  { count: 50_000, most: 20 },
]
const rounds = 7
const typings = 200
/** How often the index is built: what else the machine does meanwhile makes single waits long. */
const timesBuilt = 3
/** What a screen shows at once. */
const shown = 60

/**
 * Finding contacts by what is being typed: the whole answer of the engine, rows in their order and how many there
 * are, without the way to the screen. A plain scan is what one writes first: folded lines in their order, read
 * from the first to the last.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const rows = []
  for (const size of sizes) rows.push(...(await measureSize(size)))
  return { rows, remarks: [] }
}

/** @param {{ count: number, most: number }} size */
async function measureSize({ count, most }) {
  const file = await filledPressFile(join(temporaryFolder(), 'data'), count)
  const contacts = [...file.table('contacts').values()]
  const directory = directoryOver(file)
  const builds = []
  for (let time = 0; time < timesBuilt; time += 1) builds.push(await buildInBackground(file))
  const typed = realTypings(contacts)
  const searches = { ours: ours(directory), minisearch: minisearch(contacts), scan: scan(contacts) }
  const takers = {
    ours: taker(searches.ours, typed),
    minisearch: taker(searches.minisearch, typed),
    scan: taker(searches.scan, typed),
  }
  for (const take of Object.values(takers)) await take()
  const samples = await inTurns(takers, rounds)
  const many = `${count / 1_000} 000 contacts`
  const figures = /** @type {const} */ ([
    ['middle', 'median', undefined],
    ['late', '95th percentile', { of: 'ours', most }],
  ])
  const rivals = /** @type {const} */ ([
    ['minisearch', 'minisearch 7'],
    ['scan', 'a plain scan'],
  ])
  return [
    ...rivals.flatMap(([rival, rivalName]) =>
      figures.map(([figure, name, target]) =>
        row({
          area: 'search',
          name: `a prefix among ${many}, ${name}`,
          unit: 'ms',
          ours: samples.ours.map(sample => sample[figure]),
          rival: { name: rivalName, samples: samples[rival].map(sample => sample[figure]) },
          ...(target && { target }),
        }),
      ),
    ),
    row({
      area: 'search',
      name: `indexing ${many} in the background`,
      unit: 'ms',
      ours: builds.map(({ total }) => total),
      rival: { name: 'minisearch 7, in one go', samples: await timed(() => minisearch(contacts), 1) },
    }),
    row({
      area: 'search',
      name: `longest wait while indexing ${many}`,
      unit: 'ms',
      ours: builds.map(({ longest }) => longest),
      target: { of: 'ours', most: 50 },
    }),
  ]
}

/**
 * Lets the index be built while a clock ticks beside it.
 * @param {import('./press-file.mjs').PressFile} file
 */
async function buildInBackground(file) {
  const start = performance.now()
  directoryOver(file)
  let last = start
  let longest = 0
  /** Whether the event loop was held since the last tick: nothing else is at work. */
  for (let idle = 0; idle < 20; ) {
    await new Promise(resolve => setImmediate(resolve))
    const now = performance.now()
    longest = Math.max(longest, now - last)
    idle = now - last < 1 ? idle + 1 : 0
    last = now
  }
  return { total: last - start, longest }
}

/**
 * @param {Search} search
 * @param {readonly string[]} typed
 */
function taker(search, typed) {
  return async () => {
    const times = []
    for (const words of typed) {
      const start = performance.now()
      search(words)
      times.push(performance.now() - start)
    }
    return { middle: median(times), late: quantile(times, 0.95) }
  }
}

/**
 * @param {import('../main/press-file/directory.ts').Directory} directory
 * @returns {Search}
 */
const ours = directory => words =>
  directory.rows({ words, where: null, sort: { column: 'name', direction: 'up' } }, 0, shown)

/**
 * @param {readonly Contact[]} contacts
 * @returns {Search}
 */
function minisearch(contacts) {
  const { wordsOf } = contactSearchModule()
  const index = new MiniSearch({ fields: ['words'], processTerm: term => term })
  index.addAll(contacts.map((contact, id) => ({ id, words: wordsOfAll(contact).join(' ') })))
  return words => {
    const found = index.search(wordsOf(words).join(' '), { prefix: true, combineWith: 'AND' })
    return { total: found.length, rows: found.slice(0, shown).map(({ id }) => contacts[id]) }
  }
}

/**
 * @param {readonly Contact[]} contacts
 * @returns {Search}
 */
function scan(contacts) {
  const { wordsOf } = contactSearchModule()
  const lines = contacts.map(contact => ({ contact, line: ` ${wordsOfAll(contact).join(' ')}` }))
  return words => {
    const starts = wordsOf(words).map(word => ` ${word}`)
    const found = lines.filter(({ line }) => starts.every(start => line.includes(start)))
    return { total: found.length, rows: found.slice(0, shown).map(({ contact }) => contact) }
  }
}

/** @param {Contact} contact */
function wordsOfAll(contact) {
  const { searchTextOf } = contactSearchModule()
  const text = searchTextOf(contact, { today: '2026-01-01', otherNames: () => [] })
  return [...new Set([...text.words, ...text.phones.trim().split(' '), ...text.mails.trim().split(' ')])]
}

/**
 * What an attaché types on the way to somebody: each contact's names, outlet, town, mail or number, cut short
 * where she stops.
 * @param {readonly Contact[]} contacts
 * @returns {readonly string[]}
 */
function realTypings(contacts) {
  const draw = frenchContactsModule().drawing(7)
  return Array.from({ length: typings }, (_, index) => {
    const contact = contacts[draw(contacts.length)]
    const [outlet = ''] = contact?.functions.map(held => held.outlet) ?? []
    const family = contact?.family || 'rédaction'
    const given = contact?.given ?? ''
    const phone = contact?.phones[0]?.number.replace('+33', '0') ?? ''
    const length = 1 + draw(5)
    const typed = [
      family.slice(0, length),
      `${given} ${family.slice(0, length)}`,
      `${family.slice(0, 3)} ${outlet.slice(-length)}`,
      outlet.slice(0, 3 + length),
      contact?.place.town.slice(0, 2 + length) ?? '',
      contact?.mails[0]?.address.slice(0, 4 + length) ?? family,
      phone.slice(0, 2 + length).replace(/(..)(?=.)/g, '$1 '),
      `${family.slice(0, 4)} ${contact?.beats[0]?.slice(0, length) ?? ''}`,
    ]
    return typed[index % typed.length] ?? family
  })
}
