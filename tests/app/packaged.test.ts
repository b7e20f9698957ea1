import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { assertWellMade } from '../documents/well-made.ts'
import { openWordFile, paragraphsOf } from '../documents/word-file.ts'
import { temporaryFolder } from './launch.ts'
import { filesInAsar, fusesOn } from './package-contents.ts'
import { isRoot, makePackage, type PackagedMallette, startPackaged } from './packaged-app.ts'
import { missingForScreen, openScreen, type Screen, windowBeside } from './screen.ts'
import { openSection, untilSaved } from './screens.ts'

const isTriedHere = process.platform === 'linux' && process.arch === 'x64'

let app: string
beforeAll(async () => {
  if (isTriedHere) app = await makePackage(temporaryFolder())
})
beforeEach(context => {
  if (!isTriedHere) context.skip('packaging is tried on Linux only')
})

describe('the package', () => {
  it('holds what runs, and nothing that built or tested it', () => {
    const files = filesInAsar(join(app, 'resources', 'app.asar'))
    expect(files).toEqual(expect.arrayContaining(['dist/main/main.cjs', 'dist/renderer/index.html']))
    expect(files.filter(file => !/^(package\.json|dist\/(main|renderer)\/.+)$/.test(file))).toEqual([])
    expect(files.filter(file => /\.map$|\.test\.|node_modules|\.tsx?$/.test(file))).toEqual([])
  })

  it('has neither the stand-in application of Electron nor languages that Mallette does not speak', () => {
    const resources = [
      'LICENSE',
      'LICENSES.dictionary.txt',
      'LICENSES.main.md',
      'LICENSES.renderer.md',
      'app.asar',
    ]
    expect(readdirSync(join(app, 'resources')).sort()).toEqual(resources)
    expect(readdirSync(join(app, 'locales')).sort()).toEqual(['en-US.pak', 'fr.pak'])
  })

  it('carries the licences of the libraries in it', () => {
    const [main = '', renderer = ''] = ['main', 'renderer'].map(part =>
      readFileSync(join(app, 'resources', `LICENSES.${part}.md`), 'utf8'),
    )
    for (const library of ['docx', 'hunspell-wasm', 'lowdb', 'zod'])
      expect(main).toMatch(new RegExp(`^## ${library} - `, 'm'))
    for (const library of ['react', 'react-dom', 'react-aria-components', 'lucide-react'])
      expect(renderer).toMatch(new RegExp(`^## ${library} - `, 'm'))
  })

  it('has its fuses set', () => {
    expect(fusesOn(join(app, 'mallette'))).toEqual(['cookieEncryption', 'asarIntegrity', 'onlyLoadFromAsar'])
  })

  it('never gives up the sandbox by itself', () => {
    expect(readFileSync(join(app, 'resources', 'app.asar'), 'latin1')).not.toContain('no-sandbox')
  })
})

describe('the packaged Mallette', () => {
  const missing = missingForScreen()
  const home = temporaryFolder()
  const endings: (() => void)[] = []
  let screen: Screen
  let mallette: PackagedMallette
  let mainWindow: string

  beforeAll(async () => {
    if (!isTriedHere || missing.length > 0) return
    screen = await openScreen()
    endings.push(screen.close)
    mallette = await startPackaged(app, home, screen.name)
    endings.push(mallette.kill)
    mainWindow = await windowBeside(screen, [])
  })
  beforeEach(context => {
    if (missing.length > 0) context.skip(`needs ${missing.join(' and ')}`)
  })
  afterAll(() => {
    for (const end of endings) end()
  })

  it('shows its own page, which has the door and nothing of Node', async () => {
    expect(mallette.page.url()).toMatch(/^app:\/\/mallette\/index\.html/)
    const names = ['mallette', 'require', 'process', 'module', 'Buffer', 'electron']
    const found = await mallette.page.evaluate(wanted => wanted.filter(name => name in globalThis), names)
    expect(found).toEqual(['mallette'])
  })

  it('draws the page in the sandbox', async context => {
    if (isRoot) context.skip('needs to be run by somebody else than root')
    const status = readFileSync(`/proc/${await mallette.pageProcess()}/status`, 'utf8')
    expect(status).toMatch(/^Seccomp:\s+2$/m)
  })

  it('has no developer tools', async () => {
    // The last key is one that Mallette knows: once it is obeyed, so were the others, had they meant anything.
    await screen.press(mainWindow, 'ctrl+shift+i', 'F12', 'ctrl+2')
    await mallette.page.waitForURL(/#\/events$/)
    expect(await mallette.targets()).toEqual([mallette.page.url()])
  })

  it('exports the example where the native dialog proposes, then where it is told', async () => {
    const { page } = mallette
    const told = (fileName: string) =>
      page.getByRole('group', { name: 'Messages' }).getByText(`«\u00A0${fileName}\u00A0» enregistré.`)
    await screen.press(mainWindow, 'ctrl+1')
    await page.getByRole('button', { name: /^Ouvrir l’exemple/ }).click()
    await page.waitForURL(/#\/note\//)

    await page.getByRole('button', { name: 'Exporter Word' }).click()
    await screen.press(await windowBeside(screen, [mainWindow]), 'Return')
    await told('2021-05-06 Note aux rédactions n° 962.docx').waitFor()
    expectTheNote(join(home, '2021-05-06 Note aux rédactions n° 962.docx'))

    const elsewhere = join(temporaryFolder(), 'Lieusaint')
    await expect.poll(screen.windows).toEqual([mainWindow])
    await page.getByRole('button', { name: 'Exporter Word' }).click()
    const dialog = await windowBeside(screen, [mainWindow])
    await screen.press(dialog, 'ctrl+a')
    await screen.type(dialog, elsewhere)
    await screen.press(dialog, 'Return')
    await told('Lieusaint.docx').waitFor()
    expectTheNote(`${elsewhere}.docx`)
  })

  it('writes a contact in the thread that runs from the package, and finds it', async () => {
    const { page } = mallette
    await openSection(page, 'Contacts')
    await page.getByRole('button', { name: 'Nouveau contact' }).first().click()
    await page.getByLabel('Prénom').fill('Iphigénie')
    await page.getByLabel('Nom', { exact: true }).fill('Quatrebarbes')
    await untilSaved(page)
    await findByLetters()
  })

  it('finds its dictionary in the package', async () => {
    const answer = mallette.page.evaluate(() =>
      window.mallette.ask('spelling.check', { texts: ['Une ecole'] }),
    )
    expect(await answer).toEqual({ ok: true, value: [[{ from: 4, to: 9 }]] })
  })

  it('ends well when its window is closed', async () => {
    await mallette.page.evaluate(() => window.close())
    expect(await mallette.ended).toBe(0)
  })

  it('has its contacts the next day', async () => {
    mallette = await startPackaged(app, home, screen.name)
    endings.push(mallette.kill)
    await findByLetters()
  })

  async function findByLetters(): Promise<void> {
    await openSection(mallette.page, 'Contacts')
    await mallette.page.getByLabel('Rechercher un contact').fill('iph quatreb')
    await mallette.page.getByRole('gridcell', { name: 'Iphigénie Quatrebarbes' }).waitFor()
  }
})

/** A sound Word file that says what the example says. */
function expectTheNote(path: string): void {
  const bytes = readFileSync(path)
  assertWellMade(bytes)
  const paragraphs = paragraphsOf(openWordFile(bytes).xml('word/document.xml')).map(({ text }) => text)
  expect(paragraphs).toContain('NOTE AUX RÉDACTIONS')
  expect(paragraphs.join('\n')).toContain('Lieusaint')
}
