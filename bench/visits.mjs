import { inWindow } from './contact-windows.mjs'
import { measureRegister } from './register-scroll.mjs'
import { row } from './row.mjs'
import { mallette } from './windows.mjs'

const releases = 8

/**
 * What follows from a visit: its accreditation register, and the release of its note.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  return { rows: [...(await measureRegister()), await measureRelease()], remarks: [] }
}

/**
 * From the question to the answer, in the real application: number, immutable copy, Word and PDF with their hashes,
 * register. The first opens the press of the PDFs.
 */
async function measureRelease() {
  const samples = await inWindow(await mallette(), async page => {
    await page.locator('.rail').waitFor()
    return page.evaluate(releaseMany, releases)
  })
  return row({
    area: 'visits',
    name: 'release of the reference note: number, copy, Word, PDF, hashes, register',
    unit: 'ms',
    ours: samples,
    target: { of: 'ours', most: 1_000 },
  })
}

/**
 * Runs in the page: makes copies of the first note and releases each. Gives the ms that each release took.
 * @param {number} count
 */
async function releaseMany(count) {
  const door = Reflect.get(window, 'mallette')
  const ask = async (/** @type {string} */ question, /** @type {object} */ input) => {
    const answer = await door.ask(question, input)
    if (!answer.ok) throw new Error(`${question}: ${JSON.stringify(answer.failure)}`)
    return answer.value
  }
  const [first] = await ask('pressNotes.list', {})
  /** @type {number[]} */
  const times = []
  for (let n = 0; n < count; n += 1) {
    const { note } = await ask('pressNotes.start', { from: 'note', noteId: first.id, day: '2027-05-06' })
    const { number } = await ask('releases.prepare', { noteId: note.id })
    const start = performance.now()
    await ask('releases.release', { noteId: note.id, number })
    times.push(performance.now() - start)
  }
  return times
}
