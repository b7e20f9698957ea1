import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import * as z from 'zod'

const run = promisify(execFile)
const failureSchema = z.looseObject({ stdout: z.string() })

/** Packages into a folder with the command that a person gives; resolves with the application's own folder. */
export async function makePackage(output: string): Promise<string> {
  const words = ['scripts/package.mjs', '--linux', 'dir', `-c.directories.output=${output}`]
  await run(process.execPath, words, { timeout: 55_000, killSignal: 'SIGKILL' }).catch((error: unknown) => {
    // electron-builder complains on its standard output, which the error holds but does not say.
    throw new Error(`packaging failed: ${failureSchema.parse(error).stdout}`, { cause: error })
  })
  return join(output, 'linux-unpacked')
}

export type PackagedMallette = {
  readonly page: Page
  /** The addresses of all that is open, developer tools included. */
  targets(): Promise<string[]>
  /** The id of the process that draws the page. */
  pageProcess(): Promise<number>
  /** The exit code once it has ended by itself; null when a signal ended it. */
  readonly ended: Promise<number | null>
  kill(): void
}

/** As root Chromium has no sandbox, and refuses to start unless it is told so. */
export const isRoot = process.getuid?.() === 0

/**
 * Starts a packaged Mallette and reaches its page as a developer's browser would: the fuses of the package shut
 * the door that Playwright takes with an unpackaged Electron. `home` stands for the person's own folder; nothing
 * else of the environment goes with it, lest the dialogs be drawn by the desktop that the test runs on.
 */
export async function startPackaged(app: string, home: string, display: string): Promise<PackagedMallette> {
  const words = ['--remote-debugging-port=0', `--user-data-dir=${join(home, '.config')}`]
  const child = spawn(join(app, 'mallette'), isRoot ? [...words, '--no-sandbox'] : words, {
    env: { PATH: process.env['PATH'], HOME: home, TMPDIR: home, DISPLAY: display, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
  const kill = (): void => void child.kill('SIGKILL')
  try {
    const address = await addressOf(child)
    const { host } = new URL(address)
    const targets = () => targetsAt(host)
    const isOpen = async (): Promise<void> =>
      expect(await targets()).toContainEqual(expect.stringMatching(/^app:/))
    await vi.waitFor(isOpen, { timeout: 15_000 })
    const browser = await chromium.connectOverCDP(address, { noDefaults: true })
    const [page] = browser.contexts().flatMap(context => context.pages())
    if (page === undefined) throw new Error('the packaged Mallette has no page')
    page.setDefaultTimeout(15_000)
    return { page, targets, pageProcess: () => pageProcessOf(browser), ended, kill }
  } catch (error) {
    kill()
    throw error
  }
}

/** The address of the debugging door, which Chromium says on its standard error. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', bytes => {
      said += String(bytes)
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (address !== undefined) resolve(address)
    })
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`the packaged Mallette ended with ${code}: ${said}`)))
  })
}

const targetList = z.array(z.looseObject({ url: z.string() }))

async function targetsAt(host: string): Promise<string[]> {
  const answer = await fetch(`http://${host}/json/list`)
  return targetList.parse(await answer.json()).map(({ url }) => url)
}

async function pageProcessOf(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  await session.detach()
  const pages = processInfo.filter(({ type }) => type === 'renderer')
  expect(pages).toHaveLength(1)
  return pages[0]?.id ?? 0
}
