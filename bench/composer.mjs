import { setTimeout as wait } from 'node:timers/promises'
import { _electron } from 'playwright-core'
import { buildBareEditor } from './build-bare-editor.mjs'
import { malletteWithLongNote } from './long-note.mjs'
import { inTurns, quantile } from './measure.mjs'
import { row } from './row.mjs'
import { emptyWindow, isRoot } from './windows.mjs'

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {{ start: string, texts: string[] }} Text */

const rounds = 3

/** Hyphens instead of spaces: each key changes what the paragraph shows. */
const warmUp = 'visite-'.repeat(3)
const typed = 'atelier-'.repeat(12)

/** Between two keys, in ms: a fast typist. */
const pace = 90

/** Keys whose memory is weighed, typed as fast as the editor takes them. */
const manyKeys = 10_000

const placeholders = 8

/**
 * A note of ten pages with sixty steps, composed in the real application, beside a bare Tiptap editor with the same
 * text: keys, what follows them, opening, memory.
 * @returns {Promise<import('./row.mjs').Account>}
 */
export async function measure() {
  await buildBareEditor()
  const note = await malletteWithLongNote()
  const { ours, theirs } = await inTurns(
    {
      ours: () => inWindow(note, page => composeIn(page, note)),
      theirs: () =>
        inWindow(emptyWindow('editor.html'), async page => {
          await page.evaluate(texts => Object(globalThis).fillBareEditor(texts), note.texts)
          return { keys: await typeAt(page, note.start), memory: await growth(page), follow: [], opening: 0 }
        }),
    },
    rounds,
  )
  const rival = 'bare Tiptap editor'
  const keyRow = (/** @type {string} */ name, /** @type {number} */ share) => ({
    area: 'composer',
    name: `key press → painted, ten pages and 60 steps, ${name}`,
    unit: 'ms',
    ours: ours.map(({ keys }) => quantile(keys, share)),
    rival: { name: rival, samples: theirs.map(({ keys }) => quantile(keys, share)) },
  })
  const rows = [
    row({ ...keyRow('95th percentile', 0.95), target: { of: 'ours', most: 16 } }),
    row({ ...keyRow('95th percentile, beside the rival', 0.95), target: { of: 'ratio', most: 2 } }),
    row(keyRow('median', 0.5)),
    row({
      area: 'composer',
      name: 'key press → layout and findings follow, 95th percentile',
      unit: 'ms',
      ours: ours.map(({ follow }) => quantile(follow, 0.95)),
      target: { of: 'ours', most: 150 },
    }),
    row({
      area: 'composer',
      name: 'click in the list → the note can be typed in',
      unit: 'ms',
      ours: ours.map(({ opening }) => opening),
      target: { of: 'ours', most: 200 },
    }),
    row({
      area: 'composer',
      name: 'memory of the page added by 10 000 keys',
      unit: 'MB',
      ours: ours.map(({ memory }) => memory),
      rival: { name: rival, samples: theirs.map(({ memory }) => memory) },
      target: { of: 'ours', most: 20 },
    }),
  ]
  return { rows, remarks: [] }
}

/**
 * @param {Page} page
 * @param {Text & { content: string, noteId: string }} note
 */
async function composeIn(page, note) {
  await page.getByText(note.content).first().waitFor()
  await page.evaluate(() => location.assign('#/notes'))
  const link = page.locator(`main a[href$="${note.noteId}"]`)
  await link.waitFor()
  // Once to have the code of the composer, as a person who opens a second note has it.
  await link.click()
  await page.locator('[contenteditable=true]').filter({ hasText: note.start }).waitFor()
  await page.evaluate(() => location.assign('#/notes'))
  await link.waitFor()
  await wait(1_000)
  const opening = await page.evaluate(timeOpening, { noteId: note.noteId, start: note.start })
  await wait(1_000)
  return {
    opening,
    keys: await typeAt(page, note.start),
    follow: await timeFindings(page),
    memory: await growth(page),
  }
}

/**
 * Opens an application for as long as `act` takes.
 * @template T
 * @param {import('./windows.mjs').Application} application
 * @param {(page: Page) => Promise<T>} act
 * @returns {Promise<T>}
 */
