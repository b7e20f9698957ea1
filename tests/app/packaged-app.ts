import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'
import { outputOf } from '../documents/programs.ts'

/** Packages into a folder, by the command that a person gives; resolves with the folder of the application. */
export async function makePackage(output: string): Promise<string> {
  await outputOf(process.execPath, [
    join('scripts', 'package.mjs'),
    '--linux',
    'dir',
    `-c.directories.output=${output}`,
  ])
  return join(output, 'linux-unpacked')
}

export type PackagedMallette = {
  readonly page: Page
  /** Everything that the browser shows by now, developer tools included. */
  targets(): Promise<string[]>
  /** The process that draws the page. */
  pageProcess(): Promise<number>
  /** The exit code once it has ended by itself; null when a signal ended it. */
  readonly ended: Promise<number | null>
  /** kill -9, with all its processes. */
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
    // A group of its own, so that none of its processes outlives the test.
    detached: true,
  })
  const kill = (): void => killGroup(child)
  try {
    const address = await addressOf(child)
    const { host } = new URL(address)
    const targets = () => targetsAt(host)
    await expect.poll(targets, { timeout: 15_000 }).toContainEqual(expect.stringMatching(/^app:/))
    const browser = await chromium.connectOverCDP(address, { noDefaults: true })
    const [page] = browser.contexts().flatMap(context => context.pages())
    if (page === undefined) throw new Error('the packaged Mallette has no page')
    return { page, targets, pageProcess: () => pageProcessOf(browser), ended: endOf(child), kill }
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

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise(resolve => child.once('exit', resolve))
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // All of it has ended.
  }
}
