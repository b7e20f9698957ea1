import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { questions } from '../../domain/channels.ts'
import { refuse } from '../../domain/failure.ts'
import { hostileMessages } from '../hostile-messages.ts'
import { questionExamples } from '../question-examples.ts'
import { launchMallette, type Mallette } from './launch.ts'

let mallette: Mallette
let before: Map<string, string>

beforeAll(async () => {
  mallette = await launchMallette()
  await ask('settings.get', '{}')
  before = filesIn(mallette.dataDir)
})
afterAll(() => mallette.close())

/** Asks through the page's own door; `script` is evaluated there, for some messages do not survive the way. */
const ask = (question: string, script: string): Promise<unknown> =>
  mallette.page.evaluate(`window.mallette.ask(${JSON.stringify(question)}, ${script})`)

const filesIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => {
        const path = join(entry.parentPath, entry.name)
        return [path, readFileSync(path, 'utf8')]
      }),
  )

describe('the door', () => {
  it('has two leaves', async () => {
    const door = await mallette.page.evaluate(() =>
      Object.entries(window.mallette).map(([name, leaf]) => [name, typeof leaf]),
    )
    expect(door).toEqual([
      ['ask', 'function'],
      ['listen', 'function'],
    ])
  })

  it('cannot be taken off or replaced', async () => {
    const replaced = await mallette.page.evaluate(() => {
      const attempts = [
        () => Reflect.set(window, 'mallette', {}),
        () => Reflect.deleteProperty(window, 'mallette'),
        () => Reflect.set(window.mallette, 'ask', () => 'mine'),
      ]
      return attempts.map(attempt => attempt())
    })
    expect(replaced).toEqual([false, false, false])
  })

  it('leaves nothing of Node or Electron in the page', async () => {
    const names = ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer', '__dirname']
    const found = await mallette.page.evaluate(wanted => wanted.filter(name => name in globalThis), names)
    expect(found).toEqual([])
  })

  it.each(['ask', 'listen'])('refuses names that channels.ts does not have: %s', async leaf => {
    const names = ['app.nothing', 'ELECTRON_BROWSER_REQUIRE', '__proto__', 'constructor', '']
    for (const name of names) {
      const attempt = `window.mallette.${leaf}(${JSON.stringify(name)}, () => {})`
      await expect(mallette.page.evaluate(attempt), name).rejects.toThrow(/no such/)
    }
  })

  it('tells news without the event that brought it, until told to stop', async () => {
    const heard = mallette.page.evaluate(
      () =>
        new Promise<unknown[]>(resolve => {
          const news: unknown[] = []
          const stop = window.mallette.listen('changed', (...all: unknown[]) => {
            news.push(all)
            stop()
            setTimeout(resolve, 100, news)
          })
        }),
    )
    const tell = (): Promise<void> =>
      mallette.app.evaluate(({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        window?.webContents.send('changed', { noun: 'contacts', id: '1' })
        window?.webContents.send('changed', { noun: 'contacts', id: '2' })
      })
    await mallette.page.evaluate(() => undefined)
    await tell()
    expect(await heard).toEqual([[{ noun: 'contacts', id: '1' }]])
  })
})

describe.each(questions)('%s', question => {
  it.each(hostileMessages(questionExamples[question]))('refuses $name', async ({ script, code }) => {
    expect(await ask(question, script)).toMatchObject({ ok: false, failure: { code } })
  })
})

describe('a stranger', () => {
  it.each([
    ['another window with the same preload and page', 'app://mallette/index.html'],
    ['an empty window with the same preload', 'about:blank'],
    ['a window of another origin with the same preload', 'app://stranger/index.html'],
  ])('is refused everything: %s', async (_name, address) => {
    const answers = await mallette.app.evaluate(
      async ({ app, BrowserWindow }, { address, examples }) => {
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload: `${app.getAppPath()}/dist/main/preload.cjs`, sandbox: true },
        })
        await window.loadURL(address)
        const questions = Object.entries(examples)
        const script = `Promise.all(${JSON.stringify(questions)}.map(([q, m]) => window.mallette.ask(q, m)))`
        const answers: unknown = await window.webContents.executeJavaScript(script)
        window.destroy()
        return answers
      },
      { address, examples: questionExamples },
    )
    expect(answers).toEqual(questions.map(() => refuse('untrusted')))
  })

  it('is refused everything: a frame inside the page', async () => {
    const doors = await mallette.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      const found = frame.contentWindow !== null && 'mallette' in frame.contentWindow
      frame.remove()
      return found
    })
    expect(doors).toBe(false)
  })
})

describe('after all that', () => {
  it('nothing in the data folder has changed', () => {
    expect(filesIn(mallette.dataDir)).toEqual(before)
  })

  it('nothing unexpected was logged', () => {
    expect(readFileSync(join(mallette.profileDir, 'logs', 'mallette.log'), 'utf8')).not.toContain('answering')
  })
})
