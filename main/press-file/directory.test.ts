import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import { isFound, readQuery, searchTextOf } from '../../domain/contact-search.ts'
import { type ContactView, contactColumns, contactViewSchema } from '../../domain/contact-view.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import {
  contactAt,
  contactWith,
  type OpenWorld,
  openWorld,
  outletWith,
  pressFileNow,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { drawing, frenchContacts, frenchOutlets } from '../../tests/french-contacts.ts'

const view = (part: Partial<ContactView> = {}): ContactView => contactViewSchema.parse(part)
const put = (value: Contact): RecordChange => ({ table: 'contacts', id: value.id, value })
const gone = ({ id }: Contact): RecordChange => ({ table: 'contacts', id, value: null })

/** The names in a view, in its order. */
const names = ({ world: { directory } }: OpenWorld, part: Partial<ContactView> = {}): readonly string[] =>
  directory.rows(view(part), 0, 500).rows.map(({ name }) => name)

async function worldWith(...contacts: readonly Contact[]): Promise<OpenWorld> {
  const opened = await openWorld()
  await store(opened.world, { contacts })
  return opened
}

const person = (given: string, family: string, part: object = {}): Contact =>
  contactWith({ given, family, ...part })

test('a row says what the grid shows', async () => {
  const contact = contactWith({
    given: 'Élodie',
    family: 'Dupont',
    functions: [
      { outlet: 'Le Monde', role: 'Grand reporter' },
      { outlet: 'RTL', until: '2025-01-01' },
      { outlet: 'Arte', role: 'Grand reporter', from: '2026-01-01' },
    ],
    mails: [{ address: 'e.dupont@exemple.fr' }],
    phones: [{ number: '+33639981234' }],
    place: { town: 'Lyon' },
    opposition: { on: '2026-01-01', note: '' },
  })
  const { world } = await worldWith(contact)
  await world.file.change([
    { table: 'lastUses', id: contact.id, value: { id: contact.id, at: '2026-02-01T10:00:00.000Z' } },
  ])
  expect(world.directory.row(contact.id)).toMatchObject({
    name: 'Élodie Dupont',
    outlet: 'Le Monde, Arte',
    role: 'Grand reporter',
    mail: 'e.dupont@exemple.fr',
    phone: '06\u00A039\u00A098\u00A012\u00A034',
    town: 'Lyon',
    lastUsed: '2026-02-01T10:00:00.000Z',
    isOpposed: true,
  })
  expect(world.directory.row(contactWith().id)).toBeNull()
})

test('people go by family name, desks by theirs, in the order of a French directory', async () => {
  const opened = await worldWith(
    person('Zoé', 'Éluard'),
    person('Ève', 'Leblanc'),
    person('Ève', 'Le Goff'),
    contactWith({ desk: 'Rédaction de l’Œil' }),
    person('Ana', 'Éluard'),
    person('', ''),
    person('Paul', 'Denis'),
  )
  const order = [
    'Paul Denis',
    'Ana Éluard',
    'Zoé Éluard',
    'Ève Le Goff',
    'Ève Leblanc',
    'Rédaction de l’Œil',
    '',
  ]
  expect(names(opened)).toEqual(order)
  const down = { sort: { column: 'name', direction: 'down' } } as const
  expect(names(opened, down)).toEqual([...order.slice(0, -1).reverse(), ''])
})

test('what is empty comes last both ways, and names tell where a column does not', async () => {
  const opened = await worldWith(
    person('', 'Cros', { place: { town: 'Évry' } }),
    person('', 'Brun'),
    person('', 'Abadie', { place: { town: 'Lyon' } }),
    person('', 'Aubert', { place: { town: 'Évry' } }),
    person('', 'Zeller', { place: { town: 'Dijon' } }),
  )
  const by = (direction: 'up' | 'down') => names(opened, { sort: { column: 'town', direction } })
  expect(by('up')).toEqual(['Zeller', 'Aubert', 'Cros', 'Abadie', 'Brun'])
  expect(by('down')).toEqual(['Abadie', 'Aubert', 'Cros', 'Zeller', 'Brun'])
})

test('slips are allowed only when nothing matches as it is', async () => {
  const opened = await worldWith(person('Paul', 'Dupont'), person('Luc', 'Martin'), person('Anne', 'Dupond'))
  const found = (words: string) => opened.world.directory.rows(view({ words }), 0, 10)
  expect(found('dupont')).toMatchObject({ total: 1, isExact: true, everybody: 3 })
  expect(found('duopnt')).toMatchObject({ total: 1, isExact: false })
  expect(found('paul duopnt')).toMatchObject({ total: 1, isExact: false })
  expect(found('anne dupont')).toMatchObject({ total: 1, isExact: false })
  expect(found('zzzzzz')).toMatchObject({ total: 0, isExact: true })
})

test('a contact is found by every name of her outlet, also when it takes a new one', async () => {
  const opened = await worldWith(contactAt('Le Parisien', { family: 'Dupont' }))
  expect(names(opened, { words: 'aujourd’hui' })).toEqual([])
  const outlet = outletWith({ name: 'Parisien', otherNames: ['Aujourd’hui en France'] })
  await store(opened.world, { outlets: [outlet] })
  expect(names(opened, { words: 'aujourd’hui' })).toEqual(['Dupont'])
  await store(opened.world, { outlets: [{ ...outlet, otherNames: ['Le Parigot'] }] })
  expect(names(opened, { words: 'aujourd’hui' })).toEqual([])
  expect(names(opened, { words: 'parigot' })).toEqual(['Dupont'])
})

