import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contactsIn,
  contentOf,
  granted,
  newFolder,
  openPressFileIn,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { contactOf, contactPut, idOf, outletPut } from '../../tests/fixtures/store/samples.ts'
import type { PressFile } from './press-file.ts'

const saved = new Date('2021-05-04T16:10:00.000Z')
const later = new Date('2021-05-09T08:00:00.000Z')
const compactAlways = 0

/** A press file saved on 4 May and opened once since, so that last good copies are there. */
async function usedFolder(): Promise<string> {
  const folder = await newFolder()
  const file = await openPressFileIn(folder, undefined, compactAlways)
  granted(await file.change([contactPut(1), contactPut(2), outletPut(3)]))
  await file.settled()
  for (const name of ['contacts.json', 'press-file.json']) await utimes(join(folder, name), saved, saved)
  await openPressFileIn(folder)
  return folder
}

const only = (file: PressFile) => {
  const [trouble, ...others] = file.troubles()
  if (trouble === undefined || others.length > 0) expect.fail(`${file.troubles().length} troubles`)
  return trouble
}

test('each snapshot has a last good copy after opening', async () => {
  const content = await contentOf(await usedFolder())
  expect(content['backups/contacts.last-good.json']).toBe(content['contacts.json'])
  expect(content['backups/press-file.last-good.json']).toBe(content['press-file.json'])
})

test.each(['contacts', 'press-file'] as const)(
  'a broken %s file is offered its last good copy, and takes it back',
  async document => {
    const folder = await usedFolder()
    await writeFile(join(folder, `${document}.json`), 'broken')
    const file = await openPressFileIn(folder)
    const trouble = only(file)
    expect(trouble).toMatchObject({
      document,
      setAsideAt: testNow.toISOString(),
      lastGoodAt: saved.toISOString(),
    })
    expect(await file.takeLastGood(trouble.id)).toEqual({ ok: true, value: trouble })
    for (const opened of [file, await openPressFileIn(folder)]) {
      expect(contactsIn(opened)).toEqual([contactOf(1), contactOf(2)])
      expect([...opened.table('outlets').keys()]).toEqual([idOf(3)])
      expect(opened.troubles()).toEqual([])
    }
    expect(Object.values(await contentOf(join(folder, 'aside')))).toContain('broken')
  },
)

test('contacts written in the meantime stay beside those that come back, also at a later start', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, 'contacts.json'), 'broken')
  const first = await openPressFileIn(folder, undefined, compactAlways)
  granted(await first.change([contactPut(4), contactPut(1, 'Autre')]))
  await first.settled()
  // The next start must not take the new file’s copy for the one that was offered.
  const second = await openPressFileIn(folder, later)
  granted(await second.takeLastGood(only(second).id))
  expect(contactsIn(second)).toEqual([contactOf(1, 'Autre'), contactOf(2), contactOf(4)])
  expect(contactsIn(await openPressFileIn(folder))).toEqual(contactsIn(second))
})

test('contacts whose file has vanished are not taken for a first start', async () => {
  const folder = await usedFolder()
  await rm(join(folder, 'contacts.json'))
  const file = await openPressFileIn(folder)
  const trouble = only(file)
  expect(trouble).toMatchObject({ document: 'contacts', lastGoodAt: saved.toISOString() })
  granted(await file.takeLastGood(trouble.id))
  expect(contactsIn(file)).toEqual([contactOf(1), contactOf(2)])
})

test('what was dismissed is not offered again, and nothing of it is lost', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, 'contacts.json'), 'broken')
  const file = await openPressFileIn(folder)
  const trouble = only(file)
  expect(await file.dismiss(trouble.id)).toEqual({ ok: true, value: trouble })
  expect(await file.takeLastGood(trouble.id)).toEqual({ ok: false, failure: { code: 'not-found' } })
  const again = await openPressFileIn(folder, later)
  expect(again.troubles()).toEqual([])
  const aside = Object.values(await contentOf(join(folder, 'aside')))
  expect(aside.filter(content => content.includes(idOf(2)))).toHaveLength(1)
})

test('a last good copy that has broken too is refused and still offered', async () => {
  const folder = await usedFolder()
  await writeFile(join(folder, 'contacts.json'), 'broken')
  await writeFile(join(folder, 'backups', 'contacts.last-good.json'), 'broken too')
  const file = await openPressFileIn(folder)
  expect(await file.takeLastGood(only(file).id)).toEqual({ ok: false, failure: { code: 'broken' } })
  expect(file.troubles()).toHaveLength(1)
})

test('a damaged snapshot that can still be read does not replace the good copy', async () => {
  const folder = await usedFolder()
  const good = (await contentOf(folder))['backups/contacts.last-good.json']
  await writeFile(join(folder, 'contacts.json'), 'broken')
  await openPressFileIn(folder)
  expect(Object.values(await contentOf(join(folder, 'aside')))).toContain(good)
})
