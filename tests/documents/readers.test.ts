import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { text } from '../../domain/blocks.ts'
import { toDocx } from '../../main/word/document.ts'
import { hostileTexts } from './any-composition.ts'
import { find, findPythonDocx, outputOf } from './programs.ts'
import { emptyComposition, everything, paragraph, referenceComposition } from './sample-composition.ts'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-readers-'))
  const hostile = {
    ...emptyComposition,
    blocks: hostileTexts.map(words => paragraph('body', 'body', text(`[${words}]`))),
  }
  writeFileSync(join(folder, 'reference.docx'), await toDocx(referenceComposition()))
  writeFileSync(join(folder, 'everything.docx'), await toDocx(everything))
  writeFileSync(join(folder, 'hostile.docx'), await toDocx(hostile))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const inventory = `
import json, sys
from docx import Document
note = Document(sys.argv[1])
print(json.dumps({
  'headings': [[p.style.name, p.text] for p in note.paragraphs if p.style.name.startswith('Heading')],
  'rows': [[cell.text for cell in row.cells] for table in note.tables for row in table.rows],
  'author': note.core_properties.author,
  'created': note.core_properties.created.isoformat(),
}))
`

test('python-docx reads the headings, the table and the properties', async context => {
  const python = await findPythonDocx()
  if (python === null) return context.skip('needs python3-docx')
  const read: unknown = JSON.parse(await outputOf(python, ['-c', inventory, join(folder, 'everything.docx')]))
  expect(read).toEqual({
    headings: [
      ['Heading 1', 'INVITATION PRESSE'],
      ['Heading 3', 'Ce qui change'],
      ['Heading 2', 'Programme prévisionnel'],
      ['Heading 2', 'Accréditation'],
      ['Heading 2', 'Contacts presse'],
      ['Heading 2', 'À propos de la filière navale'],
    ],
    rows: [
      ['Heure', 'Étape'],
      [
        '9\u00A0h\u00A030',
        'Accueil à la préfecture de la Loire-Atlantique\nPool TV et pool photos en début de séquence, puis hors presse',
      ],
      [
        '10\u00A0h\u00A015 – 11\u00A0h',
        'Visite de l’atelier naval, quai de la Fosse\n– présentation de la coque imprimée Ouvert à la presse\n– échange avec les apprentis',
      ],
      ['À l’issue', 'Point presse (micro tendu)'],
    ],
    author: 'Secrétariat d’État chargé de la Mer',
    created: '2021-06-01T12:00:00',
  })
})

describe('LibreOffice', () => {
  const office = find('soffice')
  const poppler = find('pdfinfo') !== null && find('pdftotext') !== null
  const missing = 'needs LibreOffice Writer and poppler'
  const present = office !== null && poppler

  beforeAll(async () => {
    if (office === null || !poppler) return
    const profile = pathToFileURL(join(folder, 'profile')).href
    const files = ['reference.docx', 'everything.docx', 'hostile.docx'].map(name => join(folder, name))
    await outputOf(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...files,
    ])
  }, 120_000)

  const pdf = (name: string): string => join(folder, `${name}.pdf`)
  const shown = async (name: string): Promise<string> => outputOf('pdftotext', ['-layout', pdf(name), '-'])

  test('lays the reference note out on two A4 pages, numbered', async context => {
    if (!present) return context.skip(missing)
    const facts = await outputOf('pdfinfo', [pdf('reference')])
    expect(facts).toMatch(/^Pages:\s+2$/m)
    expect(facts).toMatch(/^Page size:.*\(A4\)$/m)
    const [first = '', second = ''] = (await shown('reference')).split('\f')
    expect(first).toMatch(/Page\s1\/2/)
    expect(first).toContain('Contact presse')
    expect(second).toMatch(/Page\s2\/2/)
    expect(second.trimStart()).toMatch(/^À propos des écoles de production/)
  })

  test('shows letterhead, list numbers, header and footer', async context => {
    if (!present) return context.skip(missing)
    const words = await shown('everything')
    expect(words).toMatch(/GOUVERNEMENT/)
    expect(words.match(/SOUS EMBARGO/g)?.length).toBeGreaterThan(2)
    expect(words).toMatch(/1\.\s*étudier\s+2\.\s*former\s+3\.\s*construire\s+1\.\s*une autre liste/)
    expect(words).toContain('246 boulevard Saint-Germain')
  })

  test('opens a note full of hostile text, every paragraph of it', async context => {
    if (!present) return context.skip(missing)
    const words = await shown('hostile')
    expect(words.match(/\[/g)).toHaveLength(hostileTexts.length)
    expect(words).toContain('[</w:t></w:r></w:p>]')
    expect(words).toContain('[TOTAL_PAGES]')
  })
})
