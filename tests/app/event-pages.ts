import type { Page } from 'playwright-core'
import type { Asked } from '../../domain/contract.ts'
import { tabTo } from './keyboard.ts'
import { ask } from './press-file.ts'
import { openSection } from './screens.ts'

/** Makes an event and opens one of its screens, by keyboard, as a person does from the list. Returns its id. */
export async function openEventPage(
  page: Page,
  draft: Asked<'eventNotes.create'>,
  tab: string,
): Promise<string> {
  const { id, title } = await ask(page, 'eventNotes.create', draft)
  await openSection(page, 'Événements')
  const link = page.getByRole('main').getByRole('link', { name: title }).first()
  await link.waitFor()
  await link.press('Enter')
  await openTab(page, tab)
  return id
}

/** Goes to another screen of the event that is open, by keyboard. */
export async function openTab(page: Page, tab: string): Promise<void> {
  const link = page
    .getByRole('navigation', { name: 'Écrans de l’événement' })
    .getByRole('link', { name: tab })
  await tabTo(page, link)
  await page.keyboard.press('Enter')
  await link.and(page.locator('[aria-current=page]')).waitFor()
}
