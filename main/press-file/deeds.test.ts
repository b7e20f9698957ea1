import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import type { Trouble } from '../../domain/trouble.ts'
import {
  contactWith,
  listWith,
  type OpenWorld,
  openWorld,
  pressFileNow,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { frenchContacts } from '../../tests/french-contacts.ts'
import { deedsNaming } from './deeds/kept-ways.ts'
import { createDeeds } from './deeds.ts'

const put = (value: Contact): RecordChange => ({ table: 'contacts', id: value.id, value })
const gone = ({ id }: Contact): RecordChange => ({ table: 'contacts', id, value: null })
const later = '2026-05-04T10:00:00.000Z'

/** Everything but the deeds, which remember what was done and undone. */
const records = ({ world: { file } }: OpenWorld): unknown => ({
  contacts: new Map(file.table('contacts')),
  lists: new Map(file.table('contactLists')),
})

async function performed(opened: OpenWorld, changes: readonly RecordChange[]): Promise<string> {
  const done = await opened.world.deeds.perform('import', 'Presse.csv', changes)
  if (!done.ok || done.value === null) expect.fail('nothing was done')
  return done.value.id
}

async function byHand({ world: { file } }: OpenWorld, id: string, part: Partial<Contact>): Promise<void> {
  const contact = file.table('contacts').get(id)
  if (contact === undefined) expect.fail('no such contact')
  const done = await file.change([put({ ...contact, ...part, changedAt: '2026-05-05T08:00:00.000Z' })])
  expect(done.ok).toBe(true)
}

test('a deed tells what it made, changed and took away, and announces it once', async () => {
  const opened = await openWorld()
  const [known, leaving] = [contactWith({ family: 'Dupont' }), contactWith()]
  await store(opened.world, { contacts: [known, leaving] })
  const done = await opened.world.deeds.perform('import', 'Presse.csv', [
    put(contactWith()),
    put({ ...known, family: 'Durand', changedAt: later }),
    gone(leaving),
  ])
  expect(done).toMatchObject({
    ok: true,
    value: { title: 'Presse.csv', created: 1, changed: 1, removed: 1, undoneAt: '' },
  })
  expect([...opened.announced].sort()).toEqual(['contactLists', 'contacts', 'deeds', 'duplicates', 'outlets'])
  expect(await opened.answers['deeds.list']({})).toMatchObject({ ok: true, value: [{ created: 1 }] })
})

test('what changes nothing is no deed', async () => {
  const opened = await openWorld()
  const contact = contactWith({ family: 'Dupont' })
  await store(opened.world, { contacts: [contact] })
  const changes = [put({ ...contact, changedAt: later }), gone(contactWith())]
  expect(await opened.world.deeds.perform('tags', 'vœux', changes)).toEqual({ ok: true, value: null })
  expect(opened.announced).toEqual([])
})

test('a deed that the store refuses leaves nothing behind', async () => {
  const opened = await openWorld()
  const wrong = put({ ...contactWith(), pressCard: 'x'.repeat(31) })
  expect(await opened.world.deeds.perform('import', '', [wrong])).toMatchObject({ ok: false })
  expect(await opened.world.file.annexes.list('deeds')).toEqual([])
})

test('an undo keeps what was changed by hand since', async () => {
  const opened = await openWorld()
  const known = contactWith({ family: 'Dupont', tags: ['vœux'], notes: 'avant' })
  const leaving = contactWith({ family: 'Martin' })
  const [fresh, touched] = [contactWith({ family: 'Neuve' }), contactWith({ family: 'Reprise' })]
  await store(opened.world, { contacts: [known, leaving] })
  const id = await performed(opened, [
    put({ ...known, family: 'Durand', tags: ['vœux', 'salon'], notes: 'fichier', changedAt: later }),
    gone(leaving),
    put(fresh),
    put(touched),
  ])
  await byHand(opened, known.id, { notes: 'à la main', tags: ['salon', 'off'], pressCard: '12' })
  await byHand(opened, touched.id, { pressCard: '34' })
  expect(await opened.answers['deeds.undo']({ id })).toEqual({
    ok: true,
    value: { restored: 1, removed: 1, kept: 2 },
  })
  const contacts = opened.world.file.table('contacts')
  expect(contacts.get(known.id)).toMatchObject({
    family: 'Dupont',
    tags: ['off'],
    notes: 'à la main',
    pressCard: '12',
  })
  expect(contacts.get(leaving.id)).toEqual(leaving)
  expect(contacts.has(fresh.id)).toBe(false)
  expect(contacts.get(touched.id)).toMatchObject({ pressCard: '34' })
})

test('what was removed and came back otherwise stays as it is', async () => {
  const opened = await openWorld()
  const contact = contactWith({ family: 'Dupont' })
  await store(opened.world, { contacts: [contact] })
  const id = await performed(opened, [gone(contact)])
  await store(opened.world, { contacts: [{ ...contact, family: 'Durand' }] })
  expect(await opened.world.deeds.undo(id)).toMatchObject({ value: { restored: 0, kept: 1 } })
  expect(opened.world.file.table('contacts').get(contact.id)?.family).toBe('Durand')
})

test('a deed is undone once, also after a restart and a week later', async () => {
  const opened = await openWorld()
  const contact = contactWith({ family: 'Dupont' })
  await store(opened.world, { contacts: [contact] })
  const before = records(opened)
  const id = await performed(opened, [gone(contact), put(contactWith())])
  await opened.world.file.settled()
  const nextWeek = new Date(pressFileNow.getTime() + 7 * 86_400_000)
  const again = await openWorld({ folder: opened.folder, now: () => nextWeek })
  expect(await again.world.deeds.undo(id)).toMatchObject({ ok: true, value: { restored: 1, removed: 1 } })
  expect(records(again)).toEqual(before)
  expect(await again.world.deeds.undo(id)).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(await again.world.file.annexes.list('deeds')).toEqual([])
})

test('whoever was removed is not kept for ever in case somebody undoes it', async () => {
  const opened = await openWorld()
  const [contact, other] = [contactWith({ family: 'Dupont' }), contactWith()]
  await store(opened.world, { contacts: [contact, other] })
  const id = await performed(opened, [gone(contact)])
  await opened.world.file.settled()
  const inSpring = new Date(pressFileNow.getTime() + 100 * 86_400_000)
  const again = await openWorld({ folder: opened.folder, now: () => inSpring })
  const recent = await performed(again, [gone(other)])
  expect(await again.world.deeds.undo(id)).toEqual({ ok: false, failure: { code: 'not-found' } })
  expect(await again.world.file.annexes.list('deeds')).toEqual([recent])
})

test('what a hand saves while a deed is being worked out is not written over', async () => {
  const opened = await openWorld()
  const contacts = frenchContacts(2_000)
  await store(opened.world, { contacts })
  const [first, second, third] = contacts
  if (first === undefined || second === undefined || third === undefined) expect.fail('too few')
  const deed = performed(
    opened,
    contacts.map(contact => put({ ...contact, tags: ['vœux'], changedAt: later })),
  )
  await byHand(opened, first.id, { notes: 'rappelée' })
  await opened.world.file.change([gone(second)])
  const id = await deed
  const at = (id: string) => opened.world.file.table('contacts').get(id)
  expect(at(first.id)).toMatchObject({ notes: 'rappelée', tags: ['vœux'] })
  expect(at(second.id)).toBeUndefined()
  const undone = opened.world.deeds.undo(id)
  await byHand(opened, third.id, { notes: 'prévenue' })
  expect(await undone).toMatchObject({ value: { restored: 1_999, kept: 0 } })
  expect(at(first.id)).toMatchObject({ notes: 'rappelée', tags: first.tags })
  expect(at(third.id)).toMatchObject({ notes: 'prévenue', tags: third.tags })
  await opened.world.file.settled()
})

test('whoever was erased does not come back, and holds up nobody', async () => {
  const opened = await openWorld()
  const [one, other, erased] = [contactWith({ family: 'A' }), contactWith({ family: 'B' }), contactWith()]
  const list = listWith({ members: [one.id, erased.id] })
  await store(opened.world, { contacts: [one, other, erased], lists: [list] })
  const id = await performed(opened, [
    gone(one),
    gone(erased),
    put({ ...other, family: 'C', changedAt: later }),
    { table: 'contactLists', id: list.id, value: { ...list, members: [other.id] } },
  ])
  await opened.world.file.forget(new Set([erased.id]))
  expect(await opened.world.deeds.undo(id)).toMatchObject({ value: { restored: 2 } })
  expect([...opened.world.file.table('contacts').keys()].sort()).toEqual([one.id, other.id].sort())
  expect(opened.world.file.table('contactLists').get(list.id)?.members).toEqual([one.id])
})

test('deeds undone out of order leave what each would have left alone', async () => {
  const opened = await openWorld()
  const contact = contactWith({ tags: ['a'] })
  await store(opened.world, { contacts: [contact] })
  const first = await performed(opened, [put({ ...contact, tags: ['a', 'b'], changedAt: later })])
  const second = await performed(opened, [put({ ...contact, tags: ['a', 'b', 'c'], changedAt: later })])
  await opened.world.deeds.undo(first)
  expect(opened.world.file.table('contacts').get(contact.id)?.tags).toEqual(['a', 'c'])
  await opened.world.deeds.undo(second)
  expect(opened.world.file.table('contacts').get(contact.id)?.tags).toEqual(['a'])
})

const tags = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 5 })
const mails = fc.uniqueArray(
  fc.constantFrom('x@exemple.fr', 'y@exemple.fr', 'z@exemple.fr').map(address => ({ label: '', address })),
  { maxLength: 3, selector: ({ address }) => address },
)
const part = fc.record({ family: fc.constantFrom('Dupont', 'Durand'), notes: fc.string(), tags, mails })
const members = fc.array(fc.uuid(), { maxLength: 6 })

