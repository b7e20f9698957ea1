import { describe, expect, test } from 'vitest'
import type { Condition } from '../../domain/contact-condition.ts'
import { contactWith, listWith, openWorld, store } from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'

const tagged = (value: string): Condition => ({ field: 'tag', test: 'is', value })
const draft = (where: Condition | null, name = 'Lyon') => ({ name, purpose: '', where })
const mails = [{ label: '', address: 'zoe@exemple.fr' }]
const opposition = { on: '2026-04-01', note: 'par courriel' }
const viewOf = (where: Condition | null) => ({
  words: '',
  where,
  sort: { column: 'name' as const, direction: 'up' as const },
})

async function twoFromLyon() {
  const opened = await openWorld()
  const zoe = contactWith({ family: 'Zola', tags: ['Lyon'], mails })
  const ali = contactWith({ family: 'Ali', tags: ['Nord'] })
  const eve = contactWith({ family: 'Ève', tags: ['Lyon'], opposition })
  await store(opened.world, { contacts: [zoe, ali, eve] })
  return { ...opened, zoe, ali, eve }
}

describe('a list', () => {
  test('is made, shown with whom it reaches, and saved', async () => {
    const { answers, announced } = await twoFromLyon()
    const { id } = granted(await answers['contactLists.create'](draft(tagged('Lyon'))))
    granted(await answers['contactLists.create'](draft(null, 'À la main')))
    const [first, second] = granted(await answers['contactLists.list']({}))
    expect(first).toMatchObject({ name: 'À la main', isSmart: false, recipients: 0, opposed: 0 })
    expect(second).toMatchObject({ name: 'Lyon', isSmart: true, recipients: 1, opposed: 1, withoutMail: 0 })

    granted(await answers['contactLists.save']({ id, draft: draft(tagged('Nord'), 'Nord') }))
    const [, saved] = granted(await answers['contactLists.list']({}))
    expect(saved).toMatchObject({ id, name: 'Nord', recipients: 1, opposed: 0, withoutMail: 1 })
    expect(announced).toContain('contactLists')
  })

  test('stays true while contacts change', async () => {
    const { answers, world, zoe, ali, eve } = await twoFromLyon()
    await store(world, { lists: [listWith({ where: tagged('Lyon'), members: [ali.id] })] })
    const reach = async () => {
      const [summary] = granted(await answers['contactLists.list']({}))
      return [summary?.recipients, summary?.opposed, summary?.withoutMail]
    }
    expect(await reach()).toEqual([2, 1, 1])
    await store(world, {
      contacts: [
        { ...zoe, tags: [] },
        { ...eve, opposition: null },
      ],
    })
    expect(await reach()).toEqual([2, 0, 2])
    await world.file.change([{ table: 'contacts', id: ali.id, value: null }])
    expect(await reach()).toEqual([1, 0, 1])
  })

  test('made of words stays true too', async () => {
    const { answers, world, zoe, ali } = await twoFromLyon()
    await store(world, { lists: [listWith({ where: { field: 'words', test: 'is', value: 'zol' } })] })
    const recipients = async () => granted(await answers['contactLists.list']({}))[0]?.recipients
    expect(await recipients()).toBe(1)
    await store(world, { contacts: [{ ...ali, family: 'Zolla' }] })
    expect(await recipients()).toBe(2)
    await store(world, { contacts: [{ ...zoe, family: 'Ozal' }] })
    expect(await recipients()).toBe(1)
  })

  test('counts right when contacts change while it counts', async () => {
    const { answers, world } = await openWorld()
    const contacts = Array.from({ length: 4_000 }, () => contactWith({ tags: ['Lyon'] }))
    await store(world, { contacts, lists: [listWith({ where: tagged('Lyon') })] })
    const counting = answers['contactLists.list']({})
    const [first, last] = [contacts[0], contacts.at(-1)]
    if (first === undefined || last === undefined) throw new Error('no contacts')
    await store(world, {
      contacts: [
        { ...first, tags: [] },
        { ...last, tags: [] },
      ],
    })
    await counting
    const [summary] = granted(await answers['contactLists.list']({}))
    expect(summary?.recipients).toBe(3_998)
  })

  test('shows as a view who is on it, those whom it leaves out marked', async () => {
    const { answers, world, zoe, ali, eve } = await twoFromLyon()
    const list = listWith({ where: tagged('Lyon'), members: [ali.id] })
    await store(world, { lists: [list] })
    const seen = async (where: Condition) => {
      const { rows } = granted(await answers['contacts.view']({ view: viewOf(where), from: 0, count: 10 }))
      return rows.map(({ id, isOpposed }) => [id, isOpposed])
    }
    const recipients: Condition = {
      all: [{ list: list.id }, { field: 'opposition', test: 'empty', value: '' }],
    }
    expect(await seen({ list: list.id })).toEqual([
      [ali.id, false],
      [eve.id, true],
      [zoe.id, false],
    ])
    expect(await seen(recipients)).toEqual([
      [ali.id, false],
      [zoe.id, false],
    ])
  })

  test('says why somebody is on it', async () => {
    const { answers, world, eve } = await twoFromLyon()
    const list = listWith({ where: tagged('Lyon') })
    await store(world, { lists: [list] })
    expect(granted(await answers['contactLists.why']({ id: list.id, contactId: eve.id }))).toEqual({
      isRecipient: false,
      reasons: [{ kind: 'opposed' }, { kind: 'meets', condition: tagged('Lyon') }],
    })
  })

  test('can be counted before it is made', async () => {
    const { answers } = await twoFromLyon()
    const asked = { where: { not: tagged('Nord') } }
    expect(granted(await answers['contactLists.count'](asked))).toEqual({ recipients: 1, opposed: 1 })
  })
})

