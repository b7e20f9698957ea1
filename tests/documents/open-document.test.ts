import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toOdt } from '../../main/forms/open-document/document.ts'
import { toDocx } from '../../main/word/document.ts'
import { everyKind } from './every-kind.ts'
import { find, outputOf } from './programs.ts'

const office = find('soffice')
const present = office !== null && find('pdfinfo') !== null && find('pdftotext') !== null
const extensions = ['docx', 'odt'] as const
const short = everyKind.filter(({ name }) => name !== 'dossier')

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-odt-'))
  if (office === null || !present) return
  const profile = pathToFileURL(join(folder, 'profile')).href
  for (const { name, composition, pictures } of short) {
    writeFileSync(join(folder, `${name}.odt`), toOdt(composition, { pictures }))
    writeFileSync(join(folder, `${name}.docx`), await toDocx(composition, { pictures }))
  }
  for (const extension of extensions) {
    const files = short.map(({ name }) => join(folder, `${name}.${extension}`))
    const out = join(folder, extension)
    await outputOf(office, [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      out,
      ...files,
    ])
  }
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The words of a PDF in order, without the leaders of a table of contents. */
const wordsOf = async (path: string): Promise<string[]> =>
  (await outputOf('pdftotext', [path, '-'])).split(/\s+/).filter(word => !/^\.*$/.test(word))

const pagesOf = async (path: string): Promise<string | undefined> =>
  /^Pages:\s+(\d+)$/m.exec(await outputOf('pdfinfo', [path]))?.[1]

for (const { name } of short) {
  test(`LibreOffice shows ${name} as OpenDocument as it shows the Word file`, async context => {
    if (!present) return context.skip('needs LibreOffice Writer and poppler')
    const [word = '', odt = ''] = extensions.map(extension => join(folder, extension, `${name}.pdf`))
    expect(await pagesOf(odt)).toBe(await pagesOf(word))
    expect((await wordsOf(odt)).sort()).toEqual((await wordsOf(word)).sort())
  })
}
