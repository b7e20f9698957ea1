import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contactDraftSchema } from '../../domain/contact.ts'
import { contactViewSchema } from '../../domain/contact-view.ts'
import { contactWith, openWorld, outletWith, store } from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'
import { refusedAmong } from './identity-hash.ts'

const everybody = contactViewSchema.parse({})

test('a contact is made tidy, with where it came from', async () => {
  const { answers, announced } = await openWorld()
  const created = await answers['contacts.create']({
    draft: contactDraftSchema.parse({
      given: ' Élodie ',
      family: 'Dupont\u00A0 Moreau',
      beats: ['Économie', 'economie'],
      tags: ['vœux', 'Vœux ', 'off'],
      functions: [{ outlet: ' Le  Monde ' }, {}],
      mails: [{ address: 'e@exemple.fr' }, { address: 'E@exemple.fr' }],
      phones: [{ number: '06 39 98 12 34' }, { number: '+33639981234' }, { number: 'standard, poste 12' }],
    }),
    from: 'signature',
  })
  expect(created).toMatchObject({
    ok: true,
    value: {
      given: 'Élodie',
      family: 'Dupont Moreau',
      beats: ['Économie'],
      tags: ['vœux', 'off'],
      functions: [{ outlet: 'Le Monde' }],
      mails: [{ address: 'e@exemple.fr' }],
      phones: [{ number: '+33639981234' }, { number: 'standard, poste 12' }],
      origins: [{ kind: 'signature' }],
      opposition: null,
    },
  })
  expect(announced).toEqual(['contacts'])
  expect(await answers['contacts.view']({ view: everybody, from: 0, count: 10 })).toMatchObject({
    value: { everybody: 1, total: 1, rows: [{ name: 'Élodie Dupont Moreau' }] },
  })
})

test('a contact keeps what only Mallette writes when it is saved', async () => {
  const { answers, world } = await openWorld()
  const contact = contactWith({ family: 'Dupont', opposition: { on: '2026-01-01', note: '' } })
  await store(world, { contacts: [contact] })
  const draft = contactDraftSchema.parse({ family: 'Durand' })
  expect(await answers['contacts.save']({ id: contact.id, draft })).toMatchObject({
    value: { family: 'Durand', opposition: { on: '2026-01-01' }, changedAt: world.now().toISOString() },
  })
  expect(await answers['contacts.save']({ id: randomUUID(), draft })).toEqual({
    ok: false,
    failure: { code: 'not-found' },
  })
})

test('whoever was merged is found and saved under the contact that she went into', async () => {
  const { answers, world } = await openWorld()
  const former = randomUUID()
  const contact = contactWith({ family: 'Dupont', formerIds: [former] })
  await store(world, { contacts: [contact] })
  expect(await answers['contacts.get']({ id: former })).toEqual({ ok: true, value: contact })
  const draft = contactDraftSchema.parse({ family: 'Durand' })
  expect(await answers['contacts.save']({ id: former, draft })).toMatchObject({ value: { id: contact.id } })
  expect(await answers['contacts.get']({ id: randomUUID() })).toMatchObject({ ok: false })
})

test('contacts of a view are removed together, and come back together', async () => {
  const { answers, world } = await openWorld()
  const other = contactWith({ family: 'B' })
  await store(world, { contacts: [contactWith({ family: 'A' }), other, contactWith({ family: 'C' })] })
  const removed = await answers['contacts.remove']({ selection: { view: everybody, except: [other.id] } })
  expect(removed).toMatchObject({ ok: true, value: { deed: { kind: 'removal', removed: 2 } } })
  expect([...world.file.table('contacts').keys()]).toEqual([other.id])
  const id = removed.ok ? (removed.value.deed?.id ?? '') : ''
  await answers['deeds.undo']({ id })
  expect(world.file.table('contacts').size).toBe(3)
  const again = await answers['contacts.remove']({ selection: { ids: [randomUUID()] } })
  expect(again).toEqual({ ok: true, value: { deed: null } })
})

