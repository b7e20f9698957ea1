import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filesIn, granted, newFolder, openIn } from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../../tests/fixtures/store/samples.ts'
import type { Collection, Store } from './store.ts'

/** Any code point, also those that are half a character and those that JSON or XML cannot bear. */
const anyCharacter = fc
  .oneof(
    fc.integer({ min: 0, max: 0x10ffff }),
    fc.constantFrom(0, 0x22, 0x5c, 0x2028, 0xd800, 0xdfff, 0xfeff),
  )
  .map(point => String.fromCodePoint(point))

/** When things are removed here, as the bin writes it. */
const removed = '2021-05-05T17-42-00.000Z'
const notFound = { ok: false, failure: { code: 'not-found' } }

/** What every collection promises. `binned` is the folder of its bin, `of` makes its n-th value with a text. */
function keepsItsPromises<T extends { readonly id: string }>(
  name: string,
  {
    pick,
    of,
    binned,
  }: { pick: (store: Store) => Collection<T>; of: (n: number, text?: string) => T; binned: string },
): void {
  describe(name, () => {
    test('adds, replaces, and finds again after a restart', async () => {
      const folder = await newFolder()
      const first = pick(await openIn(folder))
      expect(await first.put(of(1))).toEqual({ ok: true, value: of(1) })
      granted(await first.put(of(2)))
      granted(await first.put(of(1, 'Autre')))
      for (const collection of [first, pick(await openIn(folder))]) {
        expect([...collection.list()].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([of(1, 'Autre'), of(2)])
        expect(collection.get(idOf(1))).toEqual(of(1, 'Autre'))
        expect(collection.get(idOf(3))).toBeNull()
      }
    })

    test('what is removed lies in the bin until it is restored, over restarts', async () => {
      const folder = await newFolder()
      const first = pick(await openIn(folder))
      granted(await first.put(of(1)))
      expect(await first.remove(idOf(1))).toEqual({ ok: true, value: of(1) })
      expect(first.list()).toEqual([])
      const second = pick(await openIn(folder))
      expect(second.get(idOf(1))).toBeNull()
      expect(await filesIn(join(folder, 'bin'))).toEqual([`${binned}/${idOf(1)}.${removed}.json`])
      expect(await second.restore(idOf(1))).toEqual({ ok: true, value: of(1) })
      expect(second.list()).toEqual([of(1)])
      expect(await filesIn(join(folder, 'bin'))).toEqual([])
      expect(pick(await openIn(folder)).list()).toEqual([of(1)])
    })

    test('restoring what is not in the bin changes nothing', async () => {
      const collection = pick(await openIn(await newFolder()))
      granted(await collection.put(of(1)))
      expect(await collection.restore(idOf(1))).toEqual({ ok: true, value: of(1) })
      expect(await collection.restore(idOf(2))).toEqual(notFound)
      expect(await collection.remove(idOf(2))).toEqual(notFound)
      expect(collection.list()).toEqual([of(1)])
    })

    test('an unreadable file of the bin stays there', async () => {
      const folder = await newFolder()
      const collection = pick(await openIn(folder))
      granted(await collection.put(of(1)))
      granted(await collection.remove(idOf(1)))
      const file = join(folder, 'bin', binned, `${idOf(1)}.${removed}.json`)
      await writeFile(file, '{"format":"mallette","version":99}')
      expect(await collection.restore(idOf(1))).toEqual({ ok: false, failure: { code: 'newer-data' } })
      await writeFile(file, 'broken')
      expect(await collection.restore(idOf(1))).toEqual({ ok: false, failure: { code: 'broken' } })
      expect(await readFile(file, 'utf8')).toBe('broken')
      expect(collection.list()).toEqual([])
    })

    test('an id never leads out of the folder', async () => {
      const folder = await newFolder()
      const collection = pick(await openIn(folder))
      for (const id of ['../../contacts', '..', '', 'a/b', idOf(1).toUpperCase().replace('0', 'A')]) {
        expect(await collection.restore(id)).toEqual(notFound)
        expect(await collection.remove(id)).toEqual(notFound)
        expect(await collection.put({ ...of(1), id })).toEqual({
          ok: false,
          failure: { code: 'invalid', field: 'id' },
        })
      }
      expect(await filesIn(folder)).toEqual([])
    })

    test('of twenty changes at once to one thing the last one stays, in memory and on the disk', async () => {
      const folder = await newFolder()
      const collection = pick(await openIn(folder))
      const versions = Array.from({ length: 20 }, (_, n) => of(1, `version ${n}`))
      const results = await Promise.all(versions.map(version => collection.put(version)))
      expect(results).toEqual(versions.map(value => ({ ok: true, value })))
      expect(collection.get(idOf(1))).toEqual(versions.at(-1))
      expect(pick(await openIn(folder)).list()).toEqual([versions.at(-1)])
    })

    test('any text comes back as it was', async () => {
      const folder = await newFolder()
      const texts = fc.sample(fc.string({ unit: anyCharacter, maxLength: 60 }), 16)
      const collection = pick(await openIn(folder))
      const values = texts.map((text, n) => of(n, text))
      await Promise.all(values.map(async value => granted(await collection.put(value))))
      const again = pick(await openIn(folder))
      for (const value of values) expect(again.get(value.id)).toEqual(value)
    })
  })
}

keepsItsPromises('event notes', { pick: store => store.eventNotes, of: eventNoteOf, binned: 'event-notes' })
keepsItsPromises('press notes', { pick: store => store.pressNotes, of: pressNoteOf, binned: 'press-notes' })

test('a bin file of another note is not taken for the one asked for', async () => {
  const folder = await newFolder()
  const store = await openIn(folder)
  granted(await store.eventNotes.put(eventNoteOf(1)))
  granted(await store.eventNotes.remove(idOf(1)))
  const binned = await readFile(join(folder, 'bin', 'event-notes', `${idOf(1)}.${removed}.json`))
  await writeFile(join(folder, 'bin', 'event-notes', `${idOf(2)}.json`), binned)
  expect(await store.eventNotes.restore(idOf(2))).toEqual({ ok: false, failure: { code: 'broken' } })
})
