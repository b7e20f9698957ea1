import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readingOrder, visibleText } from '../../../domain/reading-order.ts'
import { saidLines } from '../../../main/documents/said-text.ts'
import { asRead } from '../../fixtures/returned/as-read.ts'
import { everyKind } from '../every-kind.ts'
import { findPythonDocx, outputOf } from '../programs.ts'
import { exported, noteId, standing } from './exported.ts'
import { editInOffice, findOffice } from './office-edit.ts'

const left = (title: string) => ({ isCarried: true, noteId, title, isUntouched: true })

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-untouched-'))
  for (const sample of everyKind) writeFileSync(join(folder, `${sample.name}.docx`), await exported(sample))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const pathOf = (name: string): string => join(folder, `${name}.docx`)

describe.each(everyKind.map(sample => [sample.name, sample] as const))('%s', (name, sample) => {
  it('reads as it was composed, and carries its note', () => {
    const document = asRead(readFileSync(pathOf(name)))
    const composed = readingOrder(sample.composition).map(({ text }) => text)
    expect(visibleText(saidLines(document)).split('\n')).toEqual(visibleText(composed).split('\n'))
    expect(standing(document)).toEqual(left(sample.input.note.title))
    expect(document.remarks).toEqual([])
  })

  it('is untouched after LibreOffice saved it as Word, as OpenDocument, and that as Word again', async context => {
    const office = await findOffice()
    if (office === null) return context.skip('needs LibreOffice Writer and its Python')
    const [word = '', odt = ''] = await editInOffice(office, pathOf(name), '', ['docx', 'odt'])
    const [again = ''] = await editInOffice(office, odt, '', ['docx'])
    for (const path of [word, odt, again]) {
      const document = asRead(readFileSync(path), path)
      const composed = readingOrder(sample.composition).map(({ text }) => text)
      expect(visibleText(saidLines(document)).split('\n')).toEqual(visibleText(composed).split('\n'))
      expect(standing(document)).toEqual(left(sample.input.note.title))
    }
  })

  it('is untouched after python-docx saved it', async context => {
    const python = await findPythonDocx()
    if (python === null) return context.skip('needs python3-docx')
    const saved = join(folder, `${name}-saved.docx`)
    await outputOf(python, [
      '-c',
      'import sys, docx; docx.Document(sys.argv[1]).save(sys.argv[2])',
      pathOf(name),
      saved,
    ])
    expect(standing(asRead(readFileSync(saved)))).toEqual(left(sample.input.note.title))
  })
})
