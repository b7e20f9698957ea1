import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RecordChange } from '../../domain/press-file.ts'
import {
  contactsIn,
  contentOf,
  granted,
  newFolder,
  openPressFileIn,
} from '../../tests/fixtures/store/data-folder.ts'
import {
  contactOf,
  contactPut,
  contactRemoval,
  idOf,
  outletPut,
  outletRemoval,
} from '../../tests/fixtures/store/samples.ts'
import type { AppliedChange } from './press-file.ts'

test('a change is in the journal and in memory, tells what it replaced, and is there after a restart', async () => {
  const folder = await newFolder()
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  const applied = granted(await file.change([contactPut(1, 'Autre'), outletPut(2), contactRemoval(3)]))
  expect(applied).toEqual([
    { table: 'contacts', id: idOf(1), before: contactOf(1), value: contactOf(1, 'Autre') },
    { ...outletPut(2), before: null },
    { table: 'contacts', id: idOf(3), before: null, value: null },
  ])
  expect((await readFile(join(folder, 'press-file.journal'), 'utf8')).trimEnd().split('\n')).toHaveLength(5)
  for (const opened of [file, await openPressFileIn(folder)]) {
    expect(contactsIn(opened)).toEqual([contactOf(1, 'Autre')])
    expect([...opened.table('outlets').keys()]).toEqual([idOf(2)])
  }
})

test('a change that is faulty in one place changes nothing at all and names the field', async () => {
  const folder = await newFolder()
  const file = await openPressFileIn(folder)
  granted(await file.change([contactPut(1)]))
  const before = await contentOf(folder)
  const contact = contactOf(3)
  const wrong: RecordChange = {
    table: 'contacts',
    id: contact.id,
    value: { ...contact, mails: [{ label: '', address: 'not a mail' }] },
  }
  expect(await file.change([contactPut(2), contactRemoval(1), wrong])).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'mails[0].address' },
  })
  expect(await file.change([{ ...contactPut(2), id: idOf(4) }])).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'id' },
  })
  expect(contactsIn(file)).toEqual([contactOf(1)])
  expect(await contentOf(folder)).toEqual(before)
})

test('listeners hear of a change before it is acknowledged, once memory has it, and of no refused one', async () => {
  const file = await openPressFileIn(await newFolder())
  const heard: string[] = []
  file.onChange(changes => {
    for (const { id } of changes) heard.push(`${id} ${file.table('contacts').get(id)?.family ?? 'gone'}`)
  })
  granted(await file.change([contactPut(1)]))
  await file.change([{ ...contactPut(2), id: idOf(3) }])
  granted(await file.change([contactRemoval(1)]))
  expect(heard).toEqual([`${idOf(1)} Berthier`, `${idOf(1)} gone`])
})

test('a hundred changes at once are made in their order, each whole, with few flushes', async () => {
  const folder = await newFolder()
  const file = await openPressFileIn(folder)
  const orders: string[] = []
  file.onChange(changes => {
    orders.push(changes.map(({ id }) => id).join())
  })
  const asked = Array.from({ length: 100 }, (_, n) =>
    file.change([contactPut(n, `n${n}`), contactPut(500, `n${n}`)]),
  )
  for (const result of await Promise.all(asked)) granted(result)
  expect(orders).toEqual(Array.from({ length: 100 }, (_, n) => [idOf(n), idOf(500)].join()))
  expect(file.table('contacts').get(idOf(500))?.family).toBe('n99')
  expect(contactsIn(await openPressFileIn(folder))).toEqual(contactsIn(file))
})

test('what the press file hands out cannot be altered', async () => {
  const file = await openPressFileIn(await newFolder())
  const given = contactOf(1)
  granted(await file.change([{ table: 'contacts', id: given.id, value: given }]))
  expect(() => {
    given.family = 'Autre'
  }).toThrow(TypeError)
  const kept = file.table('contacts').get(given.id)
  expect(kept?.family).toBe('Berthier')
  expect(() => kept?.mails.push({ label: '', address: 'a@b.fr' })).toThrow(TypeError)
})

test('five thousand records in one change are there, and neither that nor the compaction holds the loop', async () => {
  const folder = await newFolder()
  const file = await openPressFileIn(folder, undefined, 1_000_000)
  const changes = Array.from({ length: 5_000 }, (_, n) => contactPut(n, `n${n}`))
  let turns = 0
  let isDone = false
  const count = () => {
    turns += 1
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  granted(await file.change(changes))
  await file.settled()
  isDone = true
  // Validating and writing them takes far longer than the 8 ms after which others have their turn.
  expect(turns).toBeGreaterThan(10)
  expect(Object.keys(await contentOf(folder)).sort()).toEqual(['contacts.json'])
  expect((await openPressFileIn(folder)).table('contacts').size).toBe(5_000)
})

const someChange: fc.Arbitrary<RecordChange> = fc.oneof(
  fc
    .tuple(fc.nat(12), fc.string({ unit: 'binary', maxLength: 30 }))
    .map(([n, family]) => contactPut(n, family)),
  fc.nat(12).map(contactRemoval),
  fc.tuple(fc.nat(5), fc.constantFrom('La Gazette', 'Radio exemple')).map(([n, name]) => outletPut(n, name)),
  fc.nat(5).map(outletRemoval),
)

test('whatever is changed, however often the journal is compacted, opening again gives what memory had', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(someChange, { maxLength: 6 }), { maxLength: 12 }),
      fc.constantFrom(0, 2_000, 4_000_000),
      async (asked, longJournal) => {
        const folder = await newFolder()
        const file = await openPressFileIn(folder, undefined, longJournal)
        const model = new Map<string, unknown>()
        for (const changes of asked) {
          const applied: readonly AppliedChange[] = granted(await file.change(changes))
          for (const { table, id, before, value } of applied) {
            expect(before).toEqual(model.get(`${table} ${id}`) ?? null)
            if (value === null) model.delete(`${table} ${id}`)
            else model.set(`${table} ${id}`, value)
          }
        }
        const recordsOf = ({ table }: typeof file) => [
          ...table('contacts').values(),
          ...table('outlets').values(),
        ]
        const byId = (records: Iterable<unknown>) =>
          new Set(Array.from(records, record => JSON.stringify(record)))
        expect(byId(recordsOf(file))).toEqual(byId(model.values()))
        await file.settled()
        expect(byId(recordsOf(await openPressFileIn(folder)))).toEqual(byId(model.values()))
      },
    ),
    { numRuns: 60 },
  )
})