test('undone at once, a deed leaves every table as it was', async () => {
  const opened = await openWorld()
  const deed = fc.record({
    before: fc.array(part, { maxLength: 4 }),
    after: fc.array(fc.option(part), { minLength: 4, maxLength: 4 }),
    created: fc.array(part, { maxLength: 3 }),
    members: fc.tuple(members, members),
  })
  await fc.assert(
    fc.asyncProperty(deed, async given => {
      const known = given.before.map(contactWith)
      const list = listWith({ members: given.members[0] })
      await store(opened.world, { contacts: known, lists: [list] })
      const before = records(opened)
      const done = await opened.world.deeds.perform('merge', '', [
        ...known.map((contact, index) => {
          const next = given.after[index] ?? null
          return next === null ? gone(contact) : put({ ...contact, ...next, changedAt: later })
        }),
        ...given.created.map(contactWith).map(put),
        { table: 'contactLists', id: list.id, value: { ...list, members: given.members[1] } },
      ])
      if (!done.ok) expect.fail(done.failure.code)
      if (done.value !== null) {
        const undone = await opened.world.deeds.undo(done.value.id)
        expect(undone).toMatchObject({ ok: true, value: { kept: 0 } })
      }
      expect(records(opened)).toEqual(before)
    }),
    { numRuns: 60 },
  )
})

