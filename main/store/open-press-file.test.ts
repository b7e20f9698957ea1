import { randomUUID } from 'node:crypto'
import { cp, lstat, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contactsIn,
  contentOf,
  dataIn,
  filesIn,
  granted,
  newFolder,
  openIn,
  openPressFileIn,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { contactOf, contactPut, contactRemoval, idOf, outletPut } from '../../tests/fixtures/store/samples.ts'
import { openStore } from './open.ts'
import { openPressFile } from './open-press-file.ts'

const clock = { now: () => testNow, newId: randomUUID }
const compactAlways = 0

const enveloped = (data: unknown, version = 2) =>
  JSON.stringify({ format: 'mallette', document: 'contacts', version, data })

/** A folder whose contacts have been brought into their snapshot. */
async function compactedFolder(): Promise<string> {
  const folder = await newFolder()
  const file = await openPressFileIn(folder, undefined, compactAlways)
  granted(await file.change([contactPut(1), contactPut(2), outletPut(3)]))
  await file.settled()
  return folder
}

test('a folder that does not exist is made, for its owner alone, and nothing is written in it before a change', async () => {
  const folder = join(await newFolder(), 'deep', 'data')
  const file = await openPressFileIn(folder)
  expect(contactsIn(file)).toEqual([])
  expect(file.troubles()).toEqual([])
  for (const name of ['.', 'press-file', 'press-file/deeds', 'press-file/uses', 'backups', 'aside']) {
    expect((await stat(join(folder, name))).mode & 0o777).toBe(0o700)
  }
  expect(await filesIn(folder)).toEqual([])
})

test('a snapshot is a document like any other, one record a line, for its owner alone', async () => {
  const folder = await compactedFolder()
  expect(await filesIn(folder)).toEqual(['contacts.json', 'press-file.json'])
  expect(await dataIn(folder, 'contacts.json')).toEqual([contactOf(1), contactOf(2)])
  expect(await dataIn(folder, 'press-file.json')).toEqual([outletPut(3)])
  expect((await readFile(join(folder, 'contacts.json'), 'utf8')).split('\n')).toHaveLength(5)
  expect((await stat(join(folder, 'contacts.json'))).mode & 0o777).toBe(0o600)
})

test('the first change leaves a file that an older Mallette refuses to open', async () => {
  const folder = await newFolder()
  granted(await (await openPressFileIn(folder)).change([contactPut(1)]))
  expect(JSON.parse(await readFile(join(folder, 'contacts.json'), 'utf8'))).toMatchObject({
    version: 2,
    data: [],
  })
  expect(contactsIn(await openPressFileIn(folder))).toEqual([contactOf(1)])
})

test('a snapshot that somebody edited well is accepted, and written anew in the background', async () => {
  const folder = await compactedFolder()
  const path = join(folder, 'contacts.json')
  const edited = (await readFile(path, 'utf8')).replace('"Berthier"', '"Bertier"')
  await writeFile(path, edited)
  const file = await openPressFileIn(folder)
  expect(contactsIn(file)).toEqual([contactOf(1, 'Bertier'), contactOf(2)])
  expect(file.troubles()).toEqual([])
  const written = await readFile(path, 'utf8')
  expect(written).not.toBe(edited)
  await openPressFileIn(folder)
  expect(await readFile(path, 'utf8')).toBe(written)
})

test.each([
  ['in one line', JSON.stringify],
  ['in many lines', (file: unknown) => JSON.stringify(file, null, 2)],
  ['behind a byte order mark', (file: unknown) => `\ufeff${JSON.stringify(file)}`],
])('a snapshot that another program wrote %s is accepted', async (_, written) => {
  const folder = await compactedFolder()
  const path = join(folder, 'contacts.json')
  await writeFile(path, written(JSON.parse(await readFile(path, 'utf8'))))
  const file = await openPressFileIn(folder)
  expect(contactsIn(file)).toEqual([contactOf(1), contactOf(2)])
  expect(file.troubles()).toEqual([])
})

const unusable: readonly (readonly [string, string | Uint8Array])[] = [
  ['truncated', enveloped([contactOf(1)]).slice(0, -30)],
  ['empty', ''],
  ['full of zeros', new Uint8Array(4096)],
  ['foreign', '{"name":"something-else","version":"1.0.0"}'],
  ['of the wrong shape', enveloped([{ ...contactOf(1), family: 7 }])],
  ['with a contact twice', enveloped([contactOf(1), contactOf(1, 'Autre')])],
  ['with no contact but nothing', enveloped([null])],
  ['of version 1 and no list', enveloped({}, 1)],
  ['another document', enveloped([]).replace('contacts', 'press-file')],
]

test.each(unusable)('contacts that are %s are set aside, and the others open', async (_, content) => {
  const folder = await newFolder()
  const first = await openPressFileIn(folder, undefined, compactAlways)
  granted(await first.change([outletPut(3)]))
  await first.settled()
  await writeFile(join(folder, 'contacts.json'), content)
  const file = await openPressFileIn(folder)
  expect(file.troubles()).toMatchObject([{ document: 'contacts', setAsideAt: testNow.toISOString() }])
  expect(contactsIn(file)).toEqual([])
  expect([...file.table('outlets').keys()]).toEqual([idOf(3)])
  expect(await readFile(join(folder, 'aside', '2021-05-05T17-42-00.000Z-contacts.json'))).toEqual(
    Buffer.from(content),
  )
  granted(await file.change([contactPut(4)]))
  expect(contactsIn(await openPressFileIn(folder))).toEqual([contactOf(4)])
})

test('a folder where the contacts should be is set aside too', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'contacts.json', 'inside'), { recursive: true })
  const file = await openPressFileIn(folder)
  expect(file.troubles()).toMatchObject([{ document: 'contacts' }])
  granted(await file.change([contactPut(1)]))
  expect(contactsIn(await openPressFileIn(folder))).toEqual([contactOf(1)])
})

