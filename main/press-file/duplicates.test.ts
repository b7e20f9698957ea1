import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Contact, draftOf } from '../../domain/contact.ts'
import { contactListSchema } from '../../domain/contact-list.ts'
import type { Result } from '../../domain/failure.ts'
import { outletSchema } from '../../domain/outlet.ts'
import type { RecordChange } from '../../domain/press-file.ts'
import { idOf, mail, named, person } from '../../tests/duplicates/person.ts'
import { type OpenWorld, openWorld } from '../../tests/fixtures/press-file/world.ts'
import { duplicateAnswers } from './duplicates.ts'

let opened: OpenWorld
let progress: number[]
let answers: ReturnType<typeof duplicateAnswers>

beforeEach(async () => {
  opened = await openWorld()
  progress = []
  answers = duplicateAnswers({ ...opened.world, progress: ({ done }) => progress.push(done) })
})

async function value<T>(result: Result<T> | Promise<Result<T>>): Promise<T> {
  const settled = await result
  if (!settled.ok) throw new Error(settled.failure.code)
  return settled.value
}

const put = (...contacts: readonly Contact[]) =>
  change(...contacts.map(contact => ({ table: 'contacts' as const, id: contact.id, value: contact })))

const change = (...changes: readonly RecordChange[]) => value(opened.world.file.change(changes))

const list = (window: { confidence?: 'sure' | 'likely' | 'possible'; from?: number; count?: number } = {}) =>
  value(answers['duplicates.list']({ confidence: null, from: 0, count: 100, ...window }))

/** Waits until the background has nothing left to do that would change the list. */
const listed = async (state: string, total: number) => {
  await vi.waitFor(async () => expect(await list()).toMatchObject({ state, total }), { timeout: 10_000 })
  return list()
}

async function scanned(total: number) {
  await value(answers['duplicates.scan']({}))
  return listed('ready', total)
}

