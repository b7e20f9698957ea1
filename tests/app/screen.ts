import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { vi } from 'vitest'
import { find } from '../documents/programs.ts'

const run = promisify(execFile)

/** The Debian packages that a screen of one's own needs and this machine lacks. */
export const missingForScreen = (): string[] =>
  ['Xvfb', 'xdotool'].filter(program => find(program) === null).map(program => program.toLowerCase())

/**
 * A screen of the test's own, without a window manager: on the machine's screen the keys that a test presses
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
  const name = `:${await displayOf(server)}`
  const xdotool = async (...args: readonly string[]): Promise<string> =>
    (await run('xdotool', args, { env: { ...process.env, DISPLAY: name }, timeout: 15_000 })).stdout
  const inWindow = async (window: string, ...args: readonly string[]): Promise<void> => {
    await xdotool('windowfocus', '--sync', window)
    await xdotool(...args)
  }
  return {
    name,
    windows: async () => {
      // With nothing to show, xdotool fails.
      const found = await xdotool('search', '--onlyvisible', '--class', '.').catch(() => '')
      return found.split('\n').filter(line => line !== '')
    },
    press: (window, ...keys) => inWindow(window, 'key', ...keys),
    type: (window, text) => inWindow(window, 'type', text),
    close: () => {
      server.kill('SIGKILL')
    },
  }
}

/** The one window that is shown beside those that are known, once it is there. */
export function windowBeside(screen: Screen, known: readonly string[]): Promise<string> {
  const look = async (): Promise<string> => {
    const [window, ...more] = (await screen.windows()).filter(shown => !known.includes(shown))
    if (window === undefined || more.length > 0) throw new Error(`not one window beside ${known.join()}`)
    return window
  }
  return vi.waitFor(look, { timeout: 15_000 })
}

/** The number that Xvfb gives its display, which it writes as one line. */
function displayOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdio[3]?.on('data', bytes => {
      said += String(bytes)
      if (said.endsWith('\n')) resolve(said.trim())
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error('Xvfb did not start')))
  })
}
