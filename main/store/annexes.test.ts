import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { filesIn, granted, newFolder, openPressFileIn } from '../../tests/fixtures/store/data-folder.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'

test('an annex is a file of its own, found again after a restart, listed, replaced and removed', async () => {
  const folder = await newFolder()
  const { annexes } = await openPressFileIn(folder)
  granted(await annexes.write('deeds', idOf(1), { before: ['é’'] }))
  granted(await annexes.write('deeds', idOf(1), { before: [] }))
  granted(await annexes.write('uses', idOf(2), [idOf(3)]))
  expect(await filesIn(folder)).toEqual([
    `press-file/deeds/${idOf(1)}.json`,
    `press-file/uses/${idOf(2)}.json`,
  ])
  const again = (await openPressFileIn(folder)).annexes
  expect(await again.read('deeds', idOf(1))).toEqual({ ok: true, value: { before: [] } })
  expect(await again.list('deeds')).toEqual([idOf(1)])
  expect(await again.read('uses', idOf(1))).toEqual({ ok: true, value: null })
  granted(await again.remove('deeds', idOf(1)))
  granted(await again.remove('deeds', idOf(1)))
  expect(await again.list('deeds')).toEqual([])
})

test('an id never leads out of the folder, and files of other names are left alone', async () => {
  const folder = await newFolder()
  const { annexes } = await openPressFileIn(folder)
  await writeFile(join(folder, 'press-file', 'deeds', 'note (copie).json'), '{}')
  for (const id of ['../../contacts', '..', '', 'a/b', idOf(1).replace('4', 'A')]) {
    const invalid = { ok: false, failure: { code: 'invalid', field: 'id' } }
    expect(await annexes.write('deeds', id, {})).toEqual(invalid)
    expect(await annexes.read('deeds', id)).toEqual(invalid)
    expect(await annexes.remove('deeds', id)).toEqual({ ok: true, value: {} })
  }
  expect(await annexes.list('deeds')).toEqual([])
  expect(await filesIn(folder)).toEqual(['press-file/deeds/note (copie).json'])
})

test('an annex that is no JSON is broken and stays', async () => {
  const folder = await newFolder()
  const { annexes } = await openPressFileIn(folder)
  const path = join(folder, 'press-file', 'deeds', `${idOf(1)}.json`)
  await writeFile(path, '{"before":')
  expect(await annexes.read('deeds', idOf(1))).toEqual({ ok: false, failure: { code: 'broken' } })
  expect(await readFile(path, 'utf8')).toBe('{"before":')
})

test('the annexes that name one of some ids are found, whatever else cannot be read', async () => {
  const folder = await newFolder()
  const { annexes } = await openPressFileIn(folder)
  for (let n = 1; n <= 20; n += 1) {
    granted(await annexes.write('uses', idOf(100 + n), { contactIds: [idOf(1), idOf(n % 2 === 0 ? 2 : 3)] }))
  }
  await writeFile(join(folder, 'press-file', 'uses', `${idOf(200)}.json`), '{"contactIds":')
  expect((await annexes.naming('uses', new Set([idOf(2), idOf(9)]))).size).toBe(10)
  expect((await annexes.naming('uses', new Set([idOf(2), idOf(3)]))).size).toBe(20)
  expect((await annexes.naming('deeds', new Set([idOf(1)]))).size).toBe(0)
})
