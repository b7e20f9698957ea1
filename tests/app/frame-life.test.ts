import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'

let mallette: Mallette
afterEach(() => mallette.kill())

const logOf = ({ profileDir }: Mallette): string =>
  readFileSync(join(profileDir, 'logs', 'mallette.log'), 'utf8')

/** Resolves once the process is gone, to its exit code. */
const exitOf = ({ process: child }: Mallette) =>
  new Promise<number | null>(resolve => child.once('exit', resolve))

const ask = (question: string, input: unknown = {}) =>
  mallette.page.evaluate(
    `window.mallette.ask(${JSON.stringify(question)}, ${JSON.stringify(input)})`,
  ) as Promise<unknown>

describe('starting', () => {
  it('keeps the data where it is told to', async () => {
    const dataDir = join(temporaryFolder(), 'Données de Claire')
    mallette = await launchMallette({ dataDir })
    expect(await ask('settings.save', { theme: 'dark' })).toMatchObject({ ok: true })
    expect(readFileSync(join(dataDir, 'library.json'), 'utf8')).toContain('dark')
    expect(existsSync(join(mallette.profileDir, 'data'))).toBe(false)
  })

  it('opens its window even where the data cannot be opened, and says why', async () => {
    const dataDir = temporaryFolder()
    const newer = '{"format":"mallette","document":"library","version":999,"data":{}}'
    writeFileSync(join(dataDir, 'library.json'), newer)
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByText('version plus récente de Mallette').waitFor()
    expect(await ask('contacts.vocabulary')).toEqual({ ok: false, failure: { code: 'newer-data' } })
    expect(readFileSync(join(dataDir, 'library.json'), 'utf8')).toBe(newer)
    expect(readdirSync(dataDir)).toEqual(['library.json'])
  })

  it('speaks French to the fields of the page', async () => {
    mallette = await launchMallette()
    expect(await mallette.page.evaluate(() => navigator.language)).toMatch(/^fr\b/)
  })

  it('says what it is', async () => {
    mallette = await launchMallette()
    const [version, runtime] = await mallette.app.evaluate(({ app }) => [
      app.getVersion(),
      process.versions['electron'],
    ])
    expect(await ask('app.info')).toEqual({ ok: true, value: { version, runtime, storeFailure: null } })
  })

  it('focuses the window that is there when started again', async () => {
    mallette = await launchMallette()
    await minimize()
    const words = [`--data-dir=${mallette.dataDir}`, `--user-data-dir=${mallette.profileDir}`]
    expect(await startAgain(words)).toMatchObject({ code: 0 })
    await expect.poll(minimized).toEqual([false])
  })

  it.runIf(process.platform === 'linux')('knows its data under another name', async () => {
    const configDir = temporaryFolder()
    mallette = await launchMallette({ configDir })
    expect(await ask('settings.get')).toMatchObject({ ok: true })
    await minimize()
    const link = join(temporaryFolder(), 'link')
    symlinkSync(mallette.dataDir, link)
    const again = await startAgain(['--data-dir', link], { XDG_CONFIG_HOME: configDir })
    expect(again).toMatchObject({ code: 0 })
    await expect.poll(minimized).toEqual([false])
  })

  it('takes a data folder that follows after a space', async () => {
    const dataDir = join(temporaryFolder(), 'Données de Claire')
    mallette = await launchMallette({ args: ['--data-dir', dataDir] })
    expect(await ask('settings.save', { theme: 'dark' })).toMatchObject({ ok: true })
    expect(readFileSync(join(dataDir, 'library.json'), 'utf8')).toContain('dark')
    expect(existsSync(mallette.dataDir)).toBe(false)
  })

  it.each([['--data-dir'], ['--data-dir=']])('refuses %s without a folder, and makes nothing', async word => {
    mallette = await launchMallette()
    const profile = temporaryFolder()
    expect(await startAgain([`--user-data-dir=${profile}`, word])).toEqual({
      code: 2,
      complained: expect.stringMatching(/^L’option --data-dir attend un dossier, .* --data-dir DOSSIER\.$/m),
    })
    expect(readdirSync(profile)).toEqual([])
  })

  it('opens its window where the data folder is a file, and says so', async () => {
    const dataDir = join(temporaryFolder(), 'data')
    writeFileSync(dataDir, 'a letter')
    mallette = await launchMallette({ dataDir })
    await mallette.page.getByText('Le dossier des données est en lecture seule.').waitFor()
    expect(await ask('contacts.vocabulary')).toEqual({ ok: false, failure: { code: 'read-only' } })
    expect(readFileSync(dataDir, 'utf8')).toBe('a letter')
  })
})

const minimize = () =>
  mallette.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())

const minimized = () =>
  mallette.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => window.isMinimized()),
  )

/** Starts the program once more, without Playwright; gives its exit code and what it wrote to standard error. */
async function startAgain(words: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const second = spawn(mallette.process.spawnfile, [...asRoot, process.cwd(), ...words], {
    env: { ...process.env, ...env },
    // One that wrongly opens a window of its own would stay for ever.
    timeout: 20_000,
    killSignal: 'SIGKILL',
  })
  let complained = ''
  second.stderr.on('data', chunk => {
    complained += String(chunk)
  })
  const [code] = await once(second, 'close')
  return { code, complained }
}

