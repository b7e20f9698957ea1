import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Addressees, addresseesSchema } from '../../domain/mailing.ts'
import {
  contactAt,
  contactWith,
  listWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'
import { keepingOut } from './kept-out.ts'
import { recipientsOf } from './recipients.ts'

const mail = (address: string, label = '') => ({ address, label })
const opposition = { on: '2026-01-01', note: '' }
const to = (given: Partial<Omit<Addressees, 'whoHad'>>) => addresseesSchema.parse(given)

const zoe = contactAt('Zeste', { given: 'Zoé', family: 'Zola', mails: [mail('zoe@zeste.fr')] })
const ali = contactAt('Cri', { family: 'Ali', mails: [mail('ali@cri.fr'), mail('a@home.fr', 'perso')] })
const mute = contactAt('Cri', { family: 'Muet' })
const opposed = contactAt('Cri', { family: 'Petit', mails: [mail('petit@cri.fr')], opposition })

/** A press file with two lists that overlap: one by hand, one by a condition. */
async function withLists() {
  const { world } = await openWorld()
  const byHand = listWith({ members: [zoe.id, ali.id] })
  const smart = listWith({ where: { field: 'outlet', test: 'is', value: 'Cri' } })
  const lists = [byHand, smart]
  await store(world, { contacts: [zoe, ali, mute, opposed], outlets: [outletWith({ name: 'Cri' })], lists })
  return {
    world,
    byHand,
    smart,
    resolve: (given: Parameters<typeof to>[0]) => recipientsOf(world, to(given)),
  }
}

test('lists reach their people once, by name, outlet and main address, without who objected', async () => {
  const { resolve, byHand, smart } = await withLists()
  expect(granted(await resolve({ listIds: [byHand.id, smart.id] }))).toEqual({
    recipients: [
      { contactId: ali.id, name: 'Ali', outlet: 'Cri', mail: 'ali@cri.fr' },
      { contactId: zoe.id, name: 'Zoé Zola', outlet: 'Zeste', mail: 'zoe@zeste.fr' },
    ],
    opposed: 1,
    withoutMail: 1,
    folded: 1,
  })
})

test('an address counts once whoever has it and however it is written', async () => {
  const { resolve } = await withLists()
  const addresses = [
    { name: '', mail: 'ZOE@Zeste.fr' },
    { name: 'Bureau', mail: 'bureau@ville.fr' },
    { name: 'Le bureau', mail: 'Bureau@Ville.fr' },
  ]
  expect(granted(await resolve({ contactIds: [zoe.id, zoe.id], addresses }))).toEqual({
    recipients: [
      { contactId: zoe.id, name: 'Zoé Zola', outlet: 'Zeste', mail: 'zoe@zeste.fr' },
      { contactId: null, name: 'Bureau', outlet: '', mail: 'bureau@ville.fr' },
    ],
    opposed: 0,
    withoutMail: 0,
    folded: 2,
  })
})

test('a typed address is known as that of its contact, and stays the one that was typed', async () => {
  const { resolve } = await withLists()
  const { recipients } = granted(await resolve({ addresses: [{ name: 'Paul', mail: 'a@home.fr' }] }))
  expect(recipients).toEqual([{ contactId: ali.id, name: 'Ali', outlet: 'Cri', mail: 'a@home.fr' }])
})

test('who objected is left out and counted once, also when her address was typed', async () => {
  const { resolve, smart } = await withLists()
  const asked = {
    listIds: [smart.id],
    contactIds: [opposed.id],
    addresses: [{ name: '', mail: 'PETIT@cri.fr' }],
  }
  const { recipients, opposed: count } = granted(await resolve(asked))
  expect(recipients.map(({ mail: address }) => address)).toEqual(['ali@cri.fr'])
  expect(count).toBe(1)
})

test('an address that somebody shares with who objected still reaches that one', async () => {
  const { world } = await openWorld()
  const shared = mail('redaction@cri.fr')
  const stays = contactWith({ family: 'Reste', mails: [shared] })
  const left = contactWith({ family: 'Parti', mails: [shared], opposition })
  await store(world, { contacts: [left, stays] })
  const addresses = [{ name: '', mail: shared.address }]
  const { recipients, opposed: count } = granted(await recipientsOf(world, to({ addresses })))
  expect(recipients).toMatchObject([{ contactId: stays.id }])
  expect(count).toBe(0)
})

test('who was erased after she objected is not written to by hand', async () => {
  const { world } = await openWorld()
  const changes = await keepingOut(world.file, [zoe], new Set([zoe.id]), '2026-01-05T08:00:00.000Z')
  granted(await world.file.change(changes))
  const addresses = [
    { name: '', mail: 'zoe@zeste.fr' },
    { name: 'Léa', mail: 'lea@zeste.fr' },
  ]
  const resolved = granted(await recipientsOf(world, to({ addresses })))
  expect(resolved).toMatchObject({ recipients: [{ mail: 'lea@zeste.fr' }], opposed: 1, folded: 0 })
})

test('who was merged is reached under the id she had, and who is gone is nobody', async () => {
  const { world } = await openWorld()
  const former = randomUUID()
  const merged = { ...zoe, formerIds: [former] }
  await store(world, { contacts: [merged] })
  const resolved = granted(await recipientsOf(world, to({ contactIds: [former, zoe.id, randomUUID()] })))
  expect(resolved).toMatchObject({ recipients: [{ contactId: zoe.id }], folded: 0 })
})

test('the outlet is that of today', async () => {
  const { world } = await openWorld()
  const functions = [
    { outlet: 'Hier', role: '', until: '2026-05-03' },
    { outlet: 'Aujourd’hui', role: '' },
  ]
  const moved = contactWith({ family: 'Bouge', functions, mails: [mail('b@exemple.fr')] })
  await store(world, { contacts: [moved] })
  const { recipients } = granted(await recipientsOf(world, to({ contactIds: [moved.id] })))
  expect(recipients).toMatchObject([{ outlet: 'Aujourd’hui' }])
})

test('says which list is gone, and when it is too many people', async () => {
  const { world, resolve, byHand } = await withLists()
  expect(await resolve({ listIds: [byHand.id, randomUUID()] })).toEqual({
    ok: false,
    failure: { code: 'invalid', field: 'listIds[1]' },
  })
  const addresses = Array.from({ length: 10_000 }, (_, n) => ({ name: '', mail: `p${n}@exemple.fr` }))
  const most = granted(await recipientsOf(world, to({ addresses })))
  expect(most.recipients).toHaveLength(10_000)
  expect(await recipientsOf(world, to({ addresses, contactIds: [zoe.id] }))).toEqual({
    ok: false,
    failure: { code: 'too-large' },
  })
})

describe('who had something before', () => {
  const had = (contactId: string | null, address: string) => [
    { contactId, name: 'Zoé Zola', outlet: 'Zeste', mail: address },
  ]

  test('is left out where she objected since, also when she has another address now', async () => {
    const { world } = await openWorld()
    await store(world, { contacts: [{ ...zoe, mails: [mail('zoe@autre.fr')], opposition }] })
    expect(granted(await recipientsOf(world, { ...to({}), had: had(zoe.id, 'zoe@zeste.fr') }))).toMatchObject(
      {
        recipients: [],
        opposed: 1,
      },
    )
  })

  test('is reached where she is today, and a mailbox that others read is reached all the same', async () => {
    const { world } = await openWorld()
    await store(world, { contacts: [{ ...zoe, mails: [mail('zoe@autre.fr')] }, ali] })
    const reached = async (address: string) =>
      granted(await recipientsOf(world, { ...to({}), had: had(zoe.id, address) })).recipients.map(
        one => one.mail,
      )
    expect(await reached('zoe@zeste.fr')).toEqual(['zoe@autre.fr'])
    expect(await reached('a@home.fr')).toEqual(['a@home.fr'])
  })

  test('is reached where she was, when nothing else is known of her', async () => {
    const { world } = await openWorld()
    await store(world, { contacts: [{ ...zoe, mails: [] }] })
    for (const contactId of [zoe.id, randomUUID(), null]) {
      const resolved = await recipientsOf(world, { ...to({}), had: had(contactId, 'zoe@zeste.fr') })
      expect(granted(resolved).recipients).toMatchObject([{ mail: 'zoe@zeste.fr' }])
    }
  })
})
