import type { Locator, Page } from 'playwright-core'
import type { Mallette } from './launch.ts'
import { openSection } from './screens.ts'

/** The page as it will print, with the tools around it. */
export const pageOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'La page telle qu’elle s’imprimera' })

/** The page of the note that is open, where it is written. */
export const pageText = (page: Page): Locator =>
  pageOf(page).getByRole('textbox', { name: 'Page de la note' })

/** What stands beside the page: a column, or a sheet over it in a narrow window. */
export const panelOf = (page: Page): Locator =>
  page
    .getByRole('complementary', { name: 'Volet de la note' })
    .or(page.getByRole('dialog', { name: 'Volet' }))

/** Opens a note from the list; its name there is its title or that of its event. */
export async function openNote(page: Page, name: string | RegExp): Promise<void> {
  await openSection(page, 'Notes')
  await page.getByRole('main').getByRole('link', { name }).first().click()
  await pageText(page).waitFor()
  await untilLaidOut(page)
}

/** Waits until the page has its size and its breaks: before, what is about to be clicked may still move. */
async function untilLaidOut(page: Page): Promise<void> {
  const places = (): Promise<string> =>
    pageText(page).evaluate(text =>
      JSON.stringify([text, ...text.children].map(part => part.getBoundingClientRect())),
    )
  let before = ''
  for (let now = await places(); now !== before; now = await places()) {
    before = now
    await page.waitForTimeout(100)
  }
}

/** Takes the demonstration over and opens its note. */
export async function openExample({ page }: Mallette): Promise<void> {
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await openNote(page, /Lieusaint/)
}

/** The lines of the page that are there once, by the names that the page gives them. */
type Line = 'title' | 'announcement' | 'whenLine' | 'whereLine'

export const lineOf = (page: Page, line: Line): Locator => pageText(page).locator(`[data-line=${line}]`)

/** Puts the caret into the title, which takes no room while it is empty. */
export async function enterTitle(page: Page): Promise<void> {
  await pageText(page).focus()
  await page.waitForFunction(() => document.getSelection()?.anchorNode?.parentElement?.closest('.page-flow'))
  await page.keyboard.press('ControlOrMeta+Home')
}

/** Writes a line of the page anew, as a person does: by the caret, over what is there. */
export async function writeLine(page: Page, line: Line, text: string): Promise<void> {
  if (line === 'title') await enterTitle(page)
  else await lineOf(page, line).click()
  await page.keyboard.press('Home')
  await page.keyboard.press('Shift+End')
  await page.keyboard.type(text)
}

const parts = {
  letterhead: 'Émetteurs',
  heading: 'En-tête de la note',
  persons: 'Personnes',
  accreditation: 'Accréditation et accueil de la presse',
  contacts: 'Contacts presse',
  links: 'Liens et documents',
} as const

export type Part = keyof typeof parts

/** Every part of the page that a form fills. */
export const partsOfPage: readonly Part[] = [
  'letterhead',
  'heading',
  'persons',
  'accreditation',
  'contacts',
  'links',
]

/** The form of a part, over the page. */
export const formOf = (page: Page, part: Part): Locator => page.getByRole('dialog', { name: parts[part] })

/** Opens the form of a part by a click on what the page shows of it. */
export async function openPart(page: Page, part: Part): Promise<Locator> {
  await pageText(page).locator(`[data-part=${part}]`).first().click()
  const form = formOf(page, part)
  await form.waitFor()
  return form
}

/** Escape, back to the page. */
export async function closePart(page: Page, part: Part): Promise<void> {
  await page.keyboard.press('Escape')
  await formOf(page, part).waitFor({ state: 'detached' })
}
