import type { Page } from 'playwright-core'
import { expect, onTestFinished } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { openEventPage } from './event-pages.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'

type EventDraft = Asked<'eventNotes.create'>

/** A visit of two sequences, whose desk takes two people of each outlet. */
export const visit: EventDraft = {
  title: 'Visite de Lieusaint',
  programme: {
    days: [
      {
        date: '2031-05-06',
        sequences: [
          { title: 'Accueil', steps: [{ time: { kind: 'at', at: '09:30' }, text: 'Arrivée' }] },
          { title: 'Visite de l’atelier' },
        ],
      },
    ],
  },
  desks: [
    {
      office: 'la préfecture de Seine-et-Marne',
      mails: ['presse@prefecture.example'],
      deadlineDay: '2031-05-05',
      deadlineClock: '18:00',
      quotaPerOutlet: 2,
    },
  ],
}

/** A newsroom asks for three of its people. */
export const requestMail = `Bonjour,

Nous souhaitons accréditer trois personnes :
- Jeanne MARTIN, photographe, carte de presse n° 123456, née le 03/04/1980 à Lyon, 06 39 98 12 34
- Zinédine Belkacem (JRI), CP 98765, AB-123-CD
- M. Paul de La Tour - rédacteur - p.delatour@leparisien.example

Cordialement,
Caroline Petit
Le Parisien`

/** Starts Mallette with an event, and opens its register by keyboard. It ends with the test, without complaints. */
export async function openRegister(
  draft: EventDraft = visit,
): Promise<{ mallette: Mallette; page: Page; id: string }> {
  const mallette = await launchMallette()
  endWithTest(mallette)
  const { page } = mallette
  return { mallette, page, id: await openEventPage(page, draft, 'Accréditations') }
}

/** Closes a Mallette after the test, unless the test did, and finds nothing among its errors. */
export function endWithTest(mallette: Mallette): void {
  onTestFinished(async () => {
    if (mallette.process.exitCode !== null) return
    expect(await mallette.consoleErrors()).toEqual([])
    await mallette.close()
  })
}

/** Pastes a mail by keyboard, and has it read. */
export async function pasteMail(page: Page, text = requestMail): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: 'Coller un courriel' }).first(), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Courriel, liste ou tableau copié')
  await field.waitFor()
  await field.fill(text)
  await tabTo(page, page.getByRole('button', { name: 'Lire', exact: true }))
  await page.keyboard.press('Enter')
}

/** The names that the grid shows, in its order. */
export const names = (page: Page): Promise<string[]> =>
  page.locator('tbody .grid-name .grid-text').allTextContents()
/** The people of the register as they are on the disk. */
export const storedPeople = async (page: Page, id: string) =>
  (await ask(page, 'registers.get', { eventNoteId: id })).accreditations

/** Pastes the mail of three, and adds them as they were read. */
export async function addThree(page: Page): Promise<void> {
  await pasteMail(page)
  await page.getByRole('button', { name: 'Ajouter 3 personnes' }).press('Enter')
  await page.getByRole('grid').waitFor()
}
