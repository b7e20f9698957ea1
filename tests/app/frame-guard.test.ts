import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchMallette, type Mallette } from './launch.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
  // The one thing replaced: what would start the machine's browser.
  await mallette.app.evaluate(({ shell }) => {
    const opened: string[] = []
    Object.assign(globalThis, { opened })
    shell.openExternal = async address => {
      opened.push(address)
    }
  })
})
afterAll(() => mallette.close())
beforeEach(() => mallette.app.evaluate(() => Object(globalThis).opened.splice(0)))

const openedOutside = (): Promise<string[]> => mallette.app.evaluate(() => Object(globalThis).opened)
const countWindows = () => mallette.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)
const settle = () => new Promise(resolve => setTimeout(resolve, 200))

describe('the window', () => {
  it('has no power and no way to get some', async () => {
    const preferences = await mallette.app.evaluate(({ BrowserWindow }) => {
      const [contents] = BrowserWindow.getAllWindows().map(window => window.webContents)
      return { ...Object(contents).getLastWebPreferences() }
    })
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
    })
  })

  it('asks the network for no dictionary', async () => {
    const languages = await mallette.app.evaluate(({ session }) =>
      session.defaultSession.getSpellCheckerLanguages(),
    )
    expect(languages).toEqual([])
  })
})

describe('the page stays where it is', () => {
  it.each([
    ["location.href = 'https://www.economie.gouv.fr/'", 'https://www.economie.gouv.fr/'],
    ["window.open('https://www.economie.gouv.fr/')", 'https://www.economie.gouv.fr/'],
    ["follow('https://www.economie.gouv.fr/', '')", 'https://www.economie.gouv.fr/'],
    ["follow('https://www.economie.gouv.fr/', '_blank')", 'https://www.economie.gouv.fr/'],
    ["follow('mailto:presse@industrie.gouv.fr', '')", 'mailto:presse@industrie.gouv.fr'],
    ["follow('mailto:presse@industrie.gouv.fr', '_blank')", 'mailto:presse@industrie.gouv.fr'],
  ])('and hands a link that may go out to the machine: %s', async (act, address) => {
    await run(act)
    await expect.poll(openedOutside).toEqual([address])
    expect([await countWindows(), mallette.page.url()]).toEqual([1, 'app://mallette/index.html'])
  })

  it.each([
    "location.href = 'http://www.economie.gouv.fr/'",
    "location.href = 'file:///etc/passwd'",
    "location.href = 'data:text/html,harm'",
    "location.href = 'app://mallette/nothing.html'",
    "location.href = 'app://stranger/index.html'",
    "location.replace('about:blank')",
    "window.open('app://mallette/index.html')",
    "window.open('about:blank')",
    "window.open('')",
    "follow('mailto:a@b.fr?bcc=spy@example.org', '')",
    "follow('https://claire:secret@economie.gouv.fr/', '_blank')",
    "follow('smb://server/share', '')",
    "follow('ms-msdt:/id', '')",
    "follow('blob:app://mallette/0', '_blank')",
  ])('and lets nothing else through: %s', async act => {
    await run(act)
    await settle()
    expect(await openedOutside()).toEqual([])
    await expect.poll(() => mallette.page.url()).toBe('app://mallette/index.html')
    expect(await countWindows()).toBe(1)
  })

  it('and may reload itself, at its place', async () => {
    await run("location.hash = '#/notes'")
    await run('window.harm = 1; location.reload()')
    await expect.poll(() => mallette.page.evaluate("'harm' in window")).toBe(false)
    expect(mallette.page.url()).toBe('app://mallette/index.html#/notes')
    await run("location.hash = ''")
  })

  it('and saves no file', async () => {
    const states = await mallette.app.evaluate(
      ({ BrowserWindow, session }) =>
        new Promise<string[]>(resolve => {
          const seen: string[] = []
          session.defaultSession.on('will-download', (_event, item) => {
            seen.push('asked')
            item.once('done', (_done, state) => seen.push(state))
          })
          BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('app://mallette/index.html')
          setTimeout(resolve, 500, seen)
        }),
    )
    expect(states).toEqual(['asked', 'cancelled'])
  })

  it('and shows no webview', async () => {
    await run(
      "document.body.append(Object.assign(document.createElement('webview'), { src: 'about:blank' }))",
    )
    await settle()
    const kinds = await mallette.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map(contents => contents.getType()),
    )
    expect(kinds).toEqual(['window'])
  })
})

describe('no permission is given', () => {
  it.each([
    ['camera and microphone', 'navigator.mediaDevices.getUserMedia({ audio: true, video: true })'],
    ['the screen', 'navigator.mediaDevices.getDisplayMedia()'],
    ['place', 'new Promise((ok, no) => navigator.geolocation.getCurrentPosition(ok, no))'],
    ['reading the clipboard', 'navigator.clipboard.readText()'],
    ['notifications', "Notification.requestPermission().then(p => { if (p !== 'granted') throw p })"],
    ['USB', 'navigator.usb.requestDevice({ filters: [] })'],
    ['Bluetooth', 'navigator.bluetooth.requestDevice({ acceptAllDevices: true })'],
    ['serial ports', 'navigator.serial.requestPort()'],
    ['MIDI', 'navigator.requestMIDIAccess({ sysex: true })'],
    ['fonts of the machine', 'queryLocalFonts().then(fonts => { if (fonts.length === 0) throw fonts })'],
    ['staying awake', "navigator.wakeLock.request('screen')"],
    ['files', 'showOpenFilePicker()'],
  ])('%s', async (_name, request) => {
    const outcome = await mallette.page.evaluate(
      `(async () => ${request})().then(() => 'given', () => 'refused')`,
    )
    expect(outcome).toBe('refused')
  })

  it('and all are known to be refused', async () => {
    const script = `Promise.all(['geolocation', 'notifications', 'clipboard-read', 'camera', 'midi'].map(
      name => navigator.permissions.query({ name }).then(({ state }) => state)))`
    expect(new Set(await mallette.page.evaluate<string[]>(script))).toEqual(new Set(['denied']))
  })
})

/** Runs in the page as its own code would; `follow` clicks on a link. */
async function run(act: string): Promise<void> {
  const script = `(() => {
    const follow = (href, target) => {
      const link = document.body.appendChild(Object.assign(document.createElement('a'), { href, target }))
      link.click()
      link.remove()
    }
    ${act}
  })()`
  await mallette.page.evaluate(script).catch(() => undefined)
}
