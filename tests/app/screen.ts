import { type ChildProcess, spawn } from 'node:child_process'
import { expect } from 'vitest'
import { find, outputOf } from '../documents/programs.ts'

/** What a screen of one's own needs, or null where all is there. */
export const missingForScreen = (): string | null => {
  if (process.platform !== 'linux') return 'the native dialog is driven on Linux only'
  const missing = ['Xvfb', 'xdotool'].filter(program => find(program) === null)
  return missing.length === 0 ? null : `needs ${missing.join(' and ').toLowerCase()}`
}

/**
 * A screen of the test's own, with no window manager: on the machine's screen the keys that a test presses
 * might land in somebody else's window.
 */
export type Screen = {
  /** The value of DISPLAY. */
  readonly name: string
  /** The windows that are shown, by their X identifiers. */
  windows(): Promise<string[]>
  /** Presses keys, named as xdotool names them, in a window. */
  press(window: string, ...keys: readonly string[]): Promise<void>
  type(window: string, text: string): Promise<void>
  close(): void
}

export async function openScreen(): Promise<Screen> {
  const words = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-noreset', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const name = `:${await answerOf(server)}`
  const xdotool = (...args: readonly string[]): Promise<string> =>
    outputOf('env', [`DISPLAY=${name}`, 'xdotool', ...args])
  const focus = (window: string): Promise<string> => xdotool('windowfocus', '--sync', window)
  return {
    name,
    windows: async () => {
      // With nothing to show, xdotool fails.
      const found = await xdotool('search', '--onlyvisible', '--class', '.').catch(() => '')
      return found.split('\n').filter(line => line !== '')
    },
    press: async (window, ...keys) => {
      await focus(window)
      await xdotool('key', ...keys)
    },
    type: async (window, text) => {
      await focus(window)
      await xdotool('type', text)
    },
    close: () => {
      server.kill('SIGKILL')
    },
  }
}

/** The window that an act opens beside those that are there. */
export async function windowOpenedBy(screen: Screen, act: () => unknown): Promise<string> {
  const before = await screen.windows()
  act()
  const opened = async (): Promise<string[]> =>
    (await screen.windows()).filter(window => !before.includes(window))
  await expect.poll(opened, { timeout: 15_000 }).toHaveLength(1)
  return (await opened())[0] ?? ''
}

/** The number of the display, which Xvfb writes as one line. */
function answerOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    server.stdio[3]?.on('data', bytes => {
      answer += String(bytes)
      if (answer.endsWith('\n')) resolve(answer.trim())
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb did not start')))
  })
}
