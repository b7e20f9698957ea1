import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  contentOf,
  filesIn,
  granted,
  newFolder,
  openIn,
  smallDisk,
} from '../../tests/fixtures/store/data-folder.ts'
import { versionOf, workOf } from '../../tests/fixtures/store/never-lost.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'
import type { Store } from './store.ts'

const noteId = idOf(1)
const refused = (code: string) => ({ ok: false, failure: { code } })
const listed = async (store: Store) => granted(await store.versions.list(noteId))
const fileOf = (n: number, reason = 'exported') =>
  `versions/${noteId}/2021-05-05T10-00-00.00${n}Z.${reason}.${idOf(n)}.json`

test('versions are kept, listed the newest first and read again after a restart', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  const named = versionOf(3, 'Relue', { reason: 'named', name: 'Relue par le cabinet' })
  for (const version of [versionOf(2), named]) granted(await first.versions.keep(version))
  const store = await openIn(folder)
  expect(await listed(store)).toEqual([
    { id: idOf(3), at: named.at, reason: 'named', name: 'Relue par le cabinet' },
    { id: idOf(2), at: versionOf(2).at, reason: 'exported', name: '' },
  ])
  expect(await store.versions.get(noteId, idOf(3))).toEqual({ ok: true, value: named })
  expect(await store.versions.get(noteId, idOf(9))).toEqual(refused('not-found'))
  expect(await store.versions.get(idOf(7), idOf(3))).toEqual(refused('not-found'))
  expect(granted(await store.versions.list(idOf(7)))).toEqual([])
})

test('a start opens no version and makes no folder for them', async () => {
  const folder = await newFolder()
  await openIn(folder)
  await mkdir(join(folder, 'versions', noteId), { recursive: true })
  await writeFile(join(folder, fileOf(2)), 'broken')
  const store = await openIn(folder)
  expect(store.troubles()).toEqual([])
  expect(await filesIn(folder)).toEqual([fileOf(2)])
})

test('what Mallette keeps by itself is not kept twice, what the person names is', async () => {
  const store = await openIn(await newFolder())
  granted(await store.versions.keep(versionOf(2)))
  expect(await store.versions.keep(versionOf(3))).toEqual({ ok: true, value: null })
  granted(await store.versions.keep(versionOf(4, 'Écoles', { reason: 'named', name: 'Ici' })))
  expect(await store.versions.keep(versionOf(5, 'Écoles', { reason: 'day' }))).toEqual({
    ok: true,
    value: null,
  })
  granted(await store.versions.keep(versionOf(6, 'Autre')))
  granted(await store.versions.keep(versionOf(7)))
  expect((await listed(store)).map(({ id }) => id)).toEqual([7, 6, 4, 2].map(idOf))
})

test('two kept at the same moment are one', async () => {
  const store = await openIn(await newFolder())
  await Promise.all([store.versions.keep(versionOf(2)), store.versions.keep(versionOf(3))])
  expect(await listed(store)).toHaveLength(1)
})

test('keeping thins out those that have served, and no others', async () => {
  const store = await openIn(await newFolder())
  const old = (n: number, day: string, given = {}) =>
    versionOf(n, `Version ${n}`, { at: `${day}T08:00:00.000Z`, ...given })
  for (const version of [
    old(2, '2020-12-01'),
    old(3, '2020-12-02', { reason: 'released' }),
    old(4, '2021-04-19'),
    old(5, '2021-04-20'),
    old(6, '2021-05-01'),
    old(7, '2021-05-02'),
  ])
    granted(await store.versions.keep(version))
  expect((await listed(store)).map(({ id }) => id)).toEqual([7, 6, 5, 3].map(idOf))
})

test('a broken version is put aside, and the others stay', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  for (const version of [versionOf(2), versionOf(3, 'Autre')]) granted(await store.versions.keep(version))
  await writeFile(join(folder, fileOf(3)), '{"format":"mallette"')
  expect(await store.versions.get(noteId, idOf(3))).toEqual(refused('broken'))
  expect((await listed(store)).map(({ id }) => id)).toEqual([idOf(2)])
  expect(Object.values(await contentOf(join(folder, 'aside')))).toEqual(['{"format":"mallette"'])
  granted(await store.versions.keep(versionOf(4, 'Encore')))
  expect(await listed(store)).toHaveLength(2)
})

test('a version that bears the name of another is none', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.versions.keep(versionOf(2)))
  await writeFile(join(folder, fileOf(3)), await readFile(join(folder, fileOf(2))))
  expect(await store.versions.get(noteId, idOf(3))).toEqual(refused('broken'))
})

test('a version of a later Mallette stays untouched and says so', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.versions.keep(versionOf(2)))
  const later = '{"format":"mallette","document":"version","version":99,"sealed":true}'
  await writeFile(join(folder, fileOf(3, 'named')), later)
  expect(await store.versions.get(noteId, idOf(3))).toEqual(refused('newer-data'))
  expect((await listed(store)).map(({ id, name }) => [id, name])).toEqual([
    [idOf(3), ''],
    [idOf(2), ''],
  ])
  expect(await readFile(join(folder, fileOf(3, 'named')), 'utf8')).toBe(later)
})

test('what a killed process left half written goes, what others left stays and is no version', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'versions', noteId), { recursive: true })
  await writeFile(join(folder, `${fileOf(2)}.0123456789abcdef.mallette-tmp`), 'half')
  await writeFile(join(folder, 'versions', noteId, 'copie.json'), 'theirs')
  const store = await openIn(folder)
  expect(await listed(store)).toEqual([])
  granted(await store.versions.keep(versionOf(3)))
  expect(await filesIn(folder)).toEqual([fileOf(3), `versions/${noteId}/copie.json`].sort())
})

test('an id never leads out of the folder', async () => {
  const folder = await newFolder()
  const { versions } = await openIn(folder)
  for (const id of ['../../library', '..', '', 'a/b']) {
    expect(granted(await versions.list(id))).toEqual([])
    expect(await versions.get(id, idOf(2))).toEqual(refused('not-found'))
    expect(await versions.keep(versionOf(2, 'Écoles', { noteId: id }))).toMatchObject({ ok: false })
    granted(await versions.removeAll(id))
  }
  expect(await filesIn(folder)).toEqual([])
})

test('a full disk keeps no version, and leaves those that are there', async ({ skip }) => {
  const disk = await smallDisk(400)
  if (disk === null) return skip('only root on Linux may mount a small disk')
  const store = await openIn(disk.folder)
  granted(await store.versions.keep(versionOf(2)))
  await expect(writeFile(join(disk.folder, 'ballast'), Buffer.alloc(4_000_000))).rejects.toMatchObject({
    code: 'ENOSPC',
  })
  expect(await store.versions.keep(versionOf(3, 'Autre'))).toEqual(refused('disk-full'))
  expect((await listed(store)).map(({ id }) => id)).toEqual([idOf(2)])
  expect(granted(await store.versions.get(noteId, idOf(2))).work).toEqual(workOf('Écoles'))
})
