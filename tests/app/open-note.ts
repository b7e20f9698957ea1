import type { Locator, Page } from 'playwright-core'
import type { Mallette } from './launch.ts'
import { openSection } from './screens.ts'

/** The page as it will print, beside the fields. */
export const pageOf = (page: Page): Locator =>
  page.getByRole('region', { name: 'La page telle qu’elle s’imprimera' })

/** Opens a note from the list; its name there is its title or that of its event. */
export async function openNote(page: Page, name: string | RegExp): Promise<void> {
  await openSection(page, 'Notes')
  await page.getByRole('main').getByRole('link', { name }).click()
  await pageOf(page).waitFor()
}

/** Takes the demonstration over and opens its note. */
export async function openExample({ page }: Mallette): Promise<void> {
  await page.evaluate(() => window.mallette.ask('demonstration.load', {}))
  await openNote(page, /Lieusaint/)
}

/** Opens every folded section of the fields. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator('main .section-trigger[aria-expanded=false]')
  while ((await folded.count()) > 0) await folded.first().click()
}
