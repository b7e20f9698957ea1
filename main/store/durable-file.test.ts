import { chmod, mkdir, open, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { filesIn, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { isTemporaryName, moveDurably, writeDurably } from './durable-file.ts'

test('a new file has exactly the content and is for its owner alone', async () => {
  const file = join(await newFolder(), 'note.json')
  await writeDurably(file, '« Écoles » 🏫')
  expect(await readFile(file, 'utf8')).toBe('« Écoles » 🏫')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a file that others could read no longer can', async () => {
  const file = join(await newFolder(), 'note.json')
  await writeFile(file, 'before')
  await chmod(file, 0o644)
  await writeDurably(file, 'after')
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('the bytes are flushed before they take the place of the old ones, and the name after', async () => {
  const folder = await newFolder()
  const file = join(folder, 'note.json')
  await writeFile(file, 'before')
  const flushed: string[] = []
  const handle = await open(file)
  const prototype = Object.getPrototypeOf(handle)
  await handle.close()
  const sync = prototype.sync
  const spy = vi.spyOn(prototype, 'sync').mockImplementation(async function (this: typeof handle) {
    const kind = (await this.stat()).isDirectory() ? 'folder' : await this.stat().then(found => found.size)
    flushed.push(`${kind} while the file says ${await readFile(file, 'utf8')}`)
    return sync.call(this)
  })
  await writeDurably(file, 'afterwards').finally(() => spy.mockRestore())
  expect(flushed).toEqual(['10 while the file says before', 'folder while the file says afterwards'])
})

test('a symbolic link stays one, and the file behind it is replaced', async () => {
  const folder = await newFolder()
  const elsewhere = join(await newFolder(), 'elsewhere.json')
  const link = join(folder, 'note.json')
  await writeFile(elsewhere, 'before')
  await symlink(elsewhere, link)
  await writeDurably(link, 'after')
  expect(await readlink(link)).toBe(elsewhere)
  expect(await readFile(elsewhere, 'utf8')).toBe('after')
  expect(await filesIn(folder)).toEqual([])
})

test('a link to a file that does not exist yet makes that file', async () => {
  const folder = await newFolder()
  await symlink('target.json', join(folder, 'note.json'))
  await writeDurably(join(folder, 'note.json'), 'new')
  expect(await readFile(join(folder, 'target.json'), 'utf8')).toBe('new')
  expect(await readlink(join(folder, 'note.json'))).toBe('target.json')
})

test('a failed write leaves no temporary and the old thing in place', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'taken', 'inside'), { recursive: true })
  await expect(writeDurably(join(folder, 'taken'), 'text')).rejects.toThrow()
  expect(await filesIn(folder)).toEqual([])
  expect((await stat(join(folder, 'taken', 'inside'))).isDirectory()).toBe(true)
})

test('moving a link moves the content and leaves what is behind the link', async () => {
  const folder = await newFolder()
  await mkdir(join(folder, 'bin'))
  await writeFile(join(folder, 'target.json'), 'content')
  await symlink('target.json', join(folder, 'note.json'))
  await moveDurably(join(folder, 'note.json'), join(folder, 'bin', 'note.json'))
  expect(await readFile(join(folder, 'bin', 'note.json'), 'utf8')).toBe('content')
  expect(await filesIn(folder)).toEqual(['bin/note.json', 'target.json'])
})

test('only our own temporaries are taken for such', () => {
  expect(isTemporaryName('contacts.json.0123456789abcdef.mallette-tmp')).toBe(true)
  for (const name of ['contacts.json', 'contacts.json.tmp', 'x.mallette-tmp', '.~lock.contacts.json#']) {
    expect(isTemporaryName(name)).toBe(false)
  }
})
