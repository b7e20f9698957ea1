import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { frenchContacts } from '../french-contacts.ts'
import { chooseFiles } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { ask, everybody, importFour } from './press-file.ts'
import { pressTable } from './press-table.ts'
import { openSection, untilSaved } from './screens.ts'

/** For work in the background, on a machine that has other work. */
const patience = { timeout: 20_000 }

let mallette: Mallette
afterEach(() => mallette.kill())

async function startAgain(): Promise<void> {
  mallette = await launchMallette({ dataDir: mallette.dataDir })
}

/** Reads a file of that many contacts and works out its import; its session, and how many it would create. */
async function planImport(count: number): Promise<{ session: string; created: number }> {
  const path = join(temporaryFolder(), 'Presse.csv')
  writeFileSync(path, pressTable(frenchContacts(count)))
  await chooseFiles(mallette, [path])
  const { session, files } = await ask(mallette.page, 'imports.choose', {})
  const mappings = files.map(({ mapping }) => mapping)
  const counts = await ask(mallette.page, 'imports.plan', { session, mappings, options: { source: '' } })
  return { session, created: counts.created + counts.doubtful }
}

async function importAll(count: number): Promise<{ created: number }> {
  const { session, created } = await planImport(count)
  await ask(mallette.page, 'imports.apply', { session })
  return { created }
}

async function createContact(family: string): Promise<void> {
  await openSection(mallette.page, 'Contacts')
  await mallette.page.getByRole('button', { name: 'Nouveau contact' }).first().click()
  await mallette.page.getByLabel('Nom', { exact: true }).fill(family)
  await untilSaved(mallette.page)
}

const namesIn = (...folder: readonly string[]): readonly string[] =>
  readdirSync(join(mallette.dataDir, ...folder))
const sizeOf = (...path: readonly string[]): number =>
  statSync(join(mallette.dataDir, ...path), { throwIfNoEntry: false })?.size ?? 0

describe('a machine that dies during a long import', () => {
  it.each([
    ['before the first contact is written', 5_000, () => namesIn('press-file', 'deeds').length > 0],
    ['while the contacts are being written', 20_000, () => sizeOf('press-file.journal') > 100_000],
  ])('leaves all of it or nothing, and goes on working: %s', async (_moment, rows, isNow) => {
    mallette = await launchMallette()
    const { session, created } = await planImport(rows)
    expect(created).toBeGreaterThan(rows / 2)
    // Nobody waits for the answer: Mallette is gone before it comes.
    ask(mallette.page, 'imports.apply', { session }).catch(() => undefined)
    while (!isNow()) await setImmediate()
    await mallette.kill()

    await startAgain()
    const { page } = mallette
    const count = await everybody(page)
    expect([0, created]).toContain(count)
    const imports = (await ask(page, 'deeds.list', {})).filter(({ kind }) => kind === 'import')
    expect(imports.map(deed => deed.created)).toEqual(count === 0 ? [] : [created])
    expect(await ask(page, 'troubles.list', {})).toEqual([])
    await createContact('Quatrebarbes')
    const found = await ask(page, 'contacts.view', { view: { words: 'quatreb' } })
    expect(found).toMatchObject({ total: 1, everybody: count + 1 })
  })
})

describe('a machine that dies right after a change', () => {
  it('has it', async () => {
    mallette = await launchMallette()
    await importFour(mallette.page)
    await createContact('Quatrebarbes')
    await mallette.kill()
    await startAgain()
    await openSection(mallette.page, 'Contacts')
    await mallette.page.getByRole('gridcell', { name: 'Quatrebarbes' }).click()
    expect(await mallette.page.getByLabel('Nom', { exact: true }).inputValue()).toBe('Quatrebarbes')
  })
})

describe('a broken contacts file', () => {
  it('is said at home, set aside, and taken back from its last good copy', async () => {
    mallette = await launchMallette()
    const { created } = await importAll(6_000)
    // A long journal is brought into the file in the background; the copy is made at a start.
    await expect.poll(() => sizeOf('contacts.json'), patience).toBeGreaterThan(1_000_000)
    await mallette.close()
    await startAgain()
    const copy = ['backups', 'contacts.last-good.json']
    await expect.poll(() => sizeOf(...copy), patience).toBe(sizeOf('contacts.json'))
    await mallette.close()
    const broken = readFileSync(join(mallette.dataDir, 'contacts.json'), 'utf8').slice(0, 500_000)
    writeFileSync(join(mallette.dataDir, 'contacts.json'), broken)

    await startAgain()
    const { page, dataDir } = mallette
    await page.getByText('Le fichier des contacts était illisible', { exact: false }).waitFor()
    const aside = namesIn('aside').map(name => readFileSync(join(dataDir, 'aside', name), 'utf8'))
    expect(aside.includes(broken)).toBe(true)
    await page.getByRole('button', { name: 'Reprendre la copie saine' }).click()
    await page.getByText('La copie saine est reprise.').first().waitFor()
    expect(await everybody(page)).toBe(created)
    await openSection(page, 'Contacts')
    await page.getByRole('grid', { name: 'Contacts' }).waitFor()
  })
})

describe('the window', () => {
  it('opens other sections while twenty thousand contacts are compared and written', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    let isDone = false
    const importing = importAll(20_000).finally(() => {
      isDone = true
    })
    const opened: string[] = []
    for (const section of ['Événements', 'Notes', 'Bibliothèque', 'Réglages', 'Contacts']) {
      await openSection(page, section)
      if (!isDone) opened.push(section)
    }
    expect(opened).toContain('Événements')
    const { created } = await importing
    expect(await everybody(page)).toBe(created)
  })
})
