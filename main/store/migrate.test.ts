import { cp, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { applyPatches } from '../../domain/history/apply.ts'
import { documentKinds } from '../../domain/trouble.ts'
import {
  contactsIn,
  contentOf,
  dataIn,
  granted,
  newFolder,
  openIn,
  openPressFileIn,
} from '../../tests/fixtures/store/data-folder.ts'
import { latestVersion, type Migration, migrate, migrations } from './migrate.ts'
import { shapes } from './shape.ts'

const fixtures = join(import.meta.dirname, '../../tests/fixtures/store')

const envelope = (version: unknown, data: unknown) => ({
  format: 'mallette',
  document: 'library',
  version,
  data,
})
const withData = (document: string, version: number, data: unknown) => ({
  format: 'mallette',
  document,
  version,
  data,
})

const dataOf = (file: unknown): unknown => (file instanceof Object && 'data' in file ? file.data : null)

/** Two steps that are not Mallette’s: the second leaves press notes alone. */
const steps: readonly Migration[] = [
  ...migrations,
  {
    version: 8,
    documents: ['library', 'press-note', 'version'],
    migrate: (file, document) => withData(document, 8, [dataOf(file), 'eight']),
  },
  {
    version: 9,
    documents: ['library'],
    migrate: (file, document) => withData(document, 9, [dataOf(file), 'nine']),
  },
]

describe('the runner', () => {
  test('a bare document is of version 0 and gets its envelope', () => {
    expect(migrate([1], 'library')).toEqual({ state: 'current', from: 0, file: envelope(1, [1]) })
  })

  test('a current file passes through untouched', () => {
    const file = envelope(1, [])
    expect(migrate(file, 'library')).toEqual({ state: 'current', from: 1, file })
  })

  test('every missing step is taken, in order, and only those of the kind', () => {
    expect(migrate(envelope(1, 'one'), 'library', steps)).toEqual({
      state: 'current',
      from: 1,
      file: envelope(9, [['one', 'eight'], 'nine']),
    })
    expect(latestVersion('press-note', steps)).toBe(8)
    expect(migrate(withData('press-note', 1, 'one'), 'press-note', steps)).toMatchObject({
      file: { version: 8, data: ['one', 'eight'] },
    })
    expect(latestVersion('event-note', steps)).toBe(4)
    expect(latestVersion('version', steps)).toBe(8)
  })

  test('a file from the future says so, whatever else it has become', () => {
    expect(migrate({ format: 'mallette', version: 12, body: 'sealed' }, 'library', steps)).toEqual({
      state: 'newer',
      version: 12,
    })
  })

  test.each([0, -1, 1.5, '1', null, undefined])('version %s is no version', version => {
    expect(migrate(envelope(version, []), 'library')).toEqual({ state: 'broken' })
  })

  test('a file that trips a step is broken', () => {
    const strict: Migration = {
      version: 2,
      documents: ['library'],
      migrate: () => {
        throw new TypeError('not what I expected')
      },
    }
    expect(migrate(envelope(1, 7), 'library', [...migrations, strict])).toEqual({ state: 'broken' })
  })
})

describe('the list of migrations', () => {
  test('is numbered without holes, as its files are', async () => {
    const files = (await readdir(join(import.meta.dirname, 'migrations'))).filter(
      name => !name.includes('.test.'),
    )
    expect(migrations.map(step => step.version)).toEqual(files.map((_, index) => index + 1))
    expect(files.sort().map(name => Number(name.slice(0, 3)))).toEqual(migrations.map(step => step.version))
  })

  test('imports nothing', async () => {
    const folder = join(import.meta.dirname, 'migrations')
    for (const name of await readdir(folder)) {
      expect(await readFile(join(folder, name), 'utf8')).not.toMatch(/\b(?:import|require)\b/)
    }
  })

  test('knows each kind of document, and each has a fixture of every version it ever had', async () => {
    const released = await readdir(fixtures)
    for (const document of documentKinds) {
      const versions = migrations.filter(step => step.documents.includes(document)).map(step => step.version)
      expect(versions.length).toBeGreaterThan(0)
      for (const version of versions) expect(released).toContain(`v${version}`)
    }
  })
})

describe.each(['v0', 'v1', 'v2', 'v3', 'v4', 'v5'])('the data folder of %s', version => {
  test('opens, whole, for ever', async () => {
    const folder = await newFolder()
    await cp(join(fixtures, version), folder, { recursive: true })
    const store = await openIn(folder)
    expect(store.troubles()).toEqual([])
    expect(store.eventNotes.list()).toEqual([
      await dataIn(fixtures, 'v4/event-notes/6f0d3c1a-5a43-4f0e-9a51-0c4b7f2f9d11.json'),
    ])
    expect(store.pressNotes.list()).toEqual([
      await dataIn(fixtures, 'v5/press-notes/1b9f5a64-93c7-4a38-8f0b-7f1d2c6e5a22.json'),
    ])
    expect(store.library.read()).toEqual(await dataIn(fixtures, 'v5/library.json'))
    const file = await openPressFileIn(folder)
    expect(file.troubles()).toEqual([])
    expect(contactsIn(file).slice(0, 2)).toEqual(await dataIn(fixtures, 'v2/contacts.json'))
  })
})

test.each(['v3', 'v4', 'v5'])('versions and histories of %s are read, whole, for ever', async version => {
  const folder = await newFolder()
  await cp(join(fixtures, version), folder, { recursive: true })
  const { versions, histories } = await openIn(folder)
  const noteId = '1b9f5a64-93c7-4a38-8f0b-7f1d2c6e5a22'
  expect(granted(await versions.list(noteId))).toEqual([
    {
      id: '9d2f6b48-1c35-4e7a-8a06-7b5e3d1f9c66',
      at: '2021-05-05T17:00:00.000Z',
      reason: 'named',
      name: 'Relue par le cabinet',
    },
    { id: '3a7c5e19-8b24-4d60-9f13-2e6d8c0b4a55', at: '2021-05-04T16:10:00.000Z', reason: 'day', name: '' },
  ])
  const named = granted(await versions.get(noteId, '9d2f6b48-1c35-4e7a-8a06-7b5e3d1f9c66'))
  const day = granted(await versions.get(noteId, '3a7c5e19-8b24-4d60-9f13-2e6d8c0b4a55'))
  const history = granted(await histories.get(noteId))
  expect(history?.present).toEqual(named.work)
  expect(applyPatches(named.work, history?.past[0]?.back ?? [])).toEqual(day.work)
})

test.each(['v4', 'v5'])(
  'registers, releases, dispatches, calendar records and photos of %s are read, whole, for ever',
  async version => {
    const folder = await newFolder()
    await cp(join(fixtures, version), folder, { recursive: true })
    const store = await openIn(folder)
    const eventId = '6f0d3c1a-5a43-4f0e-9a51-0c4b7f2f9d11'
    const kept = {
      [`registers/${eventId}`]: await store.registers.get(eventId),
      'releases/8d1e4f55-2a63-4b08-8c79-4f7a1b2c3d34': await store.releases.get(
        '8d1e4f55-2a63-4b08-8c79-4f7a1b2c3d34',
      ),
      'dispatches/9e2f5066-3b74-4c19-9d8a-508b2c3d4e45': await store.dispatches.get(
        '9e2f5066-3b74-4c19-9d8a-508b2c3d4e45',
      ),
      [`calendars/${eventId}`]: await store.calendars.get(eventId),
      'photos/b1417288-5d96-4e3b-9fac-72ad4e5f6067': await store.photos.get(
        'b1417288-5d96-4e3b-9fac-72ad4e5f6067',
      ),
    }
    for (const [place, found] of Object.entries(kept)) {
      expect(found).toEqual({ ok: true, value: await dataIn(fixtures, `v5/${place}.json`) })
    }
  },
)

test('pictures of v5 are read, whole, for ever', async () => {
  const folder = await newFolder()
  await cp(join(fixtures, 'v5'), folder, { recursive: true })
  const { pictures } = await openIn(folder)
  const id = '6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0'
  expect(await pictures.get(id)).toEqual({
    ok: true,
    value: await dataIn(fixtures, `v5/pictures/${id}.json`),
  })
})

test('subheadings of before version 3 are of the third level, wherever they stand', () => {
  const body = [{ kind: 'subheading', text: 'Contexte' }, { kind: 'page-break' }]
  const levelled = [{ kind: 'subheading', text: 'Contexte', level: 3 }, { kind: 'page-break' }]
  const note = { body, bodyAfter: body, boilerplates: [{ title: 'À propos', body }] }
  expect(migrate(withData('press-note', 1, note), 'press-note')).toMatchObject({
    file: {
      version: 5,
      data: {
        body: levelled,
        bodyAfter: levelled,
        boilerplates: [{ title: 'À propos', body: levelled }],
        silenced: [],
      },
    },
  })
  expect(migrate(envelope(1, { boilerplates: [{ body }] }), 'library')).toMatchObject({
    file: { version: 5, data: { boilerplates: [{ body: levelled }], templates: [], spellings: [] } },
  })
})

test('migrated files are written back, and the old ones kept beside', async () => {
  const folder = await newFolder()
  await cp(join(fixtures, 'v0'), folder, { recursive: true })
  const old = await contentOf(folder)
  await openIn(folder)
  await openPressFileIn(folder)
  const now = await contentOf(folder)
  for (const [name, content] of Object.entries(old)) {
    const flat = name.replace('/', '-').replace(/\.json$/, '')
    const version = flat === 'contacts' ? 2 : flat.startsWith('event-notes') ? 4 : 5
    expect(now[`backups/${flat}.before-v${version}-2021-05-05T17-42-00.000Z.json`]).toBe(content)
    expect(JSON.parse(now[name] ?? '')).toMatchObject({ format: 'mallette', version })
  }
  expect(Object.values(shapes).map(shape => shape.version)).toEqual([5, 4, 5])
})

test('files of the current version are not written again', async () => {
  const folder = await newFolder()
  await cp(join(fixtures, 'v5'), folder, { recursive: true })
  const before = await contentOf(folder)
  await openIn(folder)
  await openPressFileIn(folder)
  const after = await contentOf(folder)
  for (const name of Object.keys(before)) expect(after[name]).toBe(before[name])
  expect(Object.keys(after).filter(name => name.includes('before-v'))).toEqual([])
})