async function inWindow({ folder, profile, words, env }, act) {
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${profile}`, ...words],
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env }),
    chromiumSandbox: !isRoot,
  })
  try {
    return await act(await app.firstWindow())
  } finally {
    app.process().kill('SIGKILL')
    await app.close()
  }
}

/**
 * Types behind the start of the text and gives the time of each key in ms.
 * @param {Page} page
 * @param {string} start
 * @returns {Promise<number[]>}
 */
async function typeAt(page, start) {
  const recorder = await page.evaluateHandle(recordKeys, start)
  for (const key of warmUp + typed) {
    await page.keyboard.press(key)
    await wait(pace)
  }
  const count = warmUp.length + typed.length
  const times = await arrived(recorder, count, 'a key never reached the page')
  return times.slice(warmUp.length)
}

/**
 * What two letters that are a dead placeholder (« XX ») change in the count of what is to be checked, from the key to
 * the frame that shows it, in ms.
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
async function timeFindings(page) {
  const recorder = await page.evaluateHandle(recordTally)
  for (let count = 0; count < placeholders; count += 1) {
    for (const key of [' ', 'X', 'X', ' ']) {
      await page.keyboard.press(key)
      await wait(pace)
    }
    await arrived(recorder, count + 1, 'the findings did not follow')
    for (let back = 0; back < 4; back += 1) await page.keyboard.press('Backspace')
    await wait(600)
  }
  return recorder.evaluate(({ times }) => times)
}

/**
 * The times that a recorder noted, once there are so many of them: the last may need a moment on a busy machine.
 * @param {import('playwright-core').JSHandle<{ times: number[] }>} recorder
 * @param {number} count
 * @param {string} trouble
 */
async function arrived(recorder, count, trouble) {
  for (let look = 0; look < 100; look += 1) {
    const times = await recorder.evaluate(({ times }) => times)
    if (times.length >= count) return times
    await wait(pace)
  }
  throw new Error(trouble)
}

/**
 * Memory that the page holds after many keys, less what it held before, both without what waits to be collected; MB.
 * @param {Page} page
 */
async function growth(page) {
  const session = await page.context().newCDPSession(page)
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage')
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return usedSize / 1e6
  }
  const before = await held()
  const word = 'atelier-'
  for (let keys = 0; keys < manyKeys; keys += 1) {
    // In one paragraph it would be longer than any text: what is typed is taken back now and then.
    await page.keyboard.press(Math.floor(keys / 80) % 2 === 0 ? (word[keys % 8] ?? 'x') : 'Backspace')
  }
  await wait(3_000)
  return (await held()) - before
}

/**
 * Runs in the page. Puts the caret behind the start of the text and notes, for each key from then on, the time from
 * its event to the end of the frame in which the text holds all that was typed.
 * @param {string} start
 */
function recordKeys(start) {
  const editor = document.querySelector('[contenteditable=true]')
  if (!(editor instanceof HTMLElement)) throw new Error('there is no editor')
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT)
  while (walker.nextNode() && !walker.currentNode.textContent?.includes(start));
  const place = walker.currentNode
  const paragraph = place.parentElement
  if (paragraph === null) throw new Error('there is no place to type')
  editor.focus()
  const caret = (place.textContent ?? '').indexOf(start) + start.length
  getSelection()?.collapse(place, caret)

  /** @type {number[]} */
  const times = []
  /** @type {{ at: number, words: string }[]} */
  let awaited = []
  let words = ''
  editor.addEventListener('keydown', ({ key, timeStamp }) => {
    words += key
    awaited.push({ at: timeStamp, words })
  })
  new MutationObserver(() => {
    const shown = paragraph.textContent ?? ''
    const arrived = awaited.filter(key => shown.includes(key.words))
    awaited = awaited.filter(key => !arrived.includes(key))
    if (arrived.length === 0) return
    // A message that is sent before a frame is painted arrives right after it.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => times.push(...arrived.map(({ at }) => performance.now() - at))
      port2.postMessage(null)
    })
  }).observe(editor, { childList: true, subtree: true, characterData: true })
  return { times }
}

/** Runs in the page. Notes the time from the last key to each growth of the count of what is to be checked. */
function recordTally() {
  const tally = document.querySelector('.note-check')
  if (tally === null) throw new Error('nothing says how much is to be checked')
  // How many of them block stands behind it, in words of its own.
  const countOf = () => Number(/\d+/.exec(tally.querySelector('span')?.textContent ?? '')?.[0] ?? 0)
  /** @type {number[]} */
  const times = []
  let pressed = 0
  let count = countOf()
  document.addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      // The placeholder is whole at its second letter; what follows it may be what settles it.
      if (key === 'X') pressed = timeStamp
    },
    true,
  )
  new MutationObserver(() => {
    const now = countOf()
    if (now > count) {
      const at = pressed
      requestAnimationFrame(() => times.push(performance.now() - at))
    }
    count = now
  }).observe(tally, { childList: true, subtree: true, characterData: true })
  return { times }
}

/**
 * Runs in the page. Follows the link of the note and resolves with the ms until its text is painted in the editor.
 * @param {{ noteId: string, start: string }} note
 * @returns {Promise<number>}
 */
function timeOpening({ noteId, start }) {
  const link = document.querySelector(`main a[href$="${noteId}"]`)
  if (!(link instanceof HTMLElement)) throw new Error('the list does not hold the note')
  return new Promise(resolve => {
    const begun = performance.now()
    const look = () => {
      const editor = document.querySelector('[contenteditable=true]')
      if (!editor?.textContent?.includes(start)) return
      observer.disconnect()
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - begun)
        port2.postMessage(null)
      })
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    link.click()
  })
}
