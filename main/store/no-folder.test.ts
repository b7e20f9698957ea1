import { randomUUID } from 'node:crypto'
import { readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newFolder, testNow } from '../../tests/fixtures/store/data-folder.ts'
import { openStore } from './open.ts'

const open = (folder: string) => openStore({ folder, now: () => testNow, newId: randomUUID })
const refused = { ok: false, failure: { code: 'read-only', dataVersion: null } }

test('a file is no data folder, nor is a place below it, and it stays as it is', async () => {
  const file = join(await newFolder(), 'data')
  await writeFile(file, 'a letter')
  expect(await open(file)).toEqual(refused)
  expect(await open(join(file, 'deep', 'data'))).toEqual(refused)
  expect(await readFile(file, 'utf8')).toBe('a letter')
})

test('a name that no disk can hold is no data folder', async () => {
  expect(await open(join(await newFolder(), 'x'.repeat(300)))).toEqual(refused)
})

test('a link to nowhere or to itself is no data folder', async () => {
  const folder = await newFolder()
  await symlink(join(folder, 'taken away', 'data'), join(folder, 'nowhere'))
  await symlink(join(folder, 'circle'), join(folder, 'circle'))
  expect(await open(join(folder, 'nowhere'))).toEqual(refused)
  expect(await open(join(folder, 'circle'))).toEqual(refused)
})

test.runIf(process.platform === 'linux')('a place where nothing can be made is no data folder', async () => {
  expect(await open('/proc/mallette/data')).toEqual(refused)
})
