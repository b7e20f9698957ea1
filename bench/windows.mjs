import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { resolveRuntime } from '../scripts/electron-runtime.mjs'
import { root } from '../scripts/project.mjs'
import { demonstrationStore } from './demonstration.mjs'
import { temporaryFolder } from './folder.mjs'

/** How long a window may take to open, in ms: far longer than it ever does. */
const patience = 30_000

/** As root on Linux Chromium's sandbox cannot work. */
export const isRoot = process.platform === 'linux' && process.getuid?.() === 0

const probe = join(root, 'bench', 'window-probe.cjs')

/**
 * An application that is opened again and again, each time with the same profile and the same data.
 * @typedef {object} Application
 * @property {string} folder
 * @property {string} profile
 * @property {string[]} words its own arguments
 * @property {NodeJS.ProcessEnv} env
 * @property {string} content words that its page shows once it is complete; empty when it has none
 */

/**
 * A window that has opened; the times are in ms since its process was spawned.
 * @typedef {object} OpenWindow
 * @property {number} pid
 * @property {number} ready
 * @property {number} content 0 for an application without any
 * @property {() => Promise<void>} end
 */

/**
 * Mallette with the demonstration in its store: home lists an event and a note.
 * @returns {Promise<Application & { note: import('../domain/press-note.ts').PressNote }>}
 */
export async function mallette() {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const { store, note } = await demonstrationStore(data)
  const event = note.eventNoteId === null ? null : store.eventNotes.get(note.eventNoteId)
  if (event === null) throw new Error('the demonstration has no event')
  return {
    folder: root,
    profile: join(folder, 'profile'),
    words: [`--data-dir=${data}`],
    env: {},
    content: event.title,
    note,
  }
}

/**
 * The least that a window can be.
 * @param {'empty.html' | 'editor.html' | 'contacts.html'} [page]
 * @returns {Application}
 */
export function emptyWindow(page = 'empty.html') {
  return {
    folder: join(root, 'bench', 'empty-window'),
    profile: join(temporaryFolder(), 'profile'),
    words: [],
    env: { MALLETTE_BENCH_PAGE: page },
    content: '',
  }
}

/**
 * Opens an application and waits until its window is ready and its page complete.
 * @param {Application} application
 * @returns {Promise<OpenWindow>}
 */
export async function open({ folder, profile, words, env, content }) {
  const { executable } = await resolveRuntime()
  const switches = [...(isRoot ? ['--no-sandbox'] : []), `--user-data-dir=${profile}`]
  const spawned = Date.now()
  const child = spawn(executable, ['-r', probe, ...switches, folder, ...words], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: { ...process.env, ...env, MALLETTE_BENCH_CONTENT: content },
  })
  const gone = new Promise(resolve => child.once('exit', resolve))
  const times = { ready: 0, content: 0 }
  await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${folder} opened no window`)), patience)
    child.on('message', message => {
      const { what, at } = /** @type {{ what: 'ready' | 'content', at: number }} */ (message)
      times[what] = at - spawned
      if (times.ready === 0 || (content !== '' && times.content === 0)) return
      clearTimeout(timer)
      resolve(undefined)
    })
    child.once('exit', () => reject(new Error(`${folder} ended without a window`)))
    child.once('error', reject)
  }).catch(error => {
    child.kill('SIGKILL')
    throw error
  })
  return {
    pid: child.pid ?? 0,
    ...times,
    end: async () => {
      if (child.connected) child.send('end')
      const timer = setTimeout(() => child.kill('SIGKILL'), 5_000)
      await gone
      clearTimeout(timer)
    },
  }
}
