import { setTimeout as wait } from 'node:timers/promises'
import { _electron } from 'playwright-core'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'
import { emptyWindow, isRoot, mallette } from './windows.mjs'

const rounds = 4

/** Hyphens instead of spaces: a space at the end of a word may change nothing on the page, and be no sample. */
const warmUp = 'visite-'.repeat(2)
const typed = 'atelier-'.repeat(7)

/** Between two keys, in ms: a fast typist. */
const pace = 90

/**
 * From a key pressed in the body of the reference note to the page that shows it, against a bare text area
 * that is mirrored as it is.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  const { ours, theirs } = await inTurns({ ours: typeInNote, theirs: typeInBareArea }, rounds)
  const rowOf = (/** @type {string} */ name, /** @type {number} */ share) => ({
    area: 'typing',
    name: `key press → preview painted, ${name}`,
    unit: 'ms',
    ours: ours.map(times => quantile(times, share)),
    rival: { name: 'bare text area', samples: theirs.map(times => quantile(times, share)) },
  })
  const rows = [
    row({ ...rowOf('95th percentile', 0.95), target: { of: 'ours', most: 50 } }),
    row(rowOf('median', 0.5)),
  ]
  return { rows, remarks: [] }
}

/** Each time with a note that nobody has typed in yet. */
async function typeInNote() {
  const application = await mallette()
  const { note, content } = application
  const text = note.body.flatMap(passage => ('spans' in passage ? passage.spans : []))[0]?.text ?? ''
  return type(application, { preview: '.page-sheets', start: text.slice(0, 20) }, async page => {
    await page.getByText(content).first().waitFor()
    await page.evaluate(to => location.assign(to), `#/note/${note.id}`)
  })
}

function typeInBareArea() {
  const start = 'Le déplacement'
  return type(emptyWindow('typing.html'), { preview: '.preview', start }, page =>
    page.locator('textarea').fill(`${start} de la ministre débutera par la visite du site.`),
  )
}

/**
 * Opens the application, types behind the start of the text, and gives the time of each key in ms.
 * @param {import('./windows.mjs').Application} application
 * @param {Place} place
 * @param {(page: import('playwright-core').Page) => Promise<void>} prepare
 * @returns {Promise<number[]>}
 */
async function type({ folder, profile, words, env }, place, prepare) {
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${profile}`, ...words],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    chromiumSandbox: !isRoot,
  })
  try {
    const page = await app.firstWindow()
    await prepare(page)
    await page.locator(place.preview).filter({ hasText: place.start }).waitFor()
    const recorder = await page.evaluateHandle(recordKeys, place)
    for (const key of warmUp + typed) {
      await page.keyboard.press(key)
      await wait(pace)
    }
    const times = await recorder.evaluate(({ times }) => times)
    if (times.length !== warmUp.length + typed.length) throw new Error('a key never reached the preview')
    return times.slice(warmUp.length)
  } finally {
    app.process().kill('SIGKILL')
    await app.close()
  }
}

/**
 * Where it is typed: in the text area that holds `start`, which shows in what the selector `preview` finds.
 * @typedef {{ preview: string, start: string }} Place
 */

/**
 * Runs in the page. Puts the caret behind the start of the text and notes, for each key from then on, the time
 * from its event to the end of the frame in which the preview shows all that was typed.
 * @param {Place} place
 */
function recordKeys({ preview, start }) {
  const area = [...document.querySelectorAll('textarea')].find(({ value }) => value.includes(start))
  const target = document.querySelector(preview)
  if (area === undefined || target === null) throw new Error('there is no place to type')
  const caret = area.value.indexOf(start) + start.length
  area.focus()
  area.setSelectionRange(caret, caret)

  /** @type {number[]} */
  const times = []
  /** @type {{ at: number, words: string }[]} */
  let awaited = []
  let words = ''
  area.addEventListener('keydown', ({ key, timeStamp }) => {
    words += key
    awaited.push({ at: timeStamp, words })
  })
  new MutationObserver(() => {
    const shown = target.textContent ?? ''
    const arrived = awaited.filter(key => shown.includes(key.words))
    awaited = awaited.filter(key => !arrived.includes(key))
    if (arrived.length === 0) return
    // A message that is sent before a frame is painted arrives right after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(...arrived.map(({ at }) => performance.now() - at))
      port2.postMessage(null)
    })
  }).observe(target, { childList: true, subtree: true, characterData: true })
  return { times }
}
