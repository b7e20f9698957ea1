import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { accreditationSchema, emptyRegister, type Register } from '../../domain/accreditation.ts'
import { refuse, succeed } from '../../domain/failure.ts'
import {
  contentOf,
  filesIn,
  granted,
  newFolder,
  openIn,
  smallDisk,
} from '../../tests/fixtures/store/data-folder.ts'
import { idOf } from '../../tests/fixtures/store/samples.ts'

const file = `registers/${idOf(1)}.json`

/** A register in which these people ask to attend. */
const registerOf = (...families: readonly string[]): Register => ({
  ...emptyRegister(idOf(1)),
  accreditations: families.map((family, n) => accreditationSchema.parse({ id: idOf(100 + n), family })),
})

test('what was put is found again after a restart, and nothing of it is opened at the start', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  expect(await first.registers.get(idOf(1))).toEqual(refuse('not-found'))
  expect(await first.registers.list()).toEqual(succeed([]))
  granted(await first.registers.put(registerOf('Berthier')))
  expect(await filesIn(folder)).toEqual([file])
  const later = await openIn(folder)
  expect(await later.registers.get(idOf(1))).toEqual(succeed(registerOf('Berthier')))
  expect(await later.registers.list()).toEqual(succeed([registerOf('Berthier')]))
  expect(await later.registers.ids()).toEqual([idOf(1)])
})

test('changes made at once follow each other, and none is lost', async () => {
  const folder = await newFolder()
  const { registers } = await openIn(folder)
  const add = (family: string) => (current: Register | null) =>
    succeed(registerOf(...(current?.accreditations ?? []).map(known => known.family), family))
  const names = Array.from({ length: 20 }, (_, n) => `Personne ${n}`)
  for (const result of await Promise.all(names.map(name => registers.change(idOf(1), add(name))))) {
    granted(result)
  }
  expect(await (await openIn(folder)).registers.get(idOf(1))).toEqual(succeed(registerOf(...names)))
})

test('a change that is refused, or gives what is no register, changes nothing', async () => {
  const folder = await newFolder()
  const { registers } = await openIn(folder)
  granted(await registers.put(registerOf('Berthier')))
  const before = await contentOf(folder)
  expect(await registers.change(idOf(1), () => refuse('blocked'))).toEqual(refuse('blocked'))
  const wrong = await registers.change(idOf(1), () => succeed({ ...registerOf(), purgedCount: -1 }))
  expect(wrong).toEqual(refuse('invalid', 'purgedCount'))
  expect(await registers.change(idOf(1), () => succeed({ ...registerOf(), id: idOf(2) }))).toEqual(
    refuse('invalid', 'id'),
  )
  expect(await registers.get(idOf(1))).toEqual(succeed(registerOf('Berthier')))
  expect(await contentOf(folder)).toEqual(before)
})

test('what is removed is gone, and removing it again does nothing', async () => {
  const folder = await newFolder()
  const { registers } = await openIn(folder)
  granted(await registers.put(registerOf('Berthier')))
  granted(await registers.remove(idOf(1)))
  granted(await registers.remove(idOf(1)))
  expect(await registers.get(idOf(1))).toEqual(refuse('not-found'))
  expect(await filesIn(folder)).toEqual([])
})

test('a broken one is put aside once, and does not hide the others', async () => {
  const folder = await newFolder()
  const first = await openIn(folder)
  granted(await first.registers.put(registerOf('Berthier')))
  granted(await first.registers.put({ ...registerOf('Marchand'), id: idOf(2) }))
  await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).slice(0, 60))
  const { registers } = await openIn(folder)
  expect(await registers.list()).toEqual(succeed([{ ...registerOf('Marchand'), id: idOf(2) }]))
  expect(Object.keys(await contentOf(join(folder, 'aside')))).toEqual([
    `2021-05-05T17-42-00.000Z-registers-${idOf(1)}.json`,
  ])
  expect(await registers.get(idOf(1))).toEqual(refuse('not-found'))
})

test('one of a newer Mallette is left as it is', async () => {
  const folder = await newFolder()
  granted(await (await openIn(folder)).registers.put(registerOf('Berthier')))
  const newer = (await readFile(join(folder, file), 'utf8')).replace('"version":4', '"version":400')
  await writeFile(join(folder, file), newer)
  const { registers } = await openIn(folder)
  expect(await registers.get(idOf(1))).toEqual(refuse('newer-data'))
  expect(await registers.change(idOf(1), () => succeed(registerOf()))).toEqual(refuse('newer-data'))
  expect(await registers.put(registerOf())).toEqual(refuse('newer-data'))
  expect(await readFile(join(folder, file), 'utf8')).toBe(newer)
})

test('on a full disk a change fails, and what was there stays', async ({ skip }) => {
  const disk = (await smallDisk(400)) ?? skip('only root on Linux may mount a small disk')
  const { registers } = await openIn(disk.folder)
  granted(await registers.put(registerOf('Berthier')))
  await expect(writeFile(join(disk.folder, 'ballast'), Buffer.alloc(4_000_000))).rejects.toMatchObject({
    code: 'ENOSPC',
  })
  const many = registerOf(...Array.from({ length: 50 }, (_, n) => `Personne ${n}`))
  expect(await registers.put(many)).toEqual(refuse('disk-full'))
  expect(await registers.get(idOf(1))).toEqual(succeed(registerOf('Berthier')))
  expect(await (await openIn(disk.folder)).registers.get(idOf(1))).toEqual(succeed(registerOf('Berthier')))
})

test('what a killed process left half written goes as soon as somebody looks there', async () => {
  const folder = await newFolder()
  granted(await (await openIn(folder)).registers.put(registerOf('Berthier')))
  const half = join(folder, `${file}.0123456789abcdef.mallette-tmp`)
  await writeFile(half, '{"cardNumber":"98')
  const later = await openIn(folder)
  expect(await later.registers.ids()).toEqual([idOf(1)])
  expect(await filesIn(folder)).toEqual([file])
})

test('the first documents of a folder may all be written at once', async () => {
  const { registers } = await openIn(await newFolder())
  const all = Array.from({ length: 24 }, (_, n) => ({ ...registerOf('Berthier'), id: idOf(n + 1) }))
  for (const written of await Promise.all(all.map(one => registers.put(one)))) granted(written)
  expect(await registers.ids()).toHaveLength(24)
})
