import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Condition } from '../../domain/contact-condition.ts'
import { meets } from '../../domain/contact-condition-rules.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import {
  contactAt,
  contactWith,
  listWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'

const leaf = (
  field: 'tag' | 'words' | 'outlet-type' | 'last-used' | 'created',
  ask: 'is' | 'empty' | 'within-days',
  value: string,
): Condition => ({ field, test: ask, value })

test('the same set comes back until somebody joins or leaves it', async () => {
  const { world } = await openWorld()
  const [zoe, ali] = [contactWith({ tags: ['Lyon'] }), contactWith()]
  await store(world, { contacts: [zoe, ali] })
  const meeting = () => world.conditions.meeting(leaf('tag', 'is', 'lyon'))
  const first = meeting()
  expect([...first]).toEqual([zoe.id])

  await store(world, { contacts: [{ ...zoe, notes: 'rappeler' }] })
  expect(meeting()).toBe(first)

  await store(world, {
    contacts: [
      { ...ali, tags: ['Lyon'] },
      { ...zoe, tags: [] },
    ],
  })
  expect([...meeting()]).toEqual([ali.id])
  // Whoever holds the set of before sees it as it was.
  expect([...first]).toEqual([zoe.id])

  await world.file.change([{ table: 'contacts', id: ali.id, value: null }])
  expect(meeting().size).toBe(0)
})

test('follows outlets, uses and the day', async () => {
  let day = new Date('2026-05-04T09:30:00.000Z')
  const { world } = await openWorld({ now: () => day })
  const contact = contactAt('Zeste', { createdAt: '2026-05-01T08:00:00.000Z' })
  const outlet = outletWith({ name: 'Zeste', type: 'radio' })
  await store(world, { contacts: [contact] })
  const size = (where: Condition) => world.conditions.meeting(where).size

  expect(size(leaf('outlet-type', 'is', 'radio'))).toBe(0)
  await store(world, { outlets: [outlet] })
  expect(size(leaf('outlet-type', 'is', 'radio'))).toBe(1)

  expect(size(leaf('last-used', 'empty', ''))).toBe(1)
  const use = { id: contact.id, at: '2026-05-04T09:30:00.000Z' }
  await world.file.change([{ table: 'lastUses', id: contact.id, value: use }])
  expect(size(leaf('last-used', 'empty', ''))).toBe(0)

  expect(size(leaf('created', 'within-days', '3'))).toBe(1)
  day = new Date('2026-05-06T09:30:00.000Z')
  expect(size(leaf('created', 'within-days', '3'))).toBe(0)
})

test('words are those of the search, in any order', async () => {
  const { world } = await openWorld()
  await store(world, {
    contacts: [contactAt('Le Monde', { family: 'Dupont' }), contactWith({ family: 'Dupond' })],
  })
  expect(world.conditions.meeting(leaf('words', 'is', 'mon dup')).size).toBe(1)
  expect(world.conditions.meeting(leaf('words', 'is', ' ! ')).size).toBe(0)
})

test('after thousands of changes everybody is asked anew', async () => {
  const { world } = await openWorld()
  const contacts = Array.from({ length: 2_500 }, () => contactWith())
  await store(world, { contacts })
  const meeting = () => world.conditions.meeting(leaf('tag', 'is', 'lyon')).size
  expect(meeting()).toBe(0)
  await store(world, { contacts: contacts.map(contact => ({ ...contact, tags: ['Lyon'] })) })
  expect(meeting()).toBe(2_500)
})

/** What may happen to a press file of five persons, two outlets and two lists. */
const steps = fc.oneof(
  fc.record({
    kind: fc.constant('contact' as const),
    who: fc.nat(4),
    tags: fc.subarray(['Lyon', 'Nord']),
    outlet: fc.constantFrom('Zeste', 'LM'),
    isOpposed: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('gone' as const), who: fc.nat(4) }),
  fc.record({ kind: fc.constant('outlet' as const), type: fc.constantFrom('radio', 'web') }),
  fc.record({ kind: fc.constant('used' as const), who: fc.nat(4) }),
  fc.record({ kind: fc.constant('list' as const), members: fc.subarray([0, 1, 2, 3, 4]), tag: fc.boolean() }),
)
type Step = typeof steps extends fc.Arbitrary<infer T> ? T : never

test('what is remembered is what would be found anew, whatever happens', async () => {
  const ids = Array.from({ length: 8 }, () => randomUUID())
  const idOf = (index: number): string => ids[index] ?? ''
  const [inner, outer, outletId] = [idOf(5), idOf(6), idOf(7)]
  const radio = leaf('outlet-type', 'is', 'radio')
  const where: Condition = { any: [{ list: inner }, { all: [radio, leaf('last-used', 'empty', '')] }] }

  function changeOf(step: Step): RecordChange {
    if (step.kind === 'gone') return { table: 'contacts', id: idOf(step.who), value: null }
    if (step.kind === 'used') {
      const value = { id: idOf(step.who), at: '2026-05-04T09:30:00.000Z' }
      return { table: 'lastUses', id: value.id, value }
    }
    if (step.kind === 'outlet') {
      const value = outletWith({ id: outletId, name: 'Zeste', otherNames: ['LM'], type: step.type })
      return { table: 'outlets', id: outletId, value }
    }
    if (step.kind === 'list') {
      const condition = step.tag ? leaf('tag', 'is', 'lyon') : null
      const value = listWith({ id: inner, members: step.members.map(idOf), where: condition })
      return { table: 'contactLists', id: inner, value }
    }
    const opposition = step.isOpposed ? { on: '2026-05-01', note: '' } : null
    const value = contactAt(step.outlet, { id: idOf(step.who), tags: step.tags, opposition })
    return { table: 'contacts', id: value.id, value }
  }

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(steps, { minLength: 1, maxLength: 3 }), { maxLength: 12 }),
      async rounds => {
        const { world, answers } = await openWorld()
        await store(world, { lists: [listWith({ id: outer, where })] })
        for (const round of rounds) {
          const done = await world.file.change(round.map(changeOf))
          expect(done.ok).toBe(true)
          const around = world.conditions.surroundings()
          const met = [...world.file.table('contacts').values()].filter(contact =>
            meets(where, contact, around),
          )
          expect([...world.conditions.meeting(where)].sort()).toEqual(met.map(({ id }) => id).sort())
          const summaries = await answers['contactLists.list']({})
          const summary = summaries.ok ? summaries.value.find(({ id }) => id === outer) : undefined
          const opposed = met.filter(({ opposition }) => opposition !== null).length
          expect([summary?.recipients, summary?.opposed]).toEqual([met.length - opposed, opposed])
        }
      },
    ),
    { numRuns: 25 },
  )
})
