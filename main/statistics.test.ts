import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import readWorkbook from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { registerSchema } from '../domain/accreditation.ts'
import { eventNoteSchema } from '../domain/event-note.ts'
import { pressNoteSchema } from '../domain/press-note.ts'
import { openOffice } from '../tests/fixtures/office/office.ts'
import { granted } from '../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf, pressNoteOf } from '../tests/fixtures/store/samples.ts'
import { statisticsAnswers } from './statistics.ts'

const may = { from: '2021-05-01', to: '2021-05-31' }
const days = 'du 1er\u00A0mai 2021 au 31\u00A0mai 2021'
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGOoBwAAgQCAwa0bmQAAAABJRU5ErkJggg=='

const visit = (n: number, date: string, postalCode: string) =>
  eventNoteSchema.parse({
    ...eventNoteOf(n),
    programme: {
      days: [{ date, sequences: [{ site: { postalCode }, steps: [{ time: { kind: 'at', at: '09:30' } }] }] }],
    },
  })
const register = (n: number, outlet: string) =>
  registerSchema.parse({
    id: idOf(n),
    accreditations: [{ id: idOf(90), outlet, medium: 'tv', places: [{ status: 'present' }] }],
  })

/** A store with two visits in May and one in June, their registers, a released note and a draft. */
async function withVisits() {
  const opened = await openOffice()
  const { store } = opened
  for (const event of [
    visit(1, '2021-05-06', '77127'),
    visit(2, '2021-05-07', '97400'),
    visit(3, '2021-06-01', '77127'),
  ]) {
    granted(await store.eventNotes.put(event))
  }
  granted(await store.registers.put(register(1, 'France 3')))
  granted(await store.registers.put(register(3, 'BFM TV')))
  const released = pressNoteSchema.parse({
    ...pressNoteOf(1),
    status: 'released',
    number: '962',
    releasedAt: '2021-05-05T17:42:00.000Z',
    eventNoteId: idOf(1),
  })
  granted(await store.pressNotes.put(released))
  granted(await store.pressNotes.put(pressNoteOf(2)))
  return { ...opened, answers: statisticsAnswers(opened.world, opened.office) }
}

const figures = {
  visitCount: 2,
  visits: [
    { departement: '77', count: 1 },
    { departement: '974', count: 1 },
  ],
  visitsElsewhere: 0,
  notes: [{ kind: 'note-aux-redactions', drafts: 1, released: 1 }],
  delays: [{ noteId: idOf(1), number: '962', title: 'Écoles de production', hours: 13 }],
  outlets: [{ outlet: 'France 3', asked: 1, granted: 1, present: 1 }],
  media: [{ medium: 'tv', asked: 1, granted: 1, present: 1 }],
}

describe('figures', () => {
  test('are those of the period, with its registers alone', async () => {
    const { answers } = await withVisits()
    expect(granted(await answers['statistics.get'](may))).toEqual(figures)
  })

  test('are counted without a register that cannot be read', async () => {
    const { folder, store } = await withVisits()
    granted(await store.registers.put(register(2, 'RFO')))
    await writeFile(join(folder, 'registers', `${idOf(1)}.json`), '{')
    const again = await openOffice({ folder })
    const read = granted(await statisticsAnswers(again.world, again.office)['statistics.get'](may))
    expect(read.outlets.map(({ outlet }) => outlet)).toEqual(['RFO'])
  })

  test('are not counted over a period that ends before it begins', async () => {
    const { answers } = await withVisits()
    expect(await answers['statistics.get']({ from: may.to, to: may.from })).toEqual({
      ok: false,
      failure: { code: 'invalid', field: 'to' },
    })
  })
})

describe('saving figures', () => {
  test('as a workbook writes a sheet for each table', async () => {
    const { answers, folder, person } = await withVisits()
    person.place = join(folder, 'figures.xlsx')
    expect(granted(await answers['statistics.save']({ ...may, as: { format: 'xlsx' } }))).toEqual({
      fileName: 'figures.xlsx',
    })
    expect(person.proposed).toEqual(['Chiffres du 2021-05-01 au 2021-05-31.xlsx'])
    const sheets = await readWorkbook(new Blob([await readFile(person.place)]))
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Déplacements',
      'Notes',
      'Délais',
      'Médias',
      'Supports',
    ])
    expect(sheets.map(({ data }) => data.slice(0, 3))).toEqual([
      [
        [`Déplacements, ${days}`, null, null],
        ['Code', 'Département', 'Déplacements'],
        ['77', 'Seine-et-Marne', 1],
      ],
      [
        [`Notes, ${days}`, null, null],
        ['Nature', 'Diffusées', 'Brouillons'],
        ['Note aux rédactions', 1, 1],
      ],
      [
        [`Délais, ${days}`, null, null],
        ['Numéro', 'Note', 'Heures avant la première étape'],
        ['962', 'Écoles de production', 13],
      ],
      [
        [`Médias, ${days}`, null, null, null],
        ['Média', 'Demandées', 'Accordées', 'Présents'],
        ['France 3', 1, 1, 1],
      ],
      [
        [`Supports, ${days}`, null, null, null],
        ['Support', 'Demandées', 'Accordées', 'Présents'],
        ['Télévision', 1, 1, 1],
      ],
    ])
  })

  test('as a picture writes the bytes of the page', async () => {
    const { answers, folder, person } = await withVisits()
    person.place = join(folder, 'figures.png')
    granted(await answers['statistics.save']({ ...may, as: { format: 'png', base64: pixel } }))
    expect((await readFile(person.place)).toString('base64')).toBe(pixel)
  })

  test('as a picture refuses what is no picture, before anything is asked', async () => {
    const { answers, person } = await withVisits()
    const base64 = Buffer.from('MZ').toString('base64')
    expect(await answers['statistics.save']({ ...may, as: { format: 'png', base64 } })).toEqual({
      ok: false,
      failure: { code: 'invalid', field: 'as.base64' },
    })
    expect(person.proposed).toEqual([])
  })

  test('is given up when the person gives up', async () => {
    const { answers } = await withVisits()
    expect(await answers['statistics.save']({ ...may, as: { format: 'xlsx' } })).toEqual({
      ok: false,
      failure: { code: 'cancelled' },
    })
  })
})
