import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type TestContext, test } from 'vitest'
import {
  contactsIn,
  contentOf,
  filesIn,
  granted,
  newFolder,
  openPressFileIn,
  smallDisk,
  testNow,
} from '../../tests/fixtures/store/data-folder.ts'
import { contactOf, contactPut, contactRemoval, idOf } from '../../tests/fixtures/store/samples.ts'
import { openPressFile } from './open-press-file.ts'

const full = { ok: false, failure: { code: 'disk-full' } }

async function diskOrSkip({ skip }: TestContext, kilobytes: number) {
  const disk = await smallDisk(kilobytes)
  return disk ?? skip('only root on Linux may mount a small disk')
}

/** A change of many records with long notes, some 400 kB of journal. */
const bigChange = Array.from({ length: 40 }, (_, n) => ({
  table: 'contacts' as const,
  id: idOf(100 + n),
  value: { ...contactOf(100 + n), notes: 'b'.repeat(9_900) },
}))

test('a disk that fills up in the middle of a change leaves none of it, and with room again the next is not glued to the rest', async context => {
  const { folder } = await diskOrSkip(context, 300)
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  const before = await contentOf(folder)
  expect(await file.change(bigChange)).toEqual(full)
  expect(contactsIn(file)).toEqual([contactOf(1)])
  expect(await contentOf(folder)).toEqual(before)

  granted(await file.change([contactPut(2)]))
  const again = await openPressFileIn(folder)
  expect(contactsIn(again)).toEqual([contactOf(1), contactOf(2)])
  expect(again.troubles()).toEqual([])
})

test('on a full disk changes fail with their code and are made again with room', async context => {
  const { folder } = await diskOrSkip(context, 300)
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  const ballast = join(folder, 'ballast')
  await expect(writeFile(ballast, Buffer.alloc(4_000_000))).rejects.toMatchObject({ code: 'ENOSPC' })
  const results = []
  // The last page of the journal has room left; what follows it has none.
  for (let n = 0; n < 20; n += 1) results.push(await file.change([contactPut(2 + n)]))
  const kept = results.filter(result => result.ok).length
  expect(results.slice(kept)).toEqual(Array.from({ length: 20 - kept }, () => full))
  expect(kept).toBeLessThan(10)
  expect(contactsIn(await openPressFileIn(folder))).toHaveLength(1 + kept)
  await rm(ballast)
  granted(await file.change([contactPut(50), contactRemoval(1)]))
  expect(contactsIn(await openPressFileIn(folder))).toEqual(contactsIn(file))
})

test('a compaction that finds no room leaves every change in the journal, and is made when there is', async context => {
  const { folder } = await diskOrSkip(context, 500)
  const file = await openPressFileIn(folder, undefined, 100_000)
  const half = bigChange.slice(0, 27)
  granted(await file.change(half))
  await file.settled()
  expect(await filesIn(folder)).toEqual(['contacts.json', 'press-file.earlier.journal'])
  const elsewhere = await newFolder()
  await cp(folder, elsewhere, { recursive: true })
  expect((await openPressFileIn(elsewhere)).table('contacts').size).toBe(half.length)
  expect(await file.change(half.map(({ id }) => ({ table: 'contacts', id, value: null })))).toMatchObject({
    ok: true,
  })
  granted(await file.forget(new Set([idOf(100)])))
  expect(await filesIn(folder)).toEqual(['contacts.json'])
  expect(await readFile(join(folder, 'contacts.json'), 'utf8')).not.toContain(idOf(100))
})

test('a read-only folder does not open, and one that becomes so refuses changes', async context => {
  const { folder, makeReadOnly } = await diskOrSkip(context, 300)
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  makeReadOnly()
  expect(await file.change([contactPut(2)])).toEqual({ ok: false, failure: { code: 'read-only' } })
  expect(contactsIn(file)).toEqual([contactOf(1)])
  expect(await openPressFile({ folder, now: () => testNow, newId: () => idOf(9) })).toEqual({
    ok: false,
    failure: { code: 'read-only', dataVersion: null },
  })
})