describe('putting on and taking off', () => {
  test('many at once, and back', async () => {
    const { answers, world, zoe, ali, eve } = await twoFromLyon()
    const list = listWith({ where: tagged('Lyon') })
    await store(world, { lists: [list] })
    const all = { view: viewOf(null), except: [zoe.id] }

    const added = granted(await answers['contactLists.add']({ id: list.id, selection: all }))
    expect(added.deed).toMatchObject({ kind: 'list', title: 'Liste' })
    const put = granted(await answers['contactLists.get']({ id: list.id }))
    expect([...put.members].sort()).toEqual([ali.id, eve.id].sort())

    const off = { ids: [zoe.id, ali.id] }
    const takenOff = granted(await answers['contactLists.takeOff']({ id: list.id, selection: off }))
    const after = granted(await answers['contactLists.get']({ id: list.id }))
    expect([after.members, after.excluded]).toEqual([[eve.id], [zoe.id]])

    granted(await answers['deeds.undo']({ id: takenOff.deed?.id ?? '' }))
    const back = granted(await answers['contactLists.get']({ id: list.id }))
    expect([[...back.members].sort(), back.excluded]).toEqual([[ali.id, eve.id].sort(), []])
  })

  test('of nobody new is nothing to undo', async () => {
    const { answers, world, zoe } = await twoFromLyon()
    const list = listWith({ members: [zoe.id] })
    await store(world, { lists: [list] })
    const again = { id: list.id, selection: { ids: [zoe.id] } }
    expect(granted(await answers['contactLists.add'](again))).toEqual({ deed: null })
  })
})

describe('lists that name each other', () => {
  test('are refused when one would hold itself', async () => {
    const { answers, world } = await openWorld()
    const inner = listWith({})
    const outer = listWith({ where: { any: [{ list: inner.id }] } })
    await store(world, { lists: [inner, outer] })
    const saved = await answers['contactLists.save']({ id: inner.id, draft: draft({ list: outer.id }) })
    expect(saved).toEqual({ ok: false, failure: { code: 'invalid', field: 'draft.where' } })
  })

  test('one that others build on cannot go away', async () => {
    const { answers, world } = await openWorld()
    const inner = listWith({})
    const outer = listWith({ where: { not: { list: inner.id } } })
    await store(world, { lists: [inner, outer] })
    expect(await answers['contactLists.remove']({ id: inner.id })).toMatchObject({
      failure: { code: 'in-use' },
    })
    const removed = granted(await answers['contactLists.remove']({ id: outer.id }))
    expect(await answers['contactLists.get']({ id: outer.id })).toMatchObject({ ok: false })
    granted(await answers['deeds.undo']({ id: removed.deed?.id ?? '' }))
    expect(granted(await answers['contactLists.get']({ id: outer.id })).where).toEqual(outer.where)
  })

  test('a changed list changes those that build on it', async () => {
    const { answers, world, zoe } = await twoFromLyon()
    const inner = listWith({ name: 'A' })
    const outer = listWith({ name: 'B', where: { list: inner.id } })
    await store(world, { lists: [inner, outer] })
    const reach = async () => granted(await answers['contactLists.list']({})).map(list => list.recipients)
    expect(await reach()).toEqual([0, 0])
    granted(await answers['contactLists.add']({ id: inner.id, selection: { ids: [zoe.id] } }))
    expect(await reach()).toEqual([1, 1])
    expect([...world.conditions.meeting({ list: outer.id })]).toEqual([zoe.id])
  })
})
