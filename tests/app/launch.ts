import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright-core'
import { afterAll } from 'vitest'
// For window.mallette, which it declares.
import type {} from '../../renderer/bridge.ts'

export type LaunchOptions = {
  /** The data to open, as another launch left it; by default an empty folder that goes with the test file. */
  readonly dataDir?: string
  /** Chromium's own files, which hold the single-instance lock; by default fresh ones. */
  readonly profileDir?: string
  /** On Linux, the folder in which Mallette finds a profile by itself; `profileDir` is then not asked for. */
  readonly configDir?: string
  readonly args?: readonly string[]
}

export type Mallette = {
  readonly app: ElectronApplication
  readonly process: ChildProcess
  readonly page: Page
  readonly dataDir: string
  readonly profileDir: string
  /** What the page wrote to its console as errors, and the errors that nobody caught. */
  consoleErrors(): Promise<string[]>
  /** What the Content-Security-Policy refused. */
  cspViolations(): Promise<string[]>
  /** Quits as a person does; what does not end by itself is killed, and that is an error. */
  close(): Promise<void>
  /** kill -9: no last write, no goodbye. */
  kill(): Promise<void>
}

/** How long quitting may take, in ms: longer than Mallette's patience with its page and its store. */
const quittingLimit = 20_000

const folders = new Set<string>()
const running = new Set<Mallette>()

// Registered first, so it runs after the hooks of the test file itself.
afterAll(async () => {
  await Promise.all([...running].map(kill))
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
})

/** A folder that goes when the test file has run. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mallette-app-'))
  folders.add(folder)
  return folder
}

/**
 * Starts the built application in the runtime that ELECTRON_OVERRIDE_DIST_PATH names. Without
 * `executablePath`: with it one start in twelve hangs under load.
 */
export async function launchMallette(options: LaunchOptions = {}): Promise<Mallette> {
  const dataDir = options.dataDir ?? join(temporaryFolder(), 'data')
  const { configDir } = options
  const asked = configDir ?? options.profileDir ?? temporaryFolder()
  const place = configDir === undefined ? [`--user-data-dir=${asked}`] : []
  const app = await _electron.launch({
    args: ['.', `--data-dir=${dataDir}`, ...place, ...(options.args ?? [])],
    cwd: process.cwd(),
    // What Chromium leaves in the temporary folder when it is killed goes with the profile.
    env: {
      ...process.env,
      TMPDIR: asked,
      ...(configDir === undefined ? {} : { XDG_CONFIG_HOME: configDir }),
    },
    chromiumSandbox: process.platform !== 'linux' || process.getuid?.() !== 0,
    timeout: 30_000,
  })
  const profileDir =
    configDir === undefined ? asked : await app.evaluate(({ app }) => app.getPath('userData'))
  const page = await app.firstWindow()
  const mallette: Mallette = {
    app,
    process: app.process(),
    page,
    dataDir,
    profileDir,
    consoleErrors: () => readErrors(page),
    cspViolations: async () => (await readErrors(page)).filter(isViolation),
    close: () => close(mallette),
    kill: () => kill(mallette),
  }
  running.add(mallette)
  mallette.process.once('exit', () => running.delete(mallette))
  await page.waitForLoadState()
  return mallette
}

async function readErrors(page: Page): Promise<string[]> {
  const messages = await page.consoleMessages({ filter: 'all' })
  const errors = await page.pageErrors({ filter: 'all' })
  const logged = messages.filter(message => message.type() === 'error').map(message => message.text())
  return [...logged, ...errors.map(error => error.message)]
}

function isViolation(text: string): boolean {
  return /Content Security Policy|Trusted ?(Type|HTML|Script)/.test(text)
}

async function close(mallette: Mallette): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>(resolve => {
    timer = setTimeout(resolve, quittingLimit, 'late')
  })
  const outcome = await Promise.race([mallette.app.close(), late])
  clearTimeout(timer)
  if (outcome !== 'late') return
  await kill(mallette)
  const log = readFileSync(join(mallette.profileDir, 'logs', 'mallette.log'), 'utf8')
  throw new Error(`Mallette did not quit. Its log: ${log}`)
}

async function kill({ process: child }: Mallette): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise(resolve => child.once('exit', resolve))
  child.kill('SIGKILL')
  await gone
}
