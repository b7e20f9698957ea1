import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { JSONFilePreset } from 'lowdb/node'
import Papa from 'papaparse'
import { temporaryFolder } from './folder.mjs'
import { inTurns } from './measure.mjs'
import { deedsModule, frenchContactsModule, importsModule, openPressFileModule } from './modules.mjs'
import { row } from './row.mjs'

/** @typedef {import('../domain/contact.ts').Contact} Contact */

const count = 50_000
const rounds = 3

/**
 * Bringing in a newsroom's sheet of 50 000 rows, from the file on the disk to the contacts on the disk, then once
 * more, which must change nothing. The rival reads the same file with papaparse and writes the rows as they are
 * with lowdb: it compares nothing, checks nothing, remembers no way back, and a second run doubles everybody.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const folder = temporaryFolder()
  const path = join(folder, 'presse.csv')
  writeFileSync(path, csvOf(frenchContactsModule().frenchContacts(count)))
  let turn = 0
  const fresh = () => {
    turn += 1
    return join(folder, `turn-${turn}`)
  }
  const samples = await inTurns(
    { ours: () => ours(path, fresh()), rival: () => rival(path, `${fresh()}.json`) },
    rounds,
  )
  const name = 'papaparse, then lowdb as it is'
  const rows = [
    row({
      area: 'import',
      name: '50 000 CSV rows, from file to store',
      unit: 'ms',
      ours: samples.ours.map(({ time }) => time),
      rival: { name, samples: samples.rival.map(({ time }) => time) },
      target: { of: 'ours', most: 10_000 },
    }),
    row({
      area: 'import',
      name: 'longest wait of others during that import',
      unit: 'ms',
      ours: samples.ours.map(({ longest }) => longest),
      rival: { name, samples: samples.rival.map(({ longest }) => longest) },
    }),
    row({
      area: 'import',
      name: 'the same file again, nothing to change',
      unit: 'ms',
      ours: samples.ours.map(({ again }) => again),
      target: { of: 'ours', most: 10_000 },
    }),
  ]
  return { rows, remarks: [] }
}

/**
 * @param {string} path
 * @param {string} folder
 */
async function ours(path, folder) {
  const clock = { now: () => new Date(), newId: randomUUID }
  const opened = await openPressFileModule().openPressFile({ folder, ...clock })
  if (!opened.ok) throw new Error(`the press file did not open: ${opened.failure.code}`)
  const file = opened.value
  const world = {
    file,
    deeds: deedsModule().createDeeds({ file, ...clock, changed: () => undefined }),
    services: {
      choosePaths: async () => [path],
      choosePath: async () => null,
    },
    ...clock,
    progress: () => undefined,
  }
  const answers = importsModule().importAnswers(world)
  const wait = ticking()
  const first = await timedImport(answers)
  const longest = wait.stop()
  const again = await timedImport(answers)
  if (again.unchanged !== count) throw new Error('the same file again changed something')
  await file.settled()
  return { time: first.time, again: again.time, longest }
}

/** @param {ReturnType<typeof import('../main/press-file/imports.ts').importAnswers>} answers */
async function timedImport(answers) {
  const start = performance.now()
  const reading = answered(await answers['imports.choose']({}))
  const { session, files } = reading
  const options = { source: '', basis: '', informedOn: '', tags: [], listId: null, known: 'fill' }
  const mappings = files.map(({ mapping }) => mapping)
  const planning = /** @type {Parameters<typeof answers['imports.plan']>[0]} */ ({
    session,
    mappings,
    options,
  })
  const counts = answered(await answers['imports.plan'](planning))
  answered(await answers['imports.apply']({ session }))
  const time = performance.now() - start
  await answers['imports.stop']({ session })
  return { time, unchanged: counts.unchanged }
}

/**
 * @template T
 * @param {import('../domain/failure.ts').Result<T>} result
 */
function answered(result) {
  if (!result.ok) throw new Error(`the import was refused: ${result.failure.code}`)
  return result.value
}

/**
 * @param {string} path
 * @param {string} store
 */
async function rival(path, store) {
  const wait = ticking()
  const start = performance.now()
  const { data } = Papa.parse(await readFile(path, 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  })
  const low = await JSONFilePreset(store, { contacts: /** @type {unknown[]} */ ([]) })
  low.data.contacts = data.map(contact => ({ id: randomUUID(), contact }))
  await low.write()
  const time = performance.now() - start
  return { time, again: time, longest: wait.stop() }
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
      return Math.max(longest, performance.now() - last)
    },
  }
}

/** @param {readonly Contact[]} contacts */
function csvOf(contacts) {
  const headings = 'Média;Fonction;Nom;Prénom;Rédaction;Courriel;Tél.;Rubrique;Code postal;Ville;Remarques'
  const lines = contacts.map(({ functions, family, given, desk, mails, phones, beats, place, notes }) =>
    [
      functions[0]?.outlet ?? '',
      functions[0]?.role ?? '',
      family.toUpperCase(),
      given,
      desk,
      mails.map(({ address }) => address).join(' / '),
      phones.map(({ number }) => number).join(' / '),
      beats.join(', '),
      place.postalCode,
      place.town,
      notes,
    ]
      .map(cell => `"${cell.replaceAll('"', '""')}"`)
      .join(';'),
  )
  return [headings, ...lines].join('\r\n')
}