/** All that the press file holds but its deeds. */
const everything = () =>
  (['contacts', 'outlets', 'contactLists', 'distinctPairs', 'lastUses'] as const).map(name =>
    [...opened.world.file.table(name).values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  )

const dupont = () => named('Jean', 'Dupont', 'Le Monde', mail('jean.dupont@lemonde.fr'))
const dupond = () => named('Jean', 'Dupond', 'Le Monde', mail('jean.dupont@lemonde.fr'))

describe('the list of duplicates', () => {
  it('is empty before the first scan, and says so', async () => {
    await put(dupont(), dupont())
    expect(await list()).toEqual({ state: 'never', total: 0, sure: 0, pairs: [] })
  })

  it('shows the surest first, in pages, and of one confidence alone', async () => {
    const [one, other, homonym] = [dupont(), dupont(), named('Jean', 'Dupont', 'RTL')]
    await put(homonym, one, other)
    const { sure, pairs } = await scanned(3)
    expect(sure).toBe(1)
    expect(pairs.map(({ confidence }) => confidence)).toEqual(['sure', 'possible', 'possible'])
    expect(pairs[0]).toMatchObject({ one: { id: one.id, name: 'Jean Dupont' }, other: { id: other.id } })
    expect(pairs[0]?.reasons).toEqual(['same-mail', 'same-name-and-outlet'])
    expect((await list({ from: 1, count: 1 })).pairs).toEqual(pairs.slice(1, 2))
    expect(await list({ confidence: 'possible' })).toMatchObject({ total: 2, sure: 1 })
  })

  it('announces the scan’s beginning, progress and end', async () => {
    await put(...Array.from({ length: 40 }, dupont))
    opened.announced.length = 0
    const [scan, listing] = [answers['duplicates.scan']({}), list()]
    await value(scan)
    expect(await listing).toMatchObject({ state: 'scanning' })
    await vi.waitFor(async () => expect((await list()).state).toBe('ready'))
    expect(progress.length).toBeGreaterThan(0)
    expect(opened.announced).toEqual(['duplicates', 'duplicates'])
  })

  it('knows an outlet by its other names', async () => {
    const afp = outletSchema.parse({
      ...stamps,
      id: idOf(7),
      name: 'Agence France-Presse',
      otherNames: ['AFP'],
    })
    await change({ table: 'outlets', id: afp.id, value: afp })
    await put(named('Nadia', 'Belkacem', 'AFP'), named('Nadia', 'Belkacem', 'Agence France Presse'))
    expect((await scanned(1)).pairs[0]?.reasons).toEqual(['same-name-and-outlet'])
  })

  it('follows contacts that come, change and go', async () => {
    const [one, other, stranger] = [dupont(), dupond(), named('Paul', 'Moretti', 'RTL')]
    await put(one, stranger)
    await scanned(0)
    await put(other)
    await listed('ready', 1)
    await put({ ...stranger, ...mailed('jean.dupont@lemonde.fr') })
    await listed('ready', 3)
    await put({ ...other, family: 'Moretti', given: 'Paul', ...mailed('x@y.fr') })
    await listed('ready', 2)
    await change({ table: 'contacts', id: stranger.id, value: null })
    await listed('ready', 0)
  })

  it('keeps what changes during the scan', async () => {
    const [one, other] = [dupont(), dupond()]
    const crowd = Array.from({ length: 500 }, (_, index) => named('Luc', `Nom${index}`))
    await put(one, ...crowd)
    await value(answers['duplicates.scan']({}))
    await put(other)
    await listed('ready', 1)
    await value(answers['duplicates.scan']({}))
    await change({ table: 'contacts', id: one.id, value: null })
    await listed('ready', 0)
  })

  it('shows nobody who came and went before being compared', async () => {
    const [one, passing] = [dupont(), dupont()]
    await put(one)
    await scanned(0)
    opened.announced.length = 0
    const gone = { table: 'contacts' as const, id: passing.id, value: null }
    await Promise.all([put(passing), change(gone), put({ ...one, given: 'Jeanne' })])
    await vi.waitFor(() => expect(opened.announced).toContain('duplicates'))
    expect(await list()).toMatchObject({ state: 'ready', total: 0 })
  })

  it('is outdated after a large change, without those who are gone', async () => {
    const pairs = [dupont(), dupond(), named('Nadia', 'Belkacem', 'AFP'), named('Nadia', 'Belkacem', 'AFP')]
    await put(...pairs)
    await scanned(2)
    const gone = pairs.slice(0, 1).map(({ id }) => ({ table: 'contacts' as const, id, value: null }))
    const crowd = Array.from({ length: 400 }, (_, index) => named('Luc', `Nom${index}`))
    await change(
      ...gone,
      ...crowd.map(contact => ({ table: 'contacts' as const, id: contact.id, value: contact })),
    )
    expect(await list()).toMatchObject({ state: 'outdated', total: 1 })
    await scanned(1)
  })

  it('is outdated once an outlet answers to other names', async () => {
    const afp = outletSchema.parse({ ...stamps, id: idOf(8), name: 'Agence France-Presse' })
    await change({ table: 'outlets', id: afp.id, value: afp })
    await put(
      named('Nadia', 'Belkacem', 'AFP', mailed('n@x.fr')),
      named('Nadia', 'Belkacem', 'Agence France-Presse'),
    )
    await scanned(1)
    await change({ table: 'outlets', id: afp.id, value: { ...afp, notes: 'rue de la Bourse' } })
    expect((await list()).state).toBe('ready')
    await change({ table: 'outlets', id: afp.id, value: { ...afp, otherNames: ['AFP'] } })
    expect(await list()).toMatchObject({ state: 'outdated', sure: 0 })
    expect((await scanned(1)).sure).toBe(1)
  })

  it('does not compare again for a tag', async () => {
    const [one, other] = [dupont(), dupont()]
    await put(one, other)
    await scanned(1)
    opened.announced.length = 0
    await put({ ...one, tags: ['Bercy'] })
    expect(await list()).toMatchObject({ state: 'ready', total: 1 })
    expect(opened.announced).toEqual([])
  })
})

describe('« Ce ne sont pas les mêmes »', () => {
  it('is remembered both ways, also by later scans, and can be taken back', async () => {
    const [one, other] = [dupont(), dupond()]
    await put(one, other)
    await scanned(1)
    await value(answers['duplicates.setDistinct']({ one: other.id, other: one.id, areDistinct: true }))
    expect((await list()).total).toBe(0)
    await scanned(0)
    expect(await value(answers['duplicates.mergeSure']({}))).toEqual({ deed: null })
    await put({ ...other, family: 'Dupont' })
    await listed('ready', 0)
    await value(answers['duplicates.setDistinct']({ one: one.id, other: other.id, areDistinct: false }))
    expect((await listed('ready', 1)).pairs[0]).toMatchObject({ one: { id: one.id }, confidence: 'sure' })
  })

  it('is refused for who is not there, and for one contact', async () => {
    const one = dupont()
    await put(one)
    const tell = (other: string) =>
      answers['duplicates.setDistinct']({ one: one.id, other, areDistinct: true })
    expect(await tell(idOf(99_999))).toEqual({ ok: false, failure: { code: 'not-found', field: 'other' } })
    expect(await tell(one.id)).toEqual({ ok: false, failure: { code: 'invalid', field: 'other' } })
  })
})

describe('a merge', () => {
  it('is shown side by side before, with what the rules propose', async () => {
    const [one, other] = [dupond(), dupont()]
    await put(one, other)
    const comparison = await value(answers['duplicates.compare']({ one: one.id, other: other.id }))
    expect(comparison).toMatchObject({ one, other, proposal: { family: 'Dupont', mails: one.mails } })
    expect(await answers['duplicates.compare']({ one: idOf(99_999), other: one.id })).toEqual({
      ok: false,
      failure: { code: 'not-found', field: 'one' },
    })
  })

  it('takes the draft, and everything that named the other follows', async () => {
    const { one, other, list: recipients, outlet, stranger } = await withMentions()
    const draft = { ...draftOf(one), notes: 'Vu ensemble' }
    const { deed } = await value(answers['duplicates.merge']({ one: one.id, other: other.id, draft }))
    expect(deed).toMatchObject({ kind: 'merge', title: 'Jean Dupont' })
    const { file, directory } = opened.world
    expect(file.table('contacts').get(one.id)).toMatchObject({
      ...draft,
      formerIds: [other.id],
      opposition: other.opposition,
    })
    expect(file.table('contacts').has(other.id)).toBe(false)
    expect(directory.todaysId(other.id)).toBe(one.id)
    expect(file.table('contactLists').get(recipients.id)?.members).toEqual([one.id, stranger.id])
    expect(file.table('outlets').get(outlet.id)?.deskIds).toEqual([one.id])
    expect([...file.table('lastUses').keys()]).toEqual([one.id])
    expect([...file.table('distinctPairs').values()].map(pair => [pair.one, pair.other].sort())).toEqual([
      [one.id, stranger.id].sort(),
    ])
  })

  it('keeps the draft as any contact is kept', async () => {
    const [one, other] = [dupont(), dupont()]
    await put(one, other)
    const draft = { ...draftOf(one), given: ' Jean ', phones: [{ label: '', number: '06 39 98 12 34' }] }
    await value(answers['duplicates.merge']({ one: one.id, other: other.id, draft }))
    expect(opened.world.file.table('contacts').get(one.id)).toMatchObject({
      given: 'Jean',
      phones: [{ number: '+33639981234' }],
    })
  })

  it('undone later puts everything back', async () => {
    const { one, other } = await withMentions()
    const before = everything()
    const draft = draftOf(other)
    const { deed } = await value(answers['duplicates.merge']({ one: one.id, other: other.id, draft }))
    expect(everything()).not.toEqual(before)
    await value(opened.world.deeds.undo(deed?.id ?? ''))
    expect(everything()).toEqual(before)
  })

  it.each([
    [null, { on: '2026-05-01', note: '' }, { on: '2026-05-01', note: '' }],
    [{ on: '2026-01-15', note: '' }, { on: '2026-01-15', note: '' }, null],
  ])(
    'undone later leaves neither to be written to when one objected since (%#)',
    async (before, since, expected) => {
      const [one, other] = [{ ...dupont(), opposition: before }, dupont()]
      await put(one, other)
      const asked = { one: one.id, other: other.id, draft: draftOf(one) }
      const { deed } = await value(answers['duplicates.merge'](asked))
      const survivor = opened.world.file.table('contacts').get(one.id) ?? one
      await put({ ...survivor, opposition: since })
      await value(opened.world.deeds.undo(deed?.id ?? ''))
      const { file } = opened.world
      expect(file.table('contacts').get(one.id)?.opposition).toEqual(since)
      expect(file.table('contacts').get(other.id)?.opposition).toEqual(expected)
    },
  )

  it('undone later keeps what was done since to others', async () => {
    const { one, other, list: recipients, stranger } = await withMentions()
    const { deed } = await value(
      answers['duplicates.merge']({ one: one.id, other: other.id, draft: draftOf(one) }),
    )
    const { file } = opened.world
    const merged = file.table('contactLists').get(recipients.id) ?? recipients
    await change({ table: 'contactLists', id: merged.id, value: { ...merged, name: 'Presse de Lyon' } })
    await value(opened.world.deeds.undo(deed?.id ?? ''))
    const restored = file.table('contactLists').get(recipients.id)
    expect(restored).toMatchObject({
      name: 'Presse de Lyon',
      members: expect.arrayContaining([other.id, stranger.id]),
    })
    expect(file.table('contacts').has(other.id)).toBe(true)
  })

  it('of all sure pairs joins chains, spares the doubtful, and is one deed', async () => {
    const chain = [dupont(), dupont(), named('J.', 'Dupont', '', mail('jean.dupont@lemonde.fr')), dupont()]
    const pair = [named('Nadia', 'Belkacem', 'AFP'), named('Nadia', 'BELKACEM', 'AFP')]
    const others = [named('Jean', 'Dupont', 'RTL'), person({ desk: 'Rédaction', at: ['AFP'] })]
    await put(...chain, ...pair, ...others)
    await value(answers['duplicates.scan']({}))
    await vi.waitFor(async () => expect((await list()).state).toBe('ready'))
    const before = everything()
    const { deed } = await value(answers['duplicates.mergeSure']({}))
    const names = [...opened.world.file.table('contacts').keys()].sort()
    const [doubtful] = chain.slice(2)
    const left = [chain[0], doubtful, pair[0], ...others].map(contact => contact?.id ?? '')
    expect(names).toEqual(left.sort())
    expect([...opened.world.file.table('deeds').values()]).toEqual([deed])
    expect((await list()).sure).toBe(0)
    await value(opened.world.deeds.undo(deed?.id ?? ''))
    expect(everything()).toEqual(before)
  })
})

it('a merge that is undone leaves the file as it was, whoever is merged', async () => {
  const contact = fc
    .record({
      given: fc.constantFrom('Jean', 'J.', ''),
      family: fc.constantFrom('Dupont', 'Dupond', ''),
      at: fc.subarray(['Le Monde', 'RTL', 'AFP']),
      tags: fc.subarray(['Bercy', 'Santé']),
      notes: fc.string({ maxLength: 20 }),
    })
    .map(fields => person(fields))
  await fc.assert(
    fc.asyncProperty(contact, contact, async (one, other) => {
      await put(one, other)
      const before = everything()
      const { proposal } = await value(answers['duplicates.compare']({ one: one.id, other: other.id }))
      const merge = { one: one.id, other: other.id, draft: proposal }
      const { deed } = await value(answers['duplicates.merge'](merge))
      await value(opened.world.deeds.undo(deed?.id ?? ''))
      expect(everything()).toEqual(before)
    }),
    { numRuns: 20 },
  )
})

const stamps = { createdAt: '2026-01-01T00:00:00.000Z', changedAt: '2026-01-01T00:00:00.000Z' }

const mailed = (address: string) => ({ mails: [{ label: '', address }] })

/** Two contacts of one person, named by a list, an outlet, a use and a pair told apart. */
async function withMentions() {
  const one = dupont()
  const other = { ...dupont(), opposition: { on: '2026-01-15', note: 'par mail' } }
  const stranger = named('Paul', 'Moretti', 'RTL')
  const list = contactListSchema.parse({
    ...stamps,
    id: idOf(501),
    name: 'Lyon',
    members: [other.id, stranger.id],
  })
  const outlet = outletSchema.parse({ ...stamps, id: idOf(502), name: 'Le Monde', deskIds: [other.id] })
  await put(one, other, stranger)
  await change(
    { table: 'contactLists', id: list.id, value: list },
    { table: 'outlets', id: outlet.id, value: outlet },
    { table: 'lastUses', id: other.id, value: { id: other.id, at: stamps.createdAt } },
  )
  await value(answers['duplicates.setDistinct']({ one: other.id, other: stranger.id, areDistinct: true }))
  return { one, other, stranger, list, outlet }
}
