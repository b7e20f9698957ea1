import { describe, expect, test } from 'vitest'
import { type Contact, contactSchema } from './contact.ts'
import type { Condition } from './contact-condition.ts'
import { type ContactList, contactListSchema } from './contact-list.ts'
import { foldText } from './contact-search.ts'
import {
  listsBehind,
  membershipOf,
  onListTest,
  reachCounter,
  withLists,
  withMembers,
  withoutMembers,
} from './recipients.ts'

const stamps = { createdAt: '2026-03-02T10:00:00.000Z', changedAt: '2026-03-02T10:00:00.000Z' }
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`
const contact = (number: number, given: Record<string, unknown> = {}): Contact =>
  contactSchema.parse({ id: uuid(number), ...stamps, ...given })
const list = (number: number, given: Record<string, unknown>): ContactList =>
  contactListSchema.parse({ id: uuid(number), name: `Liste ${number}`, ...stamps, ...given })
const tagged = (value: string): Condition => ({ field: 'tag', test: 'is', value })
const onList = (number: number): Condition => ({ list: uuid(number) })

const surroundings = (lists: readonly ContactList[]) =>
  withLists({
    today: '2026-05-04',
    fold: foldText,
    outletNamed: () => null,
    lastUsed: () => '',
    findsWords: () => () => false,
    listOf: id => lists.find(known => known.id === id) ?? null,
  })

const opposition = { on: '2026-04-01', note: '' }

describe('who is on a list', () => {
  const lyon = list(20, { where: tagged('Lyon'), members: [uuid(1)], excluded: [uuid(2)] })
  const isOnIt = onListTest(lyon, surroundings([]))

  test('those put on it, and those who meet its condition, without those taken off', () => {
    expect(isOnIt(contact(1))).toBe(true)
    expect(isOnIt(contact(3, { tags: ['Lyon'] }))).toBe(true)
    expect(isOnIt(contact(2, { tags: ['Lyon'] }))).toBe(false)
    expect(isOnIt(contact(4))).toBe(false)
  })

  test('who was merged into somebody brings her on it, and off it', () => {
    expect(isOnIt(contact(5, { formerIds: [uuid(1)] }))).toBe(true)
    expect(isOnIt(contact(6, { formerIds: [uuid(2)], tags: ['Lyon'] }))).toBe(false)
  })
})

describe('lists in lists', () => {
  test('a list may be part of another, and be denied in it', () => {
    const lists = [list(20, { members: [uuid(1)] }), list(21, { where: tagged('Lyon') })]
    const both = list(22, { where: { all: [onList(21), { not: onList(20) }] } })
    const isOnIt = onListTest(both, surroundings(lists))
    expect(isOnIt(contact(1, { tags: ['Lyon'] }))).toBe(false)
    expect(isOnIt(contact(2, { tags: ['Lyon'] }))).toBe(true)
  })

  test('a list that is gone has nobody', () => {
    expect(onListTest(list(22, { where: onList(29) }), surroundings([]))(contact(1))).toBe(false)
  })

  test('who objected stays on it, also through another', () => {
    const lists = [list(20, { members: [uuid(1)] })]
    const isOnIt = onListTest(list(21, { where: onList(20) }), surroundings(lists))
    expect(isOnIt(contact(1, { opposition }))).toBe(true)
  })

  test('a list that leads back to itself finds nobody there', () => {
    const one = list(20, { where: { any: [onList(21), tagged('Lyon')] } })
    const other = list(21, { where: { any: [onList(20), tagged('Nord')] } })
    const isOnIt = onListTest(one, surroundings([one, other]))
    expect(isOnIt(contact(1, { tags: ['Lyon'] }))).toBe(true)
    expect(isOnIt(contact(1, { tags: ['Nord'] }))).toBe(true)
    expect(isOnIt(contact(1))).toBe(false)
  })

  test('thirty lists that each name the one before twice are asked once each', () => {
    const lists = Array.from({ length: 30 }, (_, index) =>
      list(100 + index, {
        where: index === 0 ? tagged('Lyon') : { any: [onList(99 + index), onList(99 + index)] },
      }),
    )
    const isOnIt = surroundings(lists).isOnList(uuid(129))
    expect(isOnIt(contact(1))).toBe(false)
    expect(isOnIt(contact(2, { tags: ['Lyon'] }))).toBe(true)
  })

  test('the lists behind a condition are those it names and those they name', () => {
    const lists = [list(20, { where: onList(21) }), list(21, { where: { not: onList(20) } })]
    const behind = listsBehind({ any: [onList(20)] }, id => lists.find(known => known.id === id) ?? null)
    expect([...behind].sort()).toEqual([uuid(20), uuid(21)])
    expect(listsBehind(tagged('Lyon'), () => null).size).toBe(0)
  })
})

describe('why', () => {
  const lists = [list(20, { members: [uuid(1)] })]
  const where: Condition = { any: [tagged('Lyon'), onList(20), tagged('Nord')] }
  const why = (whom: Contact, given: Record<string, unknown> = {}) =>
    membershipOf(list(21, { where, ...given }), whom, surroundings(lists))

  test('each part of the condition that holds, and the lists she comes through', () => {
    expect(why(contact(1, { tags: ['nord'] }))).toEqual({
      isRecipient: true,
      reasons: [
        { kind: 'through', list: uuid(20) },
        { kind: 'meets', condition: tagged('Nord') },
      ],
    })
  })

  test('by hand', () => {
    expect(why(contact(2), { members: [uuid(2)] })).toEqual({
      isRecipient: true,
      reasons: [{ kind: 'member' }],
    })
  })

  test('not, because she was taken off or objected, though she would be otherwise', () => {
    const objector = contact(3, { tags: ['Lyon'], opposition })
    expect(why(objector, { excluded: [uuid(3)] })).toEqual({
      isRecipient: false,
      reasons: [{ kind: 'excluded' }, { kind: 'opposed' }, { kind: 'meets', condition: tagged('Lyon') }],
    })
  })

  test('not, because nothing puts her there, objection or none', () => {
    for (const whom of [contact(4), contact(4, { opposition })]) {
      expect(why(whom)).toEqual({ isRecipient: false, reasons: [{ kind: 'no-match' }] })
    }
  })
})

describe('putting on and taking off', () => {
  const start = list(20, { where: tagged('Lyon'), members: [uuid(1)], excluded: [uuid(2)] })
  const nobody = () => false

  test('who is put on is no longer taken off', () => {
    const next = withMembers(start, [contact(2), contact(3)])
    expect([next.members, next.excluded]).toEqual([[uuid(1), uuid(2), uuid(3)], []])
  })

  test('who is taken off stays off if the condition would bring her back', () => {
    const lyon = contact(3, { tags: ['Lyon'] })
    const next = withoutMembers(start, [contact(1), lyon, contact(4)], whom => whom === lyon)
    expect([next.members, next.excluded]).toEqual([[], [uuid(2), uuid(3)]])
  })

  test('who was merged into somebody is put on and taken off with her', () => {
    const survivor = contact(5, { formerIds: [uuid(1), uuid(2)] })
    expect(withoutMembers(start, [survivor], nobody).members).toEqual([])
    expect(withMembers(start, [survivor]).excluded).toEqual([])
  })

  test('nothing to do leaves the list itself', () => {
    expect(withMembers(start, [contact(1)])).toBe(start)
    expect(withoutMembers(start, [contact(4)], nobody)).toBe(start)
  })
})

test('the reach counts the opposed apart, and the recipients without an address', () => {
  const { add, remove, reach } = reachCounter()
  const mails = [{ label: '', address: 'zoe@exemple.fr' }]
  add(contact(1, { mails }))
  add(contact(2))
  add(contact(3, { opposition }))
  expect(reach()).toEqual({ recipients: 2, opposed: 1, withoutMail: 1 })
  remove(contact(2))
  expect(reach()).toEqual({ recipients: 1, opposed: 1, withoutMail: 0 })
})
