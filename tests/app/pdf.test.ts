import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMark } from '../../main/pdf/mark.ts'
import { type PdfFile, readPdf } from '../../main/pdf/pdf-file.ts'
import { find, outputOf } from '../documents/programs.ts'
import { saveAt } from './dialogs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'

let mallette: Mallette
let noteId: string
let path: string

beforeEach(async () => {
  mallette = await launchMallette()
  path = join(temporaryFolder(), 'note.pdf')
  await saveAt(mallette, path)
  noteId = await mallette.page.evaluate(async () => {
    await window.mallette.ask('demonstration.load', {})
    const notes = await window.mallette.ask('pressNotes.list', {})
    return notes.ok ? (notes.value[0]?.id ?? '') : ''
  })
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const exportPdf = () =>
  mallette.page.evaluate(id => window.mallette.ask('pressNotes.exportPdf', { id }), noteId)

/** How many windows there are, and how many of them can be seen. */
const windows = (): Promise<{ all: number; seen: number }> =>
  mallette.app.evaluate(({ BrowserWindow }) => {
    const all = BrowserWindow.getAllWindows()
    return { all: all.length, seen: all.filter(window => window.isVisible()).length }
  })

async function printed(): Promise<{ bytes: Buffer; file: PdfFile }> {
  expect(await exportPdf()).toMatchObject({ ok: true })
  const bytes = readFileSync(path)
  const file = readPdf(bytes)
  if (file === null) throw new Error('not a PDF as Chromium writes it')
  return { bytes, file }
}

const textOf = ({ objects }: PdfFile, number: number): string =>
  objects.find(object => object.number === number)?.text ?? ''

const pageCount = ({ objects }: PdfFile): number =>
  objects.filter(({ text }) => /\/Type \/Page\n/.test(text)).length

/** The text of each page, in reading order. */
async function pagesOf(): Promise<string[]> {
  const text = await outputOf('pdftotext', [path, '-'])
  return text.split('\f').slice(0, -1)
}

/** Gives the visit of the example so many steps, each of several lines. */
const lengthen = (count: number): Promise<void> =>
  mallette.page.evaluate(async steps => {
    const events = await window.mallette.ask('eventNotes.list', {})
    const id = events.ok ? (events.value[0]?.id ?? '') : ''
    const event = await window.mallette.ask('eventNotes.get', { id })
    if (!event.ok) throw new Error('no event')
    const { id: _id, createdAt: _created, changedAt: _changed, ...draft } = event.value
    const days = draft.programme.days.map(day => ({
      ...day,
      sequences: day.sequences.map(sequence => ({
        ...sequence,
        steps: Array.from({ length: steps }, (_, index) => ({
          text: `Étape ${index + 1} : ${'visite de l’atelier avec les apprentis, '.repeat(5)}fin ${index + 1}.`,
        })),
      })),
    }))
    const programme = { ...draft.programme, days }
    const saved = await window.mallette.ask('eventNotes.save', { id, draft: { ...draft, programme } })
    if (!saved.ok) throw new Error(`not saved: ${saved.failure.field}`)
  }, count)

const words = (text: string): string => text.replace(/\s+/g, ' ')

describe('the PDF of a note', () => {
  it('has its title, its language, its mark and two A4 pages', async () => {
    const { bytes, file } = await printed()
    expect(textOf(file, file.root)).toContain('/Lang (fr-FR)')
    expect(textOf(file, file.root)).toContain('/DisplayDocTitle true')
    const title = `\uFEFFNote aux rédactions n°\u00A0962`
    expect(textOf(file, file.info)).toContain(
      `/Title <${Buffer.from(title, 'utf16le').swap16().toString('hex').toUpperCase()}`,
    )
    expect(textOf(file, file.info)).toContain('/CreationDate (D:20210505120000Z)')
    expect(readMark(bytes)).toEqual({ noteId, releaseId: null })
    expect(pageCount(file)).toBe(2)
    expect(bytes.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/)
    expect(bytes.toString('latin1')).not.toMatch(/Chrome|Electron|Linux/)
  })

  it('links to what the note links to, and nowhere else', async () => {
    const { bytes } = await printed()
    const links = [...bytes.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(([, to]) => to)
    expect(links).toContain('mailto:presse@industrie.gouv.fr')
    expect(links.filter(to => !/^(https|mailto):/.test(to ?? ''))).toEqual([])
  })

  it('is the same byte by byte when nothing changed', async () => {
    const { bytes } = await printed()
    expect(Buffer.compare((await printed()).bytes, bytes)).toBe(0)
  })

  it('is read in the order of the note, with its pages numbered', async context => {
    if (find('pdftotext') === null) return context.skip('needs poppler-utils')
    await printed()
    const [first = '', second = ''] = await pagesOf()
    const order = [
      'MINISTÈRE',
      'Paris, le 5 mai 2021',
      'NOTE AUX RÉDACTIONS',
      'PANNIER-RUNACHER',
      'se rendra en Seine-et-Marne',
      'Le déplacement de la ministre',
      'Programme prévisionnel',
      'Heure',
      'Point presse',
      'Accréditation',
      'Contact presse',
      'Page 1/2',
    ]
    const places = order.map(part => words(first).indexOf(part))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(second.trimStart()).toMatch(/^À propos des écoles de production/)
    expect(words(second)).toContain('Page 2/2')
  })

  it('repeats the column headings on each page of a long programme, and keeps its rows whole', async context => {
    if (find('pdftotext') === null) return context.skip('needs poppler-utils')
    await lengthen(40)
    await printed()
    const pages = await pagesOf()
    const withSteps = pages.filter(page => /Étape \d+ :/.test(page))
    expect(withSteps.length).toBeGreaterThan(2)
    for (const page of withSteps) {
      expect(page).toMatch(/^Étape$/m)
      const begun = [...page.matchAll(/Étape (\d+) :/g)].map(([, step]) => step)
      const ended = [...page.matchAll(/fin\s(\d+)\./g)].map(([, step]) => step)
      expect(ended).toEqual(begun)
    }
    expect(words(pages.at(-1) ?? '')).toContain(`Page ${pages.length}/${pages.length}`)
  })
})

describe('the press', () => {
  it('prints what is asked at the same time one after the other', async () => {
    const answers = await Promise.all([exportPdf(), exportPdf(), exportPdf()])
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true])
    expect((await windows()).all).toBe(2)
  })

  it('is nowhere to be seen, and goes soon after', async () => {
    expect(await windows()).toEqual({ all: 1, seen: 1 })
    await printed()
    expect((await windows()).seen).toBe(1)
    await expect.poll(windows, { timeout: 15_000 }).toEqual({ all: 1, seen: 1 })
  })

  it('says when it could not print, and prints again', async () => {
    await mallette.app.evaluate(({ app }) => {
      app.once('browser-window-created', (_event, window) => {
        window.webContents.once('did-start-loading', () => window.webContents.forcefullyCrashRenderer())
      })
    })
    expect(await exportPdf()).toEqual({ ok: false, failure: { code: 'unexpected' } })
    expect((await printed()).bytes.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('does not keep Mallette from ending', async () => {
    const ended = new Promise<number>(resolve => mallette.process.once('exit', () => resolve(Date.now())))
    await printed()
    expect((await windows()).all).toBe(2)
    const closing = Date.now()
    await mallette.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find(window => window.isVisible())
        ?.close(),
    )
    expect((await ended) - closing).toBeLessThan(4_500)
    mallette = await launchMallette()
  })
})
