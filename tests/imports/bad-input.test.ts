import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadingFault } from '../../domain/contact-import.ts'
import { fixture, type ImportDesk, importDesk } from './import-desk.ts'

/** What must be refused in a sentence, fast, with nothing changed. */

async function faultOf(desk: ImportDesk, path: string): Promise<ReadingFault | undefined> {
  const { files, refused } = await desk.choose(path)
  expect(files).toEqual([])
  expect(desk.file.table('contacts').size).toBe(0)
  return refused[0]?.fault
}

function written(desk: ImportDesk, name: string, bytes: Uint8Array | string): string {
  const path = join(desk.folder, name)
  writeFileSync(path, bytes)
  return path
}

const workbook = (sheet: Uint8Array | string): Uint8Array => {
  const text = (xml: string) => new TextEncoder().encode(xml)
  const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships'
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  return zipSync({
    '_rels/.rels': text(
      `<Relationships xmlns="${package_}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': text(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': text(
      `<Relationships xmlns="${package_}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': typeof sheet === 'string' ? text(sheet) : sheet,
  })
}

test('a file of 200 MB is not even opened', async () => {
  const desk = await importDesk()
  const path = written(desk, 'enorme.csv', 'Nom;Mail\n')
  truncateSync(path, 200 * 1024 * 1024)
  const start = performance.now()
  expect(await faultOf(desk, path)).toBe('too-big')
  expect(performance.now() - start).toBeLessThan(500)
})

test('a zip bomb as .xlsx is refused by what comes out of it, and by what it announces', async () => {
  const desk = await importDesk()
  const bomb = workbook(new Uint8Array(230 * 1024 * 1024))
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await faultOf(desk, written(desk, 'bombe.xlsx', bomb))).toBe('too-much-inside')

  const liar = Buffer.from(bomb)
  const name = liar.lastIndexOf('xl/worksheets/sheet1.xml')
  liar.writeUInt32LE(1_000, name - 46 + 24)
  expect(await faultOf(desk, written(desk, 'menteuse.xlsx', liar))).toBe('too-much-inside')
})

test('a sheet that spans billions of empty cells is refused', async () => {
  const desk = await importDesk()
  const cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
  const sheet = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${cells}</sheetData></worksheet>`
  expect(await faultOf(desk, written(desk, 'vaste.xlsx', workbook(sheet)))).toBe('too-much-inside')
})

test.each([
  ['vide.csv', '', 'empty'],
  ['blancs.csv', ' \n\n  ', 'empty'],
  ['lettre.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0\0\0', 'unknown-format'],
  ['note.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj', 'unknown-format'],
  ['nuls.csv', `Nom;Mail\n${'\0'.repeat(500)}`, 'unknown-format'],
  ['page.xls', '<html><body><table><tr><td>Nom</td></tr></table></body></html>', 'unknown-format'],
  ['faux.xlsx', 'PK\x03\x04 et puis rien', 'broken'],
] as const)('%s is refused: %s', async (name, content, fault) => {
  const desk = await importDesk()
  expect(await faultOf(desk, written(desk, name, Buffer.from(content, 'latin1')))).toBe(fault)
})

test('a folder, a lost file, a text without columns, a document that is no workbook', async () => {
  const desk = await importDesk()
  const folder = join(desk.folder, 'dossier')
  mkdirSync(folder)
  expect(await faultOf(desk, folder)).toBe('folder')
  expect(await faultOf(desk, join(desk.folder, 'perdu.csv'))).toBe('broken')
  expect(await faultOf(desk, fixture('no-columns.csv'))).toBe('no-columns')
  const document = zipSync({ 'word/document.xml': new TextEncoder().encode('<w:document/>') })
  expect(await faultOf(desk, written(desk, 'note.docx', document))).toBe('unknown-format')
})

test('a stray NUL goes; a cell of more than 100 000 characters refuses its row alone', async () => {
  const desk = await importDesk()
  const huge = 'x'.repeat(100_001)
  const path = written(
    desk,
    'cases.csv',
    `Nom;Mail;Notes\nDu\0rand;d@x.example;\nLong;l@x.example;${huge}\n${'Ba;b@x.example;\n'}`,
  )
  const reading = await desk.choose(path)
  expect(await desk.plan(reading)).toMatchObject({ created: 2, refused: 1 })
  expect(await desk.rows(reading, 'refused')).toMatchObject([{ line: 3, fault: 'cell-too-long' }])
  await desk.apply(reading)
  expect(Object.keys(desk.people()).sort()).toEqual(['Ba', 'Durand'])
})

test('notes that would not hold refuse the row instead of losing their end', async () => {
  const desk = await importDesk()
  const reading = await desk.paste(`Nom\tNotes\nBa\t${'mot '.repeat(3_000)}`)
  expect(await desk.plan(reading)).toMatchObject({ created: 0, refused: 1 })
})

test('a formula is a text like any other', async () => {
  const desk = await importDesk()
  await desk.bring([fixture('formulas.csv')])
  expect(desk.people()["Eva =cmd|' /C calc'!A0"]).toMatchObject({ notes: '+1+1' })
})
