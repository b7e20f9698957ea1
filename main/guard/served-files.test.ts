import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { listServedFiles } from './served-files.ts'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mallette-served-'))
  await mkdir(join(folder, 'page', 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.json'), '{}')
  await writeFile(join(folder, 'page', 'index.html'), '')
  await writeFile(join(folder, 'page', 'assets', 'start.js'), '')
})

afterEach(() => rm(folder, { recursive: true, force: true }))

it('lists the files of the page with their kinds', async () => {
  expect(await listServedFiles(join(folder, 'page'))).toEqual(
    new Map([
      ['/index.html', { path: join(folder, 'page', 'index.html'), type: 'text/html; charset=utf-8' }],
      [
        '/assets/start.js',
        { path: join(folder, 'page', 'assets', 'start.js'), type: 'text/javascript; charset=utf-8' },
      ],
    ]),
  )
})

it('leaves out links to files and folders', async () => {
  await symlink(join(folder, 'secret.json'), join(folder, 'page', 'secret.json'))
  await symlink(folder, join(folder, 'page', 'all'))
  const files = await listServedFiles(join(folder, 'page'))
  expect([...files.keys()].sort()).toEqual(['/assets/start.js', '/index.html'])
})

it('leaves out files of an unknown kind', async () => {
  await writeFile(join(folder, 'page', 'start.js.map'), '')
  await writeFile(join(folder, 'page', 'notes'), '')
  expect((await listServedFiles(join(folder, 'page'))).size).toBe(2)
})

it('fails when the page was not built', async () => {
  await expect(listServedFiles(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
})