test.each(['contacts.json', 'press-file.json', 'press-file.journal', 'press-file.earlier.journal'])(
  'with %s from the future nothing is touched',
  async name => {
    const folder = await compactedFolder()
    await writeFile(join(folder, 'press-file.journal'), 'broken\n')
    await writeFile(
      join(folder, name),
      '{"format":"mallette","document":"unheard-of","version":12,"sealed":""}\n',
    )
    await writeFile(join(folder, 'contacts.json.0123456789abcdef.mallette-tmp'), 'half')
    const before = await contentOf(folder)
    const refused = { ok: false, failure: { code: 'newer-data', dataVersion: 12 } }
    expect(await openPressFile({ folder, ...clock })).toEqual(refused)
    expect(await openStore({ folder, ...clock })).toEqual(refused)
    expect(await contentOf(folder)).toEqual(before)
  },
)

test('a version is found wherever it stands in a file that another program wrote', async () => {
  const folder = await newFolder()
  const file = { data: [contactOf(1)], document: 'contacts', format: 'mallette', version: 12 }
  await writeFile(join(folder, 'contacts.json'), JSON.stringify(file, null, 2))
  expect(await openStore({ folder, ...clock })).toEqual({
    ok: false,
    failure: { code: 'newer-data', dataVersion: 12 },
  })
})

test('a place that is no data folder is refused', async () => {
  const path = join(await newFolder(), 'data')
  await writeFile(path, 'a letter')
  expect(await openPressFile({ folder: path, ...clock })).toEqual({
    ok: false,
    failure: { code: 'read-only', dataVersion: null },
  })
})

test('contacts behind a link are read and written there', async () => {
  const folder = await newFolder()
  const elsewhere = join(await newFolder(), 'shared.json')
  await writeFile(elsewhere, enveloped([contactOf(1)]))
  await symlink(elsewhere, join(folder, 'contacts.json'))
  const file = await openPressFileIn(folder, undefined, compactAlways)
  granted(await file.change([contactPut(2)]))
  await file.settled()
  expect((await lstat(join(folder, 'contacts.json'))).isSymbolicLink()).toBe(true)
  expect(JSON.parse(await readFile(elsewhere, 'utf8'))).toMatchObject({ data: [contactOf(1), contactOf(2)] })
})

test('notes and press file are opened at the same time, and each cleans only after itself', async () => {
  const folder = await newFolder()
  await openIn(folder)
  await openPressFileIn(folder)
  const left = [
    'contacts.json',
    'library.json',
    'backups/contacts.before-v2-x.json',
    'press-file/deeds/x.json',
  ]
  for (const name of left) await writeFile(join(folder, `${name}.0123456789abcdef.mallette-tmp`), 'half')
  const [store, file] = await Promise.all([openIn(folder), openPressFileIn(folder)])
  expect(await filesIn(folder)).toEqual([])
  expect([...store.troubles(), ...file.troubles()]).toEqual([])
})

test('a journal that is replayed over a newer snapshot changes nothing in it', async () => {
  const folder = await newFolder()
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1), contactPut(2)]))
  granted(await file.change([contactPut(1, 'Autre'), contactRemoval(2)]))
  const journal = join(folder, 'press-file.journal')
  const kept = join(folder, 'kept')
  await cp(journal, kept)
  const compacting = await openPressFileIn(folder, undefined, compactAlways)
  granted(await compacting.change([contactPut(1, 'Encore')]))
  await compacting.settled()
  // As if the process had been killed before it removed the journal that the snapshot has in it.
  await cp(kept, join(folder, 'press-file.earlier.journal'))
  const again = await openPressFileIn(folder)
  expect(contactsIn(again)).toEqual([contactOf(1, 'Encore')])
  expect(again.troubles()).toEqual([])
  expect(await filesIn(folder)).not.toContain('press-file.earlier.journal')
})
