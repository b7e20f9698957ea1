import type { ElectronApplication, Page } from 'playwright-core'

/** Opens a section of the rail and waits for its title. */
export async function openSection(page: Page, name: string): Promise<void> {
  const link = page.getByRole('navigation').getByRole('link', { name })
  await link.click()
  // The rail marks the section when its screen is there: the one before stays until then.
  await link.and(page.locator('[aria-current=page]')).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** The title of the screen. */
export const titleOf = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

/** Clicks an entry of the menu, which a page cannot reach. */
export async function clickMenu(app: ElectronApplication, id: string): Promise<void> {
  await app.evaluate(({ Menu }, entry) => Menu.getApplicationMenu()?.getMenuItemById(entry)?.click(), id)
}

/** Waits until the screen says that all is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
  await page.getByText(/^Enregistré à/).waitFor()
}