test('what begins or ends at midnight is followed', async () => {
  let now = pressFileNow
  const opened = await openWorld({ now: () => now })
  const functions = [
    { outlet: 'RTL', until: '2026-05-04' },
    { outlet: 'Arte', from: '2026-05-05' },
  ]
  await store(opened.world, { contacts: [contactWith({ family: 'Dupont', functions })] })
  expect([names(opened, { words: 'rtl' }), names(opened, { words: 'arte' })]).toEqual([['Dupont'], []])
  now = new Date(now.getTime() + 86_400_000)
  expect([names(opened, { words: 'rtl' }), names(opened, { words: 'arte' })]).toEqual([[], ['Dupont']])
})

test('a selection of a view leaves out what it excepts, one of ids what is gone', async () => {
  const [one, other, third] = [person('', 'A'), person('', 'B'), person('', 'C')]
  const { world } = await worldWith(one, other, third)
  expect(world.directory.chosen({ view: view(), except: [other.id] })).toEqual([one.id, third.id])
  await world.file.change([gone(one)])
  expect(world.directory.chosen({ ids: [third.id, one.id, third.id] })).toEqual([third.id])
})

test('a view holds those who meet its condition', async () => {
  const opened = await worldWith(
    person('', 'Dupont', { tags: ['vœux'] }),
    person('', 'Dupond'),
    person('', 'Martin', { tags: ['vœux'] }),
  )
  const where = { field: 'tag', test: 'is', value: 'voeux' } as const
  expect(names(opened, { where })).toEqual(['Dupont', 'Martin'])
  expect(names(opened, { where, words: 'dup' })).toEqual(['Dupont'])
})

test('whoever was merged is found under the contact that she went into', async () => {
  const [one, other, third] = [contactWith(), contactWith(), contactWith()]
  const { world } = await worldWith(one, other, third)
  const { todaysId } = world.directory
  await world.file.change([put({ ...one, formerIds: [other.id] }), gone(other)])
  expect([todaysId(one.id), todaysId(other.id)]).toEqual([one.id, one.id])
  await world.file.change([put({ ...third, formerIds: [one.id, other.id] }), gone(one)])
  expect([todaysId(one.id), todaysId(other.id)]).toEqual([third.id, third.id])
  await world.file.change([put(third), put(one)])
  expect([todaysId(one.id), todaysId(other.id)]).toEqual([one.id, null])
})

test('the index follows every change: it finds and orders as one made anew does', async () => {
  const opened = await openWorld()
  await store(opened.world, { outlets: frenchOutlets() })
  const pool = frenchContacts(300)
  const draw = drawing(3)
  const someone = fc.nat({ max: pool.length - 1 })
  const step = fc.oneof(
    fc.record({ put: fc.uniqueArray(someone, { minLength: 1, maxLength: 60 }) }),
    fc.record({ remove: fc.uniqueArray(someone, { minLength: 1, maxLength: 40 }) }),
    fc.record({ rename: someone }),
    fc.record({ ask: someone }),
  )
  const contact = (index: number): Contact => pool[index] ?? expect.fail('nobody')

  async function change(one: { put?: number[]; remove?: number[]; rename?: number }): Promise<void> {
    const renamed =
      one.rename === undefined ? [] : [{ ...contact(one.rename), family: contact(draw(300)).family }]
    const changes = [
      ...(one.put ?? []).map(index => put(contact(index))),
      ...(one.remove ?? []).map(index => gone(contact(index))),
      ...renamed.map(put),
    ]
    expect((await opened.world.file.change(changes)).ok).toBe(true)
  }

  function typing(index: number): string {
    const { family, functions, place, phones } = contact(index)
    const words = [
      family.slice(0, 2),
      functions[0]?.outlet.slice(0, 4),
      place.town,
      phones[0]?.number.slice(0, 9),
    ]
    return words[index % words.length] ?? ''
  }

  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async steps => {
      for (const one of steps) {
        if (!('ask' in one)) {
          await change(one)
          continue
        }
        const words = typing(one.ask)
        const column = contactColumns[one.ask % contactColumns.length] ?? 'name'
        const asked = view({ words, sort: { column, direction: one.ask % 2 === 0 ? 'up' : 'down' } })
        const again = await freshIds(opened, asked)
        expect(opened.world.directory.ids(asked, 0, 1_000)).toEqual(again)
        const all = [...opened.world.file.table('contacts').values()]
        const around = { today: '2026-05-04', otherNames: () => [] }
        const scanned = all.filter(one => isFound(readQuery(words), searchTextOf(one, around)))
        if (scanned.length > 0) expect(again).toEqual(expect.arrayContaining(scanned.map(({ id }) => id)))
      }
    }),
    { numRuns: 40 },
  )
})

/** The ids of a view in a directory that is made over the same file now. */
async function freshIds({ world }: OpenWorld, asked: ContactView): Promise<readonly string[]> {
  const { createDirectory } = await import('./directory.ts')
  return createDirectory({ ...world, meeting: world.directory.meeting }).ids(asked, 0, 1_000)
}

test('the index is made in the background without holding anybody up', async () => {
  const opened = await openWorld()
  await store(opened.world, { contacts: frenchContacts(8_000) })
  await opened.world.file.settled()
  const start = performance.now()
  let last = start
  let longest = 0
  while (last - start < 600) {
    await new Promise(resolve => setImmediate(resolve))
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  expect(longest).toBeLessThan(100)
  const asked = performance.now()
  expect(opened.world.directory.rows(view({ words: 'dup' }), 0, 60).total).toBeGreaterThan(50)
  expect(performance.now() - asked).toBeLessThan(100)
})
