import { describe, expect, test } from 'vitest'
import { outletDraftSchema } from '../../domain/outlet.ts'
import {
  contactAt,
  contactWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { granted } from '../../tests/fixtures/store/data-folder.ts'

const draftOf = (given: Record<string, unknown>) => outletDraftSchema.parse(given)

describe('the list of outlets', () => {
  test('has each record, and each outlet that contacts name, as most of them do', async () => {
    const { answers, world } = await openWorld()
    await store(world, {
      outlets: [
        outletWith({ name: 'Le Monde', otherNames: ['LM'], type: 'national-daily', coverage: ['FR'] }),
        outletWith({ name: 'Zeste' }),
      ],
      contacts: [
        contactAt('LE MONDE'),
        contactAt('lm'),
        contactAt('Radio Kéa'),
        contactAt('Radio Kéa'),
        contactAt('radio kea'),
        contactWith({ functions: [{ outlet: 'Le Monde' }, { outlet: 'LM' }] }),
        contactWith({ functions: [{ outlet: 'Zeste', until: '2026-05-03' }] }),
      ],
    })
    const rows = granted(await answers['outlets.list']({}))
    expect(rows.map(({ name, type, contacts }) => [name, type, contacts])).toEqual([
      ['Le Monde', 'national-daily', 3],
      ['Radio Kéa', '', 3],
      ['Zeste', '', 0],
    ])
    expect(rows.map(({ id }) => id !== '')).toEqual([true, false, true])
    expect(rows[0]?.coverage).toEqual(['FR'])
  })
})

describe('a record', () => {
  test('is made, read and saved', async () => {
    const { answers, announced } = await openWorld()
    const made = granted(
      await answers['outlets.create'](draftOf({ name: 'Nice-Matin', type: 'regional-daily' })),
    )
    const draft = draftOf({ name: 'Nice-Matin', group: 'NJJ' })
    granted(await answers['outlets.save']({ id: made.id, draft }))
    expect(granted(await answers['outlets.get']({ id: made.id }))).toMatchObject({ group: 'NJJ', type: '' })
    expect(announced).toEqual(['outlets', 'outlets'])
  })

  test('keeps each name once, and desks that are there', async () => {
    const { answers, world } = await openWorld()
    const desk = contactWith({ desk: 'Rédaction', kind: 'newsroom' })
    const survivor = contactWith({ formerIds: ['00000000-0000-4000-8000-000000000001'] })
    await store(world, { contacts: [desk, survivor] })
    const made = granted(
      await answers['outlets.create'](
        draftOf({
          name: 'Le Monde',
          otherNames: ['LE MONDE', 'LM', 'lm'],
          deskIds: [desk.id, '00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'],
        }),
      ),
    )
    expect(made.otherNames).toEqual(['LM'])
    expect(made.deskIds).toEqual([desk.id, survivor.id])
  })

  test.each([
    [{ name: 'le monde' }, 'draft.name'],
    [{ name: 'LM' }, 'draft.name'],
    [{ name: 'Autre', otherNames: ['Zut', 'Monde'] }, 'draft.otherNames[1]'],
  ])('cannot take a name of another: %j', async (given, field) => {
    const { answers, world } = await openWorld()
    const other = outletWith({ name: 'Autre' })
    await store(world, { outlets: [outletWith({ name: 'Le Monde', otherNames: ['LM'] }), other] })
    const draft = draftOf(given)
    expect(await answers['outlets.save']({ id: other.id, draft })).toEqual({
      ok: false,
      failure: { code: 'taken', field },
    })
    const created = await answers['outlets.create'](draftOf({ ...given, name: given.name }))
    expect(created).toMatchObject({ ok: false, failure: { code: 'taken' } })
  })

  test('takes its contacts along to a new name, and back', async () => {
    const { answers, world } = await openWorld()
    const outlet = outletWith({ name: 'Médias du Sud', otherNames: ['MdS', 'M. Sud'] })
    const [plain, short, dropped, past, elsewhere] = [
      contactAt('medias du sud'),
      contactAt('MDS'),
      contactAt('M. Sud'),
      contactWith({ functions: [{ outlet: 'Zeste' }, { outlet: 'Médias du Sud', until: '2020-01-01' }] }),
      contactAt('Zeste'),
    ]
    await store(world, { outlets: [outlet], contacts: [plain, short, dropped, past, elsewhere] })
    const outletsOf = (contact: { id: string }) =>
      world.file
        .table('contacts')
        .get(contact.id)
        ?.functions.map(held => held.outlet)

    const draft = draftOf({ name: 'Groupe du Sud', otherNames: ['MdS'] })
    granted(await answers['outlets.save']({ id: outlet.id, draft }))
    expect(outletsOf(plain)).toEqual(['Groupe du Sud'])
    // She still finds it by its other name.
    expect(outletsOf(short)).toEqual(['MDS'])
    expect(outletsOf(dropped)).toEqual(['Groupe du Sud'])
    expect(outletsOf(past)).toEqual(['Zeste', 'Groupe du Sud'])
    expect(outletsOf(elsewhere)).toEqual(['Zeste'])

    const [deed] = granted(await answers['deeds.list']({}))
    expect(deed).toMatchObject({ kind: 'outlet', title: 'Groupe du Sud' })
    granted(await answers['deeds.undo']({ id: deed?.id ?? '' }))
    expect(outletsOf(plain)).toEqual(['medias du sud'])
    expect(world.file.table('outlets').get(outlet.id)?.name).toBe('Médias du Sud')
  })

  test('goes away and comes back; its contacts keep its name', async () => {
    const { answers, world } = await openWorld()
    const outlet = outletWith({ name: 'Zeste' })
    const contact = contactAt('Zeste')
    await store(world, { outlets: [outlet], contacts: [contact] })
    const { deed } = granted(await answers['outlets.remove']({ id: outlet.id }))
    expect(granted(await answers['outlets.list']({}))).toMatchObject([{ id: '', name: 'Zeste', contacts: 1 }])
    granted(await answers['deeds.undo']({ id: deed?.id ?? '' }))
    expect(granted(await answers['outlets.list']({}))).toMatchObject([{ id: outlet.id, contacts: 1 }])
    expect(await answers['outlets.remove']({ id: contact.id })).toMatchObject({ ok: false })
  })
})
