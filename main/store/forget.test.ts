import { cp, mkdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  contactsIn,
  contentOf,
  granted,
  newFolder,
  openPressFileIn,
} from '../../tests/fixtures/store/data-folder.ts'
import { contactOf, contactPut, contactRemoval, idOf } from '../../tests/fixtures/store/samples.ts'
import { withoutContacts } from './without-contacts.ts'

const gone = 'Disparue'
const goneIds = new Set([idOf(1)])
const old = new Date('2021-01-02T03:04:05.000Z')

const envelope = (version: number, data: unknown) =>
  JSON.stringify({ format: 'mallette', document: 'contacts', version, data })

/** A folder that holds traces of contact 1 wherever there may be some, and her removal acknowledged. */
async function folderWithTraces(): Promise<string> {
  const folder = await newFolder()
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1, gone), contactPut(2)]))
  granted(
    await file.annexes.write('deeds', idOf(5), {
      changes: [
        { table: 'contacts', id: idOf(1), before: contactOf(1, gone), value: null },
        { table: 'contacts', id: idOf(2), before: contactOf(2), value: null },
      ],
    }),
  )
  granted(await file.annexes.write('deeds', idOf(6), { before: contactOf(2) }))
  granted(await file.annexes.write('uses', idOf(7), [idOf(1), idOf(2)]))
  granted(await file.change([contactRemoval(1)]))
  const files = {
    [`bin/contacts/${idOf(1)}.json`]: envelope(1, [contactOf(1, gone)]),
    'backups/contacts.before-v2-x.json': envelope(1, [contactOf(1, gone), contactOf(2)]),
    'aside/2021-05-04T16-10-00.000Z-contacts.json': `{"data":[\n${JSON.stringify(contactOf(1, gone))},\n{"family":"Gardé"`,
    'aside/2021-05-04T16-10-00.000Z-contacts.taken.json': envelope(2, [contactOf(2), contactOf(1, gone)]),
    'aside/2021-05-04T16-10-00.000Z-press-file-journal.journal': `x 1. ${JSON.stringify(contactPut(1, gone))}\nx 2. {"family":"Gardé"}\n`,
    'aside/2021-05-04T16-10-01.000Z-contacts.json': JSON.stringify(contactPut(1, gone)).slice(0, -1),
  }
  await mkdir(join(folder, 'bin', 'contacts'), { recursive: true })
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), content)
    await utimes(join(folder, name), old, old)
  }
  return folder
}

const tracesIn = async (folder: string) =>
  Object.entries(await contentOf(folder))
    .filter(([, content]) => content.includes(gone) || content.includes(idOf(1)))
    .map(([name]) => name)

test('forgetting leaves no trace in any file, and the others’ data stays', async () => {
  const folder = await folderWithTraces()
  expect((await tracesIn(folder)).length).toBe(9)
  const file = await openPressFileIn(folder)
  granted(await file.forget(goneIds))
  expect(await tracesIn(folder)).toEqual([])
  expect(contactsIn(await openPressFileIn(folder))).toEqual([contactOf(2)])
  expect(await file.annexes.read('deeds', idOf(5))).toEqual({
    ok: true,
    value: { changes: [{ table: 'contacts', id: idOf(2), before: contactOf(2), value: null }] },
  })
  expect(await file.annexes.read('deeds', idOf(6))).toEqual({ ok: true, value: { before: contactOf(2) } })
  expect(await file.annexes.read('uses', idOf(7))).toEqual({ ok: true, value: [idOf(2)] })
  const content = await contentOf(folder)
  const before = JSON.parse(content['backups/contacts.before-v2-x.json'] ?? '')
  expect(before).toEqual(JSON.parse(envelope(1, [contactOf(2)])))
  const aside = Object.entries(content).filter(([name]) => name.startsWith('aside/'))
  expect(aside).toHaveLength(3)
  expect(aside.filter(([, text]) => text.includes('Gard'))).toHaveLength(2)
})

test('what is rewritten keeps the date that tells how old it is', async () => {
  const folder = await folderWithTraces()
  granted(await (await openPressFileIn(folder)).forget(goneIds))
  expect((await stat(join(folder, 'backups', 'contacts.before-v2-x.json'))).mtime).toEqual(old)
})

test('the last good copy follows when it is next made', async () => {
  const folder = await newFolder()
  const first = await openPressFileIn(folder, undefined, 0)
  granted(await first.change([contactPut(1, gone), contactPut(2)]))
  await first.settled()
  const file = await openPressFileIn(folder)
  granted(await file.change([contactRemoval(1)]))
  granted(await file.forget(goneIds))
  expect(await tracesIn(folder)).toEqual(['backups/contacts.last-good.json'])
  await openPressFileIn(folder)
  expect(await tracesIn(folder)).toEqual([])
})

test('done again after an interruption, whatever had been done, it leaves no trace', async () => {
  const folder = await folderWithTraces()
  const untouched = await newFolder()
  await cp(folder, untouched, { recursive: true, preserveTimestamps: true })
  granted(await (await openPressFileIn(folder)).forget(goneIds))
  // Interrupted states: some files erased already, the others as they were.
  const names = Object.keys(await contentOf(untouched))
  for (const kept of names.filter(name => /^(?:aside|backups|bin|press-file\/)/.test(name))) {
    await mkdir(join(folder, 'bin', 'contacts'), { recursive: true })
    await cp(join(untouched, kept), join(folder, kept))
    granted(await (await openPressFileIn(folder)).forget(goneIds))
    expect(await tracesIn(folder), kept).toEqual([])
  }
})

test('no value keeps a mention of a forgotten contact, and one without mention stays as it is', () => {
  const id = fc.integer({ min: 1, max: 4 }).map(idOf)
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 4 },
      id,
      fc.tuple(id, id).map(pair => pair.join(' ')),
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.constantFrom('id', 'before', 'value'), id), tie('value'), {
        maxKeys: 4,
        noNullPrototype: true,
      }),
    ),
  }))
  fc.assert(
    fc.property(value, some => {
      const left = withoutContacts(some, goneIds)
      expect(JSON.stringify(left)).not.toContain(idOf(1))
      if (!JSON.stringify(some).includes(idOf(1))) expect(left).toEqual(some)
    }),
  )
})
