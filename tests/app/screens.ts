import type { ElectronApplication, Page } from 'playwright-core'

/** Opens a section of the rail and waits for its title. */
export async function openSection(page: Page, name: string): Promise<void> {
  // The pages of a section are a navigation too.
  const link = page.locator('.rail').getByRole('link', { name })
  await link.click()
  // The rail marks the section when its screen is there: the one before stays until then.
  await link.and(page.locator('[aria-current=page]')).waitFor()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Opens one of the pages of the press file and waits for its title. */
export async function openPressFilePage(page: Page, name: string): Promise<void> {
  await openSection(page, 'Contacts')
  const link = page
    .getByRole('navigation', { name: 'Fichier presse' })
    .getByRole('link', { name, exact: true })
  await link.click()
  await page.getByRole('heading', { level: 1, name }).waitFor()
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

/** Gives the window a size, in pixels of the screen, and a zoom: 2 is 200 %. */
export const setWindow = (
  app: ElectronApplication,
  width: number,
  height: number,
  zoom: number,
): Promise<void> =>
  app.evaluate(
    ({ BrowserWindow }, [across, down, factor]) => {
      const [window] = BrowserWindow.getAllWindows()
      window?.setContentSize(across, down)
      window?.webContents.setZoomFactor(factor)
    },
    [width, height, zoom] as const,
  )

/** How far the screen can be scrolled sideways, in CSS pixels. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.getByRole('main').evaluate(screen => screen.scrollWidth - screen.clientWidth)
