import { expect, it } from 'vitest'
import { idOf } from '../../tests/duplicates/person.ts'
import { contactListSchema } from '../contact-list.ts'
import { outletSchema } from '../outlet.ts'
import { distinctId } from './distinct.ts'
import { followers } from './followers.ts'

const at = '2026-01-01T00:00:00.000Z'
const later = '2026-02-01T00:00:00.000Z'
const [survivor, gone, alsoGone, stranger] = [idOf(1), idOf(2), idOf(3), idOf(4)]
const into = new Map([
  [gone, survivor],
  [alsoGone, survivor],
])
const stamps = { createdAt: at, changedAt: at }
const nobody = { contactLists: [], outlets: [], lastUses: new Map(), distinctPairs: [] }

it('puts the survivor on the lists of those who go, once, and off those they were taken off', () => {
  const list = contactListSchema.parse({
    id: idOf(10),
    name: 'Déplacement',
    ...stamps,
    members: [stranger, gone, survivor],
    excluded: [alsoGone],
  })
  const untouched = { ...list, id: idOf(11), members: [stranger], excluded: [] }
  expect(followers(into, { ...nobody, contactLists: [list, untouched] })).toEqual([
    {
      table: 'contactLists',
      id: list.id,
      value: { ...list, members: [stranger, survivor], excluded: [survivor] },
    },
  ])
})

it('makes the survivor the desk of the outlets of those who go', () => {
  const outlet = outletSchema.parse({ id: idOf(20), name: 'AFP', ...stamps, deskIds: [gone] })
  expect(followers(into, { ...nobody, outlets: [outlet] })).toEqual([
    { table: 'outlets', id: outlet.id, value: { ...outlet, deskIds: [survivor] } },
  ])
})

it('keeps the latest use of all', () => {
  const uses = (...all: readonly (readonly [string, string])[]) =>
    new Map(all.map(([id, at]) => [id, { id, at }]))
  expect(
    followers(into, { ...nobody, lastUses: uses([survivor, at], [gone, later], [alsoGone, at]) }),
  ).toEqual([
    { table: 'lastUses', id: gone, value: null },
    { table: 'lastUses', id: alsoGone, value: null },
    { table: 'lastUses', id: survivor, value: { id: survivor, at: later } },
  ])
  expect(followers(into, { ...nobody, lastUses: uses([survivor, later], [gone, at]) })).toEqual([
    { table: 'lastUses', id: gone, value: null },
  ])
})

it('tells the survivor apart from whom those who go were told apart from', () => {
  const pair = (one: string, other: string) => ({ id: distinctId(one, other), one, other, at })
  const among = pair(survivor, gone)
  const beyond = pair(alsoGone, stranger)
  expect(followers(into, { ...nobody, distinctPairs: [among, beyond] })).toEqual([
    { table: 'distinctPairs', id: among.id, value: null },
    { table: 'distinctPairs', id: beyond.id, value: null },
    { table: 'distinctPairs', id: distinctId(survivor, stranger), value: pair(survivor, stranger) },
  ])
})
