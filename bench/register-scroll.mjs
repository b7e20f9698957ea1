import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { root } from '../scripts/project.mjs'
import { barePage, fillBarePage, inWindow } from './contact-windows.mjs'
import { demonstrationStore } from './demonstration.mjs'
import { temporaryFolder } from './folder.mjs'
import { scroll } from './frames.mjs'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'

const people = 500
const sequences = 40
const rounds = 2

const statuses = /** @type {const} */ (['requested', 'forwarded', 'granted', 'refused', 'waiting'])

/** Mallette with the demonstration, for whose event that many people have asked to attend each sequence. */
async function malletteWithRegister() {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const { store, note } = await demonstrationStore(data)
  const eventId = note.eventNoteId ?? ''
  const asked = Array.from({ length: sequences }, (_, n) => ({
    id: randomUUID(),
    day: '2021-05-06',
    label: `Séquence ${n + 1}`,
  }))
  const put = await store.registers.put({
    id: eventId,
    sequences: asked,
    pools: [],
    quotaPerOutlet: 2,
    purgeAfterDays: 30,
    purgedAt: '',
    purgedCount: 0,
    accreditations: Array.from({ length: people }, (_, n) =>
      personOf(
        n,
        asked.map(({ id }) => id),
      ),
    ),
  })
  if (!put.ok) throw new Error(`the register was refused: ${JSON.stringify(put.failure)}`)
  await store.settled()
  const words = [`--data-dir=${data}`]
  return { eventId, folder: root, profile: join(folder, 'profile'), words, env: {}, content: '' }
}

/**
 * @param {number} n
 * @param {readonly string[]} ids of the sequences
 * @returns {import('../domain/accreditation.ts').Accreditation}
 */
const personOf = (n, ids) => ({
  id: randomUUID(),
  contactId: null,
  civility: 'Mme',
  given: 'Camille',
  family: `Berthier ${n}`,
  outlet: `La Gazette ${n % 150}`,
  role: 'Journaliste',
  medium: 'writer',
  equipment: '',
  mail: `camille.${n}@gazette.example`,
  phone: '06 39 98 12 34',
  note: '',
  identity: { birthDay: '1980-01-31', birthPlace: 'Melun', cardNumber: String(100_000 + n), plate: '' },
  requestedAt: '2021-05-04T10:00:00.000Z',
  places: ids.map((sequence, place) => ({
    sequence,
    status: statuses[(n + place) % statuses.length] ?? 'requested',
    reason: '',
    pool: null,
  })),
})

/**
 * The time from frame to frame while a register of 500 people and 40 sequences is scrolled by the wheel, against a
 * bare page with as many plain rows.
 * @returns {Promise<import('./row.mjs').Row[]>}
 */
export async function measureRegister() {
  const mallette = await malletteWithRegister()
  const lines = Array.from({ length: people }, (_, n) => [
    `Berthier ${n}`,
    `La Gazette ${n % 150}`,
    'Journaliste',
  ])
  const { ours, theirs } = await inTurns(
    {
      ours: () =>
        inWindow(mallette, async page => {
          await page.locator('.rail').waitFor()
          await page.evaluate(id => location.assign(`#/register/${id}`), mallette.eventId)
          await page.locator('.register-grid .grid-row').first().waitFor()
          await wait(2_000)
          return scroll(page, '.register-grid')
        }),
      theirs: () =>
        inWindow(barePage(), async page => {
          await fillBarePage(page, lines, people)
          return scroll(page, '.frame')
        }),
    },
    rounds,
  )
  return [0.95, 0.5].map(share =>
    row({
      area: 'visits',
      name: `frame to frame while scrolling 500 accreditations × 40 sequences, ${share === 0.5 ? 'median' : '95th percentile'}`,
      unit: 'ms',
      ours: ours.map(({ frames }) => quantile(frames, share)),
      rival: {
        name: 'bare page, 500 plain rows',
        samples: theirs.map(({ frames }) => quantile(frames, share)),
      },
      ...(share === 0.5 ? { target: { of: /** @type {const} */ ('ratio'), most: 1.1 } } : {}),
    }),
  )
}
