import { randomUUID } from 'node:crypto'
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, type TestContext, test } from 'vitest'
import { type Accreditation, accreditationSchema, registerRulesSchema } from '../domain/accreditation.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { contactAt } from '../tests/fixtures/press-file/world.ts'
import { contentOf, granted, newFolder, openIn, smallDisk } from '../tests/fixtures/store/data-folder.ts'
import { buildProgram, killedAfter } from '../tests/fixtures/store/killed.ts'
import { eventNoteOf, idOf } from '../tests/fixtures/store/samples.ts'
import { registerAnswers } from './registers.ts'

const eventNoteId = idOf(1)
const asking = (family: string, given: Record<string, unknown> = {}): Accreditation =>
  accreditationSchema.parse({ id: randomUUID(), family, places: [{}], ...given })

async function withEvent(folder?: string) {
  const opened = await openOffice(folder === undefined ? {} : { folder })
  granted(await opened.store.eventNotes.put(eventNoteOf(1)))
  return { ...opened, answers: registerAnswers(opened.world, opened.office) }
}
const notFound = { ok: false, failure: { code: 'not-found' } }

describe('a register', () => {
  test('is empty while nobody has asked, and there is none without the event', async () => {
    const { answers, folder } = await withEvent()
    expect(granted(await answers['registers.get']({ eventNoteId }))).toMatchObject({
      id: eventNoteId,
      accreditations: [],
      purgeAfterDays: 30,
    })
    const other = idOf(2)
    expect(await answers['registers.get']({ eventNoteId: other })).toEqual(notFound)
    const changes = [{ put: asking('Zola') }]
    expect(await answers['registers.apply']({ eventNoteId: other, changes })).toEqual(notFound)
    expect(await readdir(folder)).not.toContain('registers')
  })

  test('keeps changes and rules, says which one changed, and what was purged stays said', async () => {
    const { answers, announced, store, folder } = await withEvent()
    const [zola, sand] = [asking('Zola'), asking('Sand')]
    granted(await answers['registers.apply']({ eventNoteId, changes: [{ put: zola }, { put: sand }] }))
    const purged = { purgedAt: '2026-01-05T08:00:00.000Z', purgedCount: 7 }
    granted(
      await store.registers.change(eventNoteId, found =>
        found === null ? expect.fail('no register') : { ok: true, value: { ...found, ...purged } },
      ),
    )
    const rules = registerRulesSchema.parse({ quotaPerOutlet: 2, purgeAfterDays: 10 })
    granted(await answers['registers.setRules']({ eventNoteId, rules }))
    granted(await answers['registers.apply']({ eventNoteId, changes: [{ remove: zola.id }] }))
    expect(announced).toEqual(Array(3).fill(`registers ${eventNoteId}`))
    const kept = granted(await (await openIn(folder)).registers.get(eventNoteId))
    expect(kept).toEqual({ id: eventNoteId, ...rules, accreditations: [sand], ...purged })
  })

  test('takes at most five thousand people, and all of the changes or none', async () => {
    const { answers } = await withEvent()
    const all = Array.from({ length: 5_000 }, (_, n) => ({ put: asking(`Nom ${n}`) }))
    granted(await answers['registers.apply']({ eventNoteId, changes: all }))
    const more = [{ put: asking('Encore') }, { put: asking('Encore') }, { remove: all[0]?.put.id ?? '' }]
    expect(await answers['registers.apply']({ eventNoteId, changes: more })).toEqual({
      ok: false,
      failure: { code: 'too-large' },
    })
    const { accreditations } = granted(await answers['registers.get']({ eventNoteId }))
    expect(accreditations).toHaveLength(5_000)
    expect(accreditations.map(({ family }) => family)).not.toContain('Encore')
  })

  test('that cannot be read is put aside and said to be broken once; the next one is empty', async () => {
    const { answers, folder } = await withEvent()
    granted(await answers['registers.apply']({ eventNoteId, changes: [{ put: asking('Zola') }] }))
    await writeFile(join(folder, 'registers', `${eventNoteId}.json`), '{"torn')
    const again = await withEvent(folder)
    expect(await again.answers['registers.get']({ eventNoteId })).toMatchObject({
      failure: { code: 'broken' },
    })
    expect(granted(await again.answers['registers.get']({ eventNoteId })).accreditations).toEqual([])
    expect(await readdir(join(folder, 'aside'))).toHaveLength(1)
  })
})