test('who objected and is removed stays out of later imports, until the removal is undone', async () => {
  const { answers, world } = await openWorld()
  const mails = [{ label: '', address: 'zoe@exemple.fr' }]
  const opposed = contactWith({
    given: 'Zoé',
    family: 'Ba',
    mails,
    opposition: { on: '2026-01-01', note: '' },
  })
  const other = contactWith({ given: 'Ali', family: 'Cé', mails: [{ label: '', address: 'ali@exemple.fr' }] })
  await store(world, { contacts: [opposed, other] })
  const selection = { ids: [opposed.id, other.id] }
  const removed = granted(await answers['contacts.remove']({ selection }))
  expect([...(await refusedAmong(world, [opposed, other]))]).toEqual([0])
  expect(removed.deed).toMatchObject({ removed: 2, created: 0 })
  granted(await answers['deeds.undo']({ id: removed.deed?.id ?? '' }))
  expect(world.file.table('contacts').get(opposed.id)).toEqual(opposed)
  expect([...(await refusedAmong(world, [opposed, other]))]).toEqual([])
  // The hashes of an erasure still say whom they keep out.
  granted(await answers['privacy.erase']({ selection: { ids: [opposed.id] }, keepOut: false }))
  expect([...(await refusedAmong(world, [opposed]))]).toEqual([0])
})

test('tags come and go without accents and case in the way', async () => {
  const { answers, world } = await openWorld()
  const contact = contactWith({ tags: ['Vœux', 'off'] })
  const other = contactWith({ tags: ['presse'] })
  await store(world, { contacts: [contact, other] })
  const selection = { ids: [contact.id, other.id] }
  const tagged = await answers['contacts.tag']({ selection, add: ['OFF', 'salon'], remove: ['voeux'] })
  expect(tagged).toMatchObject({ value: { deed: { kind: 'tags', title: 'OFF, salon, voeux', changed: 2 } } })
  const tags = (id: string) => world.file.table('contacts').get(id)?.tags
  expect([tags(contact.id), tags(other.id)]).toEqual([
    ['off', 'salon'],
    ['presse', 'OFF', 'salon'],
  ])
  expect(await answers['contacts.tag']({ selection, add: ['salon'], remove: [] })).toEqual({
    ok: true,
    value: { deed: null },
  })
})

test('the history says how a contact came, was used and was merged', async () => {
  const { answers, world } = await openWorld()
  const [one, other] = [
    contactWith({
      family: 'Dupont',
      origins: [
        { kind: 'hand', at: '2026-01-05T08:00:00.000Z', source: '' },
        { kind: 'import', at: '2026-02-01T08:00:00.000Z', source: 'Presse.csv' },
      ],
    }),
    contactWith({ family: 'Dupond' }),
  ]
  await store(world, { contacts: [one, other] })
  const use = {
    id: randomUUID(),
    at: '2026-03-01T08:00:00.000Z',
    purpose: 'Vœux',
    subject: 'Presse',
    format: '',
  }
  await world.file.annexes.write('uses', use.id, { contactIds: [other.id] })
  await world.file.change([{ table: 'uses', id: use.id, value: { ...use, kind: 'list-use', count: 1 } }])
  await world.deeds.perform('merge', 'Dupond', [
    { table: 'contacts', id: one.id, value: { ...one, formerIds: [other.id] } },
    { table: 'contacts', id: other.id, value: null },
  ])
  expect(await answers['contacts.history']({ id: one.id })).toEqual({
    ok: true,
    value: [
      { at: world.now().toISOString(), kind: 'merged', text: '', subject: 'Dupond' },
      { at: use.at, kind: 'list-use', text: 'Vœux', subject: 'Presse' },
      { at: '2026-02-01T08:00:00.000Z', kind: 'origin', text: 'import', subject: 'Presse.csv' },
      { at: one.createdAt, kind: 'created', text: 'hand', subject: '' },
    ],
  })
  expect(await answers['contacts.history']({ id: randomUUID() })).toMatchObject({ ok: false })
})

test('the words in use come by how often they are', async () => {
  const { answers, world } = await openWorld()
  await store(world, {
    contacts: [
      contactWith({ tags: ['off'], beats: ['Santé'], functions: [{ outlet: 'RTL', role: 'Reporter' }] }),
      contactWith({ tags: ['vœux', 'off'], functions: [{ outlet: 'Arte' }, { outlet: 'RTL' }] }),
    ],
    outlets: [outletWith({ name: 'BFM' })],
  })
  expect(await answers['contacts.vocabulary']({})).toEqual({
    ok: true,
    value: { tags: ['off', 'vœux'], beats: ['Santé'], outlets: ['RTL', 'Arte', 'BFM'], roles: ['Reporter'] },
  })
})

test('a pasted signature becomes a draft, and nothing is stored', async () => {
  const { answers, world } = await openWorld()
  const text = 'Élodie Dupont\nJournaliste\nLe Monde\n06 39 98 12 34\ne.dupont@exemple.fr'
  expect(await answers['contacts.fromSignature']({ text })).toMatchObject({
    ok: true,
    value: { family: 'Dupont', mails: [{ address: 'e.dupont@exemple.fr' }] },
  })
  expect(world.file.table('contacts').size).toBe(0)
})
