import { expect, test } from 'vitest'
import {
  contactAt,
  contactWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import type { Sought } from '../office.ts'
import { matched } from './match.ts'

const mail = (address: string) => [{ address, label: '' }]
const sought = (given: Partial<Sought>): Sought => ({ given: '', family: '', mail: '', outlet: '', ...given })

const zoe = contactAt('Zeste', { given: 'Zoé', family: 'Zola', mails: mail('zoe@zeste.fr') })
const desk = contactAt('Cri', { desk: 'Rédaction', mails: mail('redaction@cri.fr') })
const [ali, abel] = ['Ali', 'Abel'].map(given =>
  contactAt('Cri', { given, family: 'Roy', mails: mail('redaction@cri.fr') }),
)
const homonyms = ['Cri', 'Cri'].map(outlet => contactAt(outlet, { given: 'Léa', family: 'Petit' }))
const elsewhere = contactAt('Zeste', { given: 'Léa', family: 'Petit' })
if (ali === undefined || abel === undefined) throw new Error('nobody')

async function found(...people: readonly Partial<Sought>[]) {
  const { world } = await openWorld()
  const contacts = [zoe, desk, ali ?? zoe, abel ?? zoe, ...homonyms, elsewhere]
  const outlets = [outletWith({ name: 'Cri', otherNames: ['Le Cri du matin'] })]
  await store(world, { contacts, outlets })
  return matched(world, people.map(sought))
}

test('by mail, however it is written, whatever the name', async () => {
  expect(await found({ mail: ' ZOE@zeste.fr ', family: 'Zolla' })).toEqual([zoe.id])
})

test('by name and outlet, in either order, without accents and under each name of the outlet', async () => {
  const people = [
    { given: 'zoe', family: 'ZOLA', outlet: 'le Zeste' },
    { given: 'Zola', family: 'Zoé', outlet: 'Zeste' },
    { given: 'Ali', family: 'Roy', outlet: 'Cri du Matin' },
    { family: 'Zola', given: 'Zoé', mail: 'zoe@ailleurs.fr', outlet: 'Zeste' },
  ]
  expect(await found(...people)).toEqual([zoe.id, zoe.id, ali.id, zoe.id])
})

test('of those who share a mailbox, the one with that name', async () => {
  const shared = { mail: 'redaction@cri.fr' }
  expect(await found({ ...shared, given: 'Abel', family: 'ROY' }, shared)).toEqual([abel.id, null])
})

test('a desk’s mailbox is not somebody who writes from there', async () => {
  const { world } = await openWorld()
  await store(world, { contacts: [desk, zoe] })
  const shared = { mail: 'redaction@cri.fr' }
  const people = [shared, { ...shared, given: 'Marc', family: 'Roux', outlet: 'Cri' }].map(sought)
  expect(await matched(world, people)).toEqual([desk.id, null])
})

test('never a guess: homonyms at one outlet, a name alone, another outlet, nothing', async () => {
  const lea = { given: 'Léa', family: 'Petit' }
  const people = [{ ...lea, outlet: 'Cri' }, lea, { ...lea, outlet: 'Figue' }, {}, { outlet: 'Cri' }]
  expect(await found(...people)).toEqual([null, null, null, null, null])
  expect(await found({ ...lea, outlet: 'Zeste' })).toEqual([elsewhere.id])
})

test('a contact without a name is nobody’s', async () => {
  const { world } = await openWorld()
  await store(world, { contacts: [contactAt('Cri'), contactWith({ mails: mail('seul@cri.fr') })] })
  expect(await matched(world, [sought({ outlet: 'Cri' })])).toEqual([null])
})
