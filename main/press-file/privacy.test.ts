import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../domain/contact.ts'
import type { Condition } from '../../domain/contact-condition.ts'
import { refuse } from '../../domain/failure.ts'
import type { Traces } from '../../domain/traces.ts'
import {
  contactAt,
  contactWith,
  listWith,
  openWorld,
  outletWith,
  store,
} from '../../tests/fixtures/press-file/world.ts'
import { granted, newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { erase, finishErasure } from './erasure.ts'
import { refusedAmong } from './identity-hash.ts'
import { logUse } from './log-use.ts'
import type { PressFileWorld } from './world.ts'

const window = { from: 0, count: 100 }

/** Writes a use of contacts into the log, as an export does. */
async function used(world: PressFileWorld, contacts: readonly Contact[], given: { subject?: string } = {}) {
  const changes = granted(
    await logUse(world, {
      kind: 'export',
      purpose: 'déplacement',
      subject: given.subject ?? 'lyon.csv',
      format: 'csv',
      contactIds: contacts.map(({ id }) => id),
      marksUse: true,
    }),
  )
  granted(await world.file.change(changes))
}

describe('the log', () => {
  test('has the latest first, a stretch at a time', async () => {
    let minute = 0
    const now = () => new Date(Date.UTC(2026, 4, 4, 9, minute))
    const { answers, world } = await openWorld({ now })
    const zoe = contactWith()
    await store(world, { contacts: [zoe] })
    for (minute = 0; minute < 3; minute += 1) await used(world, [zoe], { subject: `${minute}.csv` })
    const { total, uses } = granted(await answers['privacy.log']({ from: 1, count: 1 }))
    expect(total).toBe(3)
    expect(uses).toMatchObject([{ kind: 'export', subject: '1.csv', purpose: 'déplacement', count: 1 }])
    expect(world.file.table('lastUses').get(zoe.id)?.at).toBe('2026-05-04T09:02:00.000Z')
  })

  test('says in the history of a contact where she was used', async () => {
    const { answers, world } = await openWorld()
    const [zoe, ali] = [contactWith(), contactWith()]
    await store(world, { contacts: [zoe, ali] })
    await used(world, [zoe])
    const subjects = async ({ id }: Contact) =>
      granted(await answers['contacts.history']({ id })).map(({ subject }) => subject)
    expect(await subjects(zoe)).toContain('lyon.csv')
    expect(await subjects(ali)).not.toContain('lyon.csv')
  })
})

describe('an objection', () => {
  test('is kept with its day and words, and taken back; both are logged', async () => {
    const { answers, announced, world } = await openWorld()
    const zoe = contactWith({ family: 'Zola' })
    await store(world, { contacts: [zoe] })
    const asked = { id: zoe.id, on: '2026-05-01', note: 'par courriel' }
    expect(granted(await answers['privacy.oppose'](asked)).opposition).toEqual({
      on: '2026-05-01',
      note: 'par courriel',
    })
    expect(granted(await answers['privacy.oppose']({ ...asked, on: '' })).opposition).toBeNull()
    expect(world.file.table('contacts').get(zoe.id)?.opposition).toBeNull()
    const { uses } = granted(await answers['privacy.log'](window))
    expect(uses.map(({ kind }) => kind)).toEqual(['opposition', 'opposition'])
    expect(announced).toEqual(['contacts', 'contacts'])
  })
})

test('the sheet of a person is written where she asks, and logged', async () => {
  const folder = await newFolder()
  const path = join(folder, 'fiche.json')
  const { answers, announced, world } = await openWorld({ services: { choosePath: async () => path } })
  const survivor = contactWith({ family: 'Zola', formerIds: ['00000000-0000-4000-8000-000000000001'] })
  await store(world, { contacts: [survivor] })
  const asked = { id: '00000000-0000-4000-8000-000000000001', format: 'json' } as const
  expect(granted(await answers['privacy.sheet'](asked)).fileName).toBe('fiche.json')
  expect(await readFile(path, 'utf8')).toContain('Zola')
  expect(granted(await answers['privacy.log'](window)).uses).toMatchObject([{ kind: 'sheet', count: 1 }])
  expect(announced).toEqual(['contacts'])
})

describe('the review', () => {
  const old = { createdAt: '2022-01-01T08:00:00.000Z', changedAt: '2022-01-01T08:00:00.000Z' }

  test('brings up who was not used for years, the longest first', async () => {
    const { answers, world } = await openWorld()
    const contacts = {
      oldest: contactWith({ ...old, createdAt: '2019-01-01T08:00:00.000Z' }),
      opposed: contactWith({ ...old, opposition: { on: '2022-02-02', note: '' } }),
      informed: contactWith({ ...old, informedOn: '2023-05-04' }),
      reviewed: contactWith({ ...old, reviewedOn: '2025-05-04' }),
      used: contactWith(old),
      recent: contactWith(),
    }
    await store(world, { contacts: Object.values(contacts) })
    await used(world, [contacts.used])
    const { total, years, rows } = granted(await answers['privacy.review'](window))
    expect([total, years]).toEqual([2, 3])
    expect(rows.map(({ id }) => id)).toEqual([contacts.oldest.id, contacts.opposed.id])
  })

  test('has a term of its own, and lets go of whom somebody keeps', async () => {
    const { answers, world } = await openWorld()
    const contact = contactWith({ ...old, createdAt: '2024-05-03T08:00:00.000Z' })
    await store(world, { contacts: [contact] })
    const total = async () => granted(await answers['privacy.review'](window)).total
    expect(await total()).toBe(0)
    const preferences = granted(await answers['preferences.get']({}))
    granted(await answers['preferences.save']({ ...preferences, reviewYears: 2 }))
    expect(await total()).toBe(1)

    const { deed } = granted(await answers['privacy.keep']({ selection: { ids: [contact.id] } }))
    expect(world.file.table('contacts').get(contact.id)?.reviewedOn).toBe('2026-05-04')
    expect(await total()).toBe(0)
    granted(await answers['deeds.undo']({ id: deed?.id ?? '' }))
    expect(await total()).toBe(1)
  })
})

/** The files of a folder that hold a text, by name. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const texts = await Promise.all(paths.map(async path => ({ path, bytes: await readFile(path, 'utf8') })))
  return texts.filter(({ bytes }) => bytes.includes(text)).map(({ path }) => path.slice(folder.length + 1))
}

describe('erasure', () => {
  const words = {
    given: 'Ysaline',
    family: 'Quemener',
    mails: [{ label: '', address: 'ysaline.quemener@zeste.fr' }],
    phones: [{ label: '', number: '+33639981234' }],
  }

  /** A press file in which somebody left traces everywhere. */
  async function withTraces() {
    const forgotten: (Traces & { readonly gone: readonly string[] })[] = []
    const forgetInNotes = async (traces: Traces, gone: readonly string[]) => {
      forgotten.push({ ...traces, gone })
      return ['Communiqué de presse n° 12']
    }
    const opened = await openWorld({ services: { forgetInNotes } })
    const { world, answers } = opened
    const gone = contactAt('Zeste', { ...words, formerIds: ['00000000-0000-4000-8000-000000000001'] })
    const stays = contactAt('Zeste', { family: 'Reste', phones: words.phones })
    const where: Condition = { field: 'mail', test: 'is', value: 'ysaline.quemener@zeste.fr' }
    const list = listWith({ members: [gone.id, stays.id], excluded: [gone.id], where })
    const outlet = outletWith({ name: 'Zeste', deskIds: [gone.id, stays.id] })
    await store(world, { contacts: [gone, stays], lists: [list], outlets: [outlet] })
    const pair = { id: `${gone.id} ${stays.id}`, one: gone.id, other: stays.id, at: gone.createdAt }
    granted(await world.file.change([{ table: 'distinctPairs', id: pair.id, value: pair }]))
    granted(await answers['contacts.tag']({ selection: { ids: [gone.id] }, add: ['vue'], remove: [] }))
    await used(world, [gone, stays], { subject: 'fiche Quemener Ysaline.docx' })
    return { ...opened, gone, stays, list, outlet, forgotten }
  }

  test('takes a contact out of everything', async () => {
    const { world, answers, folder, gone, stays, list, outlet, forgotten } = await withTraces()
    expect((await filesWith(folder, 'Quemener')).length).toBeGreaterThan(0)

    const asked = { selection: { ids: [gone.id] }, keepOut: true }
    expect(granted(await answers['privacy.erase'](asked))).toEqual({
      erased: 1,
      released: ['Communiqué de presse n° 12'],
    })
    const { file } = world
    expect([...file.table('contacts').keys()]).toEqual([stays.id])
    expect(file.table('contactLists').get(list.id)).toMatchObject({ members: [stays.id], excluded: [] })
    expect(file.table('outlets').get(outlet.id)?.deskIds).toEqual([stays.id])
    expect(file.table('distinctPairs').size).toBe(0)
    expect([...file.table('lastUses').keys()]).toEqual([stays.id])
    expect(forgotten[0]?.names).toContain('Ysaline Quemener')
    // Her own mailbox, and not the telephone that a colleague who stays has too.
    expect(forgotten[0]?.addresses).toEqual(['ysaline.quemener@zeste.fr'])
    expect(forgotten[0]?.gone).toEqual([gone.id, ...gone.formerIds])

    // The log keeps its counts.
    const { uses } = granted(await answers['privacy.log'](window))
    expect(uses.find(({ kind }) => kind === 'export')).toMatchObject({ count: 2, subject: '' })
    expect(uses.find(({ kind }) => kind === 'erasure')).toMatchObject({ count: 1 })

    await file.settled()
    const left = [...(await filesWith(folder, 'Quemener')), ...(await filesWith(folder, 'ysaline'))]
    expect(left.filter(name => !name.endsWith('.last-good.json'))).toEqual([])
    expect(await filesWith(folder, gone.id)).toEqual([])
    expect(file.table('singles').has('erasing')).toBe(false)
  })

  test('keeps her out by hashes that say nothing, and lets in who shares her telephone', async () => {
    const { world, answers, folder, gone, stays } = await withTraces()
    granted(await answers['privacy.erase']({ selection: { ids: [gone.id] }, keepOut: true }))
    const drafts = [
      contactAt('Autre', { mails: [{ label: '', address: 'Ysaline.Quemener@zeste.fr' }] }),
      contactAt('ZESTE', { given: 'YSALINE', family: 'QUÉMENER' }),
      contactAt('Autre', { given: 'Ysaline', family: 'Quemener' }),
      stays,
    ]
    expect([...(await refusedAmong(world, drafts))]).toEqual([0, 1])
    expect(await filesWith(folder, 'quemener')).toEqual([])
    const again = await openWorld({ folder })
    expect([...(await refusedAmong(again.world, drafts))]).toEqual([0, 1])
  })

  test('remembers who had objected without being asked, and nobody else', async () => {
    const { world, answers } = await openWorld()
    const opposed = contactWith({ ...words, opposition: { on: '2026-04-01', note: '' } })
    const other = contactWith({ family: 'Zola', mails: [{ label: '', address: 'zola@zeste.fr' }] })
    await store(world, { contacts: [opposed, other] })
    granted(await answers['privacy.erase']({ selection: { ids: [opposed.id, other.id] }, keepOut: false }))
    expect([...(await refusedAmong(world, [opposed, other]))]).toEqual([0])
  })

  test('of nobody does nothing', async () => {
    const { world, answers } = await openWorld()
    const unknown = { ids: ['00000000-0000-4000-8000-000000000009'] }
    expect(granted(await answers['privacy.erase']({ selection: unknown, keepOut: true }))).toEqual({
      erased: 0,
      released: [],
    })
    expect(world.file.table('uses').size).toBe(0)
  })

  test('that a full disk stopped half way is finished at the next start', async () => {
    const { world, folder, gone } = await withTraces()
    const full = { ...world.file, forget: async () => refuse('disk-full') }
    expect(await erase({ ...world, file: full }, [gone.id], true)).toEqual(refuse('disk-full'))
    await world.file.settled()
    expect(await filesWith(folder, 'ysaline')).not.toEqual([])

    const again = await openWorld({ folder })
    granted(await finishErasure(again.world.file))
    await again.world.file.settled()
    expect(again.world.file.table('singles').has('erasing')).toBe(false)
    const left = (await filesWith(folder, 'ysaline')).filter(name => !name.endsWith('.last-good.json'))
    expect(left).toEqual([])
  })
})
