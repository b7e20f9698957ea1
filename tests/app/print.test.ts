import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { find, outputOf } from '../documents/programs.ts'
import { launchMallette, type Mallette, temporaryFolder } from './launch.ts'
import { openExample } from './open-note.ts'
import { clickMenu } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

declare global {
  /** What the page would have put on paper, in the main process: a PDF in Base64. */
  var printed: string | undefined
}

/** Has the system know so many printers, and the dialog end like this; what would be on paper is kept as a PDF. */
const printLike = ({ app }: Mallette, printers: number, reason: string): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [count, failure]) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      if (contents === undefined) return
      contents.getPrintersAsync = () =>
        Promise.resolve(
          Array.from({ length: count }, () => ({
            name: 'Paris',
            displayName: 'Paris',
            description: '',
            status: 0,
            isDefault: true,
            options: {},
          })),
        )
      contents.print = (_options, done) => {
        const options = { printBackground: true, preferCSSPageSize: true }
        void contents.printToPDF(options).then(pdf => {
          globalThis.printed = pdf.toString('base64')
          done?.(failure === '', failure)
        })
      }
    },
    [printers, reason] as const,
  )

/** The PDF of what was printed last. */
async function printedPdf({ app }: Mallette): Promise<Buffer> {
  await expect
    .poll(() => app.evaluate(() => globalThis.printed !== undefined), { timeout: 15_000 })
    .toBe(true)
  return Buffer.from(await app.evaluate(() => globalThis.printed ?? ''), 'base64')
}

/** The text of each page of a PDF. */
async function pagesOf(pdf: Buffer): Promise<string[]> {
  const file = join(temporaryFolder(), 'printed.pdf')
  writeFileSync(file, pdf)
  const text = await outputOf('pdftotext', ['-layout', file, '-'])
  return text.split('\f').slice(0, -1)
}

describe('printing a note', () => {
  it('puts its sheets on paper and nothing of the screen', async context => {
    if (find('pdftotext') === null) return context.skip('needs poppler-utils')
    mallette = await launchMallette()
    const { app, page } = mallette
    await openExample(mallette)
    await printLike(mallette, 1, '')
    await clickMenu(app, 'print')
    const pages = await pagesOf(await printedPdf(mallette))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toContain('NOTE AUX RÉDACTIONS')
    expect(pages[0]).toMatch(/Page\s1\/2/)
    expect(pages[1]).toMatch(/À propos[\s\S]*Page\s2\/2/)
    expect(pages.join()).not.toMatch(/Accueil|Exporter|Modifier/)
    await expect.poll(() => page.locator('.print-sheets').count()).toBe(0)
    expect(await page.title()).toContain('Mallette')
  })

  it('is A4, whatever the theme', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await openExample(mallette)
    await page.emulateMedia({ colorScheme: 'dark' })
    await printLike(mallette, 1, '')
    await clickMenu(app, 'print')
    const pdf = (await printedPdf(mallette)).toString('latin1')
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect(Math.round(Number(width))).toBe(595)
    expect(Math.round(Number(height))).toBe(842)
  })

  it('says that there is no printer', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await openExample(mallette)
    await printLike(mallette, 0, '')
    await clickMenu(app, 'print')
    await page.getByText('Aucune imprimante n’est installée sur ce poste.').first().waitFor()
  })

  it('says nothing when the person changes her mind', async () => {
    mallette = await launchMallette()
    const { app, page } = mallette
    await openExample(mallette)
    await printLike(mallette, 1, 'Print job canceled')
    await page.keyboard.press('Control+p')
    await printedPdf(mallette)
    await page.locator('.print-sheets').waitFor({ state: 'detached' })
    expect(await page.locator('.toast').count()).toBe(0)
    expect(await app.windows()).toHaveLength(1)
  })
})
