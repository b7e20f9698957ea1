import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { understandFile } from '../../../main/documents/understanding.ts'
import { asRead, marked } from '../../fixtures/returned/as-read.ts'
import { everyKind } from '../every-kind.ts'
import { findPythonDocx, outputOf } from '../programs.ts'
import { exported, noteId, standing } from './exported.ts'
import { editInOffice, findOffice, type SavedAs } from './office-edit.ts'

let folder: string
let source: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-edited-'))
  source = join(folder, 'invitation.docx')
  const invitation = everyKind.find(({ name }) => name === 'invitation')
  if (invitation === undefined) throw new Error('no invitation')
  writeFileSync(source, await exported(invitation))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = (path: string): string[] => asRead(readFileSync(path), path).paragraphs.map(marked)
const returned = { isCarried: true, noteId, title: 'La filière navale se réinvente', isUntouched: false }

describe.each<SavedAs>(['docx', 'odt'])('edited in LibreOffice and saved as %s', format => {
  it('reads what was written, and still carries the note', async context => {
    const office = await findOffice()
    if (office === null) return context.skip('needs LibreOffice Writer and its Python')
    const edits =
      "replace('Visite de l’atelier', 'Visite du chantier')\nadd_after('Port du casque', 'Gilet fourni sur place.')"
    const [path = ''] = await editInOffice(office, source, edits, [format])
    expect(standing(asRead(readFileSync(path), path))).toEqual(returned)
    const texts = said(path)
    expect(texts.some(text => text.startsWith('Visite du chantier'))).toBe(true)
    const notice = texts.findIndex(text => text.includes('Port du casque'))
    expect(texts[notice + 1]).toBe('Gilet fourni sur place.')
  })

  it('reads what was changed under tracking', async context => {
    const office = await findOffice()
    if (office === null) return context.skip('needs LibreOffice Writer and its Python')
    const edits = "document.RecordChanges = True\nreplace('Visite de l’atelier', 'Visite du chantier')"
    const [path = ''] = await editInOffice(office, source, edits, [format])
    const read = asRead(readFileSync(path), path)
    const step = read.paragraphs.map(marked).find(text => text.includes('chantier+}'))
    expect(step).toContain('{-')
    expect(read.remarks).toEqual(['tracked-changes'])
  })
})

const pythonEdit = `
import sys
from docx import Document
note = Document(sys.argv[1])
for paragraph in [p for t in note.tables for r in t.rows for c in r.cells for p in c.paragraphs] + note.paragraphs:
    for run in paragraph.runs:
        run.text = run.text.replace('Accueil par le directeur', 'Accueil par la directrice')
note.paragraphs[-1].insert_paragraph_before('Texte ajouté.').add_run(' En gras.').bold = True
note.save(sys.argv[2])
`

it('edited by python-docx it reads what was written', async context => {
  const python = await findPythonDocx()
  if (python === null) return context.skip('needs python3-docx')
  const path = join(folder, 'python.docx')
  await outputOf(python, ['-c', pythonEdit, source, path])
  expect(standing(asRead(readFileSync(path)))).toEqual(returned)
  expect(said(path)).toContain('Accueil par la directrice du chantier')
  expect(said(path)).toContain('Texte ajouté.* En gras.*')
})

describe('the data of one note in the text of another', () => {
  it('is not taken for its text: the document is read as what it says', async () => {
    const other = everyKind.find(({ name }) => name === 'note')
    if (other === undefined) throw new Error('no other note')
    const text = unzipSync(await exported(other))
    const data = unzipSync(readFileSync(source))
    const mixed = Object.fromEntries(
      Object.entries(data).map(([path, bytes]) => [
        path,
        path === 'word/document.xml' ? (text[path] ?? bytes) : bytes,
      ]),
    )
    const understood = understandFile(zipSync(mixed), 'melange.docx', '2021-06-01')
    expect(understood.kind).toBe('foreign')
  })
})