test('undone later, a deed leaves alone every field that a hand wrote since', async () => {
  const opened = await openWorld()
  const text = fc.constantFrom('', 'un', 'deux', 'trois')
  const fields = fc.record({ family: text, given: text, notes: text, salutation: text })
  const names = ['family', 'given', 'notes', 'salutation'] as const
  await fc.assert(
    fc.asyncProperty(fields, fields, fields, async (first, second, hand) => {
      const contact = contactWith(first)
      await store(opened.world, { contacts: [contact] })
      const done = await opened.world.deeds.perform('import', '', [
        put({ ...contact, ...second, changedAt: later }),
      ])
      if (!done.ok || done.value === null) return
      await byHand(opened, contact.id, hand)
      await opened.world.deeds.undo(done.value.id)
      const left = opened.world.file.table('contacts').get(contact.id)
      for (const name of names) {
        expect(left?.[name]).toBe(hand[name] === second[name] ? first[name] : hand[name])
      }
    }),
    { numRuns: 60 },
  )
})

test('five thousand contacts are removed and come back', async () => {
  const opened = await openWorld()
  await store(opened.world, { contacts: frenchContacts(5_000) })
  const before = records(opened)
  const id = await performed(opened, frenchContacts(5_000).map(gone))
  expect(opened.world.file.table('contacts').size).toBe(0)
  expect(await opened.world.deeds.undo(id)).toMatchObject({ value: { restored: 5_000 } })
  expect(records(opened)).toEqual(before)
  await opened.world.file.settled()
})

test('the deeds that concern somebody are found, however long they are', async () => {
  const opened = await openWorld()
  const many = Array.from({ length: 1_200 }, () => contactWith())
  const [other, last] = [contactWith(), many.at(-1)]
  if (last === undefined) expect.fail('nobody')
  await performed(opened, [put(other)])
  const id = await performed(opened, many.map(put))
  const { file } = opened.world
  const of = async (contact: Contact) => (await deedsNaming(file, new Set([contact.id]))).map(deed => deed.id)
  expect(await of(last)).toEqual([id])
  expect(await of(other)).not.toContain(id)
  await opened.world.deeds.undo(id)
  expect(await of(last)).toEqual([])
})

test('what lost deeds must put back stays as long as they may come back from their copy', async () => {
  const { world } = await openWorld()
  const orphan = '00000000-0000-4000-8000-000000000001'
  await world.file.annexes.write('deeds', orphan, { records: [], others: [] })
  let troubles: Trouble[] = [{ id: orphan, document: 'press-file', setAsideAt: later, lastGoodAt: later }]
  const deeds = createDeeds({ ...world, file: { ...world.file, troubles: () => troubles } })
  await deeds.perform('import', '', [put(contactWith())])
  expect(await world.file.annexes.list('deeds')).toContain(orphan)
  troubles = []
  await deeds.perform('import', '', [put(contactWith())])
  expect(await world.file.annexes.list('deeds')).not.toContain(orphan)
})
