import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contactViewsOf } from './contact-views.mjs'
import { malletteWith, settle } from './contact-windows.mjs'
import { inTurns, timed } from './measure.mjs'
import { weigher, wereShared } from './memory.mjs'
import { tellsMemory } from './processes.mjs'
import { row } from './row.mjs'
import { open } from './windows.mjs'

const count = 50_000
const rounds = 3

/** What the screen says of an empty press file. */
const nobody = 'Votre fichier presse est vide'

/**
 * What fifty thousand contacts add to an empty press file: to the first paint, to the contacts screen when Mallette
 * is opened right on it, and to the memory of all processes.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measureOpening() {
  const address = { MALLETTE_BENCH_HASH: '#/contacts' }
  const crowd = await malletteWith(count)
  const { lines } = await contactViewsOf(crowd.data, 0)
  const full = { ...crowd, content: lines[0]?.[0] ?? '', env: address }
  const empty = { ...(await malletteWith(0)), content: nobody, env: address }
  const takers = { full: opener(full), empty: opener(empty) }
  // The first start of a profile makes it, and is like no other.
  for (const application of [full, empty]) await settle(application)
  const opened = await inTurns(takers, rounds)
  const text = readFileSync(join(full.data, 'contacts.json'), 'utf8')
  const rows = [
    row({
      area: 'contacts-screen',
      name: 'spawn → first window ready to show, 50 000 contacts',
      unit: 'ms',
      ours: opened.full.map(({ ready }) => ready),
      rival: { name: 'an empty press file', samples: opened.empty.map(({ ready }) => ready) },
      target: { of: 'ratio', most: 1.1 },
    }),
    row({
      area: 'contacts-screen',
      name: 'spawn → contacts screen shows its first rows, 50 000 contacts',
      unit: 'ms',
      ours: opened.full.map(({ content }) => content),
      rival: { name: 'an empty press file', samples: opened.empty.map(({ content }) => content) },
    }),
    row({
      area: 'contacts-screen',
      name: 'what 50 000 contacts add to the first rows of their screen',
      unit: 'ms',
      ours: opened.full.map(({ content }, round) => content - (opened.empty[round]?.content ?? 0)),
      rival: { name: 'JSON.parse of the same file', samples: await timed(() => JSON.parse(text), rounds) },
      target: { of: 'ours', most: 400 },
    }),
  ]
  const memory = tellsMemory() ? await measureMemory(full, empty) : { rows: [], remarks: [] }
  return { rows: [...rows, ...memory.rows], remarks: memory.remarks }
}

/** @param {import('./windows.mjs').Application} application */
const opener = application => async () => {
  const { ready, content, end } = await open(application)
  await end()
  return { ready, content }
}

/**
 * @param {import('./windows.mjs').Application} full
 * @param {import('./windows.mjs').Application} empty
 * @returns {Promise<import('./row.mjs').Account>}
 */
async function measureMemory(full, empty) {
  const weighed = await inTurns({ full: weigher(full), empty: weigher(empty) }, rounds)
  const added = weighed.full.map(({ megabytes }, round) => megabytes - (weighed.empty[round]?.megabytes ?? 0))
  const memory = row({
    area: 'contacts-screen',
    name: 'memory that 50 000 contacts add, all processes',
    unit: 'MB',
    ours: added,
    target: { of: 'ours', most: 150 },
  })
  return { rows: [memory], remarks: wereShared([...weighed.full, ...weighed.empty]) }
}