describe('the look that the person chose', () => {
  it('is worn at once and at the next start', async () => {
    mallette = await launchMallette()
    const worn = () =>
      mallette.app.evaluate(({ Menu, nativeTheme }) => [
        nativeTheme.themeSource,
        Menu.getApplicationMenu()?.items.map(({ label }) => label.replace('&', '')),
      ])
    await expect.poll(worn).toEqual(['system', ['Fichier', 'Édition', 'Affichage', 'Aide']])
    await ask('settings.save', { theme: 'dark', language: 'en' })
    await expect.poll(worn).toEqual(['dark', ['File', 'Edit', 'View', 'Help']])
    const { dataDir } = mallette
    await mallette.close()
    mallette = await launchMallette({ dataDir })
    await expect.poll(worn).toEqual(['dark', ['File', 'Edit', 'View', 'Help']])
  })

  it('reaches the page as commands of the menu', async () => {
    mallette = await launchMallette()
    const heard = mallette.page.evaluate(
      () => new Promise(resolve => window.mallette.listen('command', resolve)),
    )
    await mallette.page.evaluate(() => undefined)
    await mallette.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('guide')?.click())
    expect(await heard).toEqual({ name: 'guide' })
  })
})

describe('a page that crashed', () => {
  it('is told of once and comes back', async () => {
    mallette = await launchMallette()
    await mallette.app.evaluate(({ BrowserWindow, dialog }) => {
      const shown: string[] = []
      Object.assign(globalThis, { shown })
      Object.assign(dialog, {
        showMessageBox: async (_window: unknown, { message }: { message: string }) => {
          shown.push(message)
          return { response: 0 }
        },
      })
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
    })
    const shown = () => mallette.app.evaluate<string[]>(() => Object(globalThis).shown)
    await expect.poll(shown).toEqual(['L’affichage s’est interrompu.'])
    const heading = () =>
      mallette.app.evaluate(({ BrowserWindow }) => {
        const script = "document.querySelector('h1')?.textContent"
        return BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(script)
      })
    await expect.poll(heading, { timeout: 5_000 }).toBe('Accueil')
    expect(await shown()).toHaveLength(1)
    expect(logOf(mallette)).toMatch(/page gone: (crashed|killed)/)
  })
})

describe('an error of the page', () => {
  it('leaves a line in the log, without its words', async () => {
    mallette = await launchMallette()
    await mallette.page.evaluate("setTimeout(() => { throw new RangeError('Claire Martin') })")
    await expect.poll(() => logOf(mallette)).toMatch(/ page error at \S+\n/)
    expect(logOf(mallette)).not.toContain('Claire')
  })
})

describe('an error that nobody expected', () => {
  it.each([
    ['exception', 'uncaught exception', "setTimeout(() => { throw new RangeError('Claire Martin') })"],
    ['rejection', 'unhandled rejection', "Promise.reject(new RangeError('Claire Martin'))"],
  ])('ends in one dialog, a line in the log and exit code 1: %s', async (_name, line, script) => {
    mallette = await launchMallette()
    const exit = exitOf(mallette)
    let written = ''
    mallette.process.stderr?.on('data', chunk => {
      written += String(chunk)
    })
    await mallette.app
      .evaluate(({ dialog }, script) => {
        dialog.showErrorBox = title => process.stderr.write(`DIALOG ${title}\n`)
        new Function(script)()
      }, script)
      .catch(() => undefined)
    expect(await exit).toBe(1)
    expect(written.match(/DIALOG .*/g)).toEqual(['DIALOG Mallette doit se fermer'])
    expect(logOf(mallette)).toMatch(new RegExp(`${line} RangeError <`))
    expect(logOf(mallette)).not.toContain('Claire')
  })

  it('is not that nobody reads its output', async () => {
    mallette = await launchMallette()
    mallette.process.stdout?.destroy()
    mallette.process.stderr?.destroy()
    await mallette.app.evaluate(() => {
      for (let line = 0; line < 1_000; line += 1) process.stdout.write('nobody hears this\n')
    })
    expect(await ask('app.info')).toMatchObject({ ok: true })
    expect(logOf(mallette)).not.toContain('uncaught')
  })
})

describe('quitting', () => {
  it('waits until what the page handed over is written', async () => {
    mallette = await launchMallette()
    await mallette.page.evaluate(() => {
      for (let round = 0; round < 50; round += 1) {
        void window.mallette.ask('eventNotes.create', { title: `Visite ${round}` })
      }
    })
    const { dataDir } = mallette
    const exit = exitOf(mallette)
    await mallette.close()
    expect(await exit).toBe(0)
    mallette = await launchMallette({ dataDir })
    const { value } = Object(await ask('eventNotes.list'))
    expect(value).toHaveLength(50)
  })

  it('asks when the page does not answer, and stays if the person wants to', async () => {
    mallette = await launchMallette()
    await mallette.app.evaluate(({ dialog }) => {
      const shown: unknown[] = []
      Object.assign(globalThis, { shown })
      Object.assign(dialog, {
        showMessageBox: async (_window: unknown, { message }: { message: string }) => {
          shown.push(message)
          return { response: shown.length - 1 }
        },
      })
    })
    // A page that hangs answers nothing.
    await mallette.page.evaluate('setTimeout(() => { for (;;) {} })')
    await new Promise(resolve => setTimeout(resolve, 300))
    const quit = () => mallette.app.evaluate(({ app }) => app.quit())
    const shown = () => mallette.app.evaluate<string[]>(() => Object(globalThis).shown)
    await quit()
    await expect
      .poll(shown, { timeout: 10_000 })
      .toEqual(['Vos dernières modifications ne sont pas encore enregistrées.'])
    expect(await mallette.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
    const exit = exitOf(mallette)
    await quit()
    expect(await exit).toBe(0)
  })
})