describe('a disk that takes nothing more', () => {
  async function onSmallDisk({ skip }: TestContext) {
    const disk = (await smallDisk(700)) ?? skip('only root on Linux may mount a small disk')
    const opened = await withEvent(disk.folder)
    granted(await opened.answers['registers.apply']({ eventNoteId, changes: [{ put: asking('Zola') }] }))
    return { ...opened, makeReadOnly: disk.makeReadOnly }
  }

  test('is full', async context => {
    const { answers, folder, announced } = await onSmallDisk(context)
    await expect(writeFile(join(folder, 'ballast'), Buffer.alloc(4_000_000))).rejects.toMatchObject({
      code: 'ENOSPC',
    })
    const before = await contentOf(join(folder, 'registers'))
    const said = announced.length
    const changes = [{ put: asking('Sand') }]
    expect(await answers['registers.apply']({ eventNoteId, changes })).toMatchObject({
      failure: { code: 'disk-full' },
    })
    expect(await contentOf(join(folder, 'registers'))).toEqual(before)
    const { accreditations } = granted(await answers['registers.get']({ eventNoteId }))
    expect(accreditations.map(({ family }) => family)).toEqual(['Zola'])
    expect(announced).toHaveLength(said)
  })

  test('is read-only', async context => {
    const { answers, makeReadOnly } = await onSmallDisk(context)
    makeReadOnly()
    const rules = registerRulesSchema.parse({ quotaPerOutlet: 2 })
    expect(await answers['registers.setRules']({ eventNoteId, rules })).toMatchObject({
      failure: { code: 'read-only' },
    })
    expect(granted(await answers['registers.get']({ eventNoteId })).quotaPerOutlet).toBeNull()
  })
})

test('killed in the middle of changes of 2 000 people: all of a change or none of it', async () => {
  const writer = await buildProgram('register-writer.ts')
  const folder = await newFolder()
  granted(await (await openIn(folder)).eventNotes.put(eventNoteOf(1)))
  for (const [run, delay] of [60, 150, 30, 210].entries()) {
    const { last, killed, count } = await killedAfter(delay, writer, [folder, String(run * 100)])
    const context = JSON.stringify({ run, delay, killed, count })
    const { accreditations } = granted(await (await openIn(folder)).registers.get(eventNoteId))
    const families = new Set(accreditations.map(({ family }) => Number(family)))
    expect(accreditations, context).toHaveLength(2_000)
    expect(families.size, context).toBe(1)
    expect(Math.max(...families), context).toBeGreaterThanOrEqual(last.get('register 1') ?? 0)
    expect(await readdir(join(folder, 'aside')), context).toEqual([])
  }
}, 20_000)

test('finds the contacts that people seem to be, through the press file', async () => {
  const zoe = contactAt('Zeste', { given: 'Zoé', family: 'Zola', mails: [{ address: 'zoe@zeste.fr' }] })
  const { world, office } = await openOffice({ contacts: [zoe] })
  const people = [
    { given: '', family: '', mail: 'ZOE@zeste.fr', outlet: '' },
    { given: 'Léa', family: 'Sand', mail: '', outlet: 'Zeste' },
  ]
  const answers = registerAnswers(world, office)
  expect(granted(await answers['registers.match']({ people }))).toEqual([zoe.id, null])
})

describe('a sheet that somebody sends', () => {
  async function read(path: string | null) {
    const { answers, person } = await withEvent()
    person.paths = path === null ? [] : [path]
    return answers['registers.readSheet']({})
  }
  const fixture = (name: string): string => join(import.meta.dirname, '../tests/fixtures/imports', name)

  test('is read as cells, its headings first', async () => {
    const { fileName, rows } = granted(await read(fixture('newsroom.xlsx')))
    expect(fileName).toBe('newsroom.xlsx')
    expect(rows.length).toBeGreaterThan(1)
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0)
  })

  test('of several tables it is the longest', async () => {
    const { rows } = granted(await read(fixture('sections.xlsx')))
    expect(rows.length).toBeGreaterThan(2)
  })

  test('may be CSV of an old Excel, with signs of its own', async () => {
    const path = join(await newFolder(), 'demandes.csv')
    await writeFile(path, Buffer.from('Nom;Pr\xe9nom;M\xe9dia\r\nZola;Zo\xe9;Le Cri\r\n', 'latin1'))
    expect(granted(await read(path)).rows).toEqual([
      ['Nom', 'Prénom', 'Média'],
      ['Zola', 'Zoé', 'Le Cri'],
    ])
  })

  test('without headings has its rows and no letters', async () => {
    const path = join(await newFolder(), 'demandes.csv')
    await writeFile(path, 'Zola;Zoé;zoe@cri.fr\r\nSand;Léa;lea@cri.fr\r\n')
    expect(granted(await read(path)).rows).toEqual([
      ['Zola', 'Zoé', 'zoe@cri.fr'],
      ['Sand', 'Léa', 'lea@cri.fr'],
    ])
  })

  test('may be no sheet, too long, gone, or not chosen', async () => {
    const folder = await newFolder()
    const files = {
      'lettre.pdf': '%PDF-1.7 une lettre',
      'vide.csv': '',
      'long.csv': `Nom;Média\n${'Zola;Le Cri\n'.repeat(5_001)}`,
    }
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content)
    expect(await read(join(folder, 'lettre.pdf'))).toMatchObject({ failure: { code: 'invalid' } })
    expect(await read(join(folder, 'vide.csv'))).toMatchObject({ failure: { code: 'invalid' } })
    expect(await read(join(folder, 'long.csv'))).toMatchObject({ failure: { code: 'too-large' } })
    expect(await read(join(folder, 'ailleurs.csv'))).toMatchObject({ failure: { code: 'broken' } })
    expect(await read(null)).toMatchObject({ failure: { code: 'cancelled' } })
  })
})
