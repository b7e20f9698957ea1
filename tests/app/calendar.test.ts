import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Asked } from '../../domain/contract.ts'
import { expectNoAxeViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { ask } from './press-file.ts'
import { openSection, setWindow, sidewaysOverflow } from './screens.ts'

const visit = (
  title: string,
  dates: readonly string[],
  hours: readonly string[],
  part: Partial<Asked<'eventNotes.create'>> = {},
): Asked<'eventNotes.create'> => ({
  title,
  programme: {
    days: dates.map(date => ({
      date,
      sequences: [
        {
          site: { commune: 'Lieusaint', postalCode: '77127' },
          steps: hours.map(at => ({ time: { kind: 'at' as const, at }, text: 'Étape' })),
        },
      ],
    })),
  },
  ...part,
})

const events: readonly Asked<'eventNotes.create'>[] = [
  visit('Visite du lycée', ['2027-05-04', '2027-05-05'], ['09:15', '12:00'], {
    desks: [{ office: 'la préfecture', deadlineDay: '2027-05-03', deadlineClock: '18:00' }],
    persons: [{ given: 'Agnès', family: 'Durand', role: 'ministre' }],
  }),
  visit('Pose de la première pierre', ['2027-05-04'], ['10:00', '11:00'], { standing: 'option' }),
  visit('Nuit de la recherche', ['2027-05-04'], ['22:00', '01:30']),
  visit('Table ronde', ['2027-05-04'], ['14:00', '15:00'], { standing: 'cancelled' }),
  visit('Cérémonie', ['2027-05-06'], ['11:00']),
  { title: 'Rencontre avec les élus', standing: 'option' },
]

let mallette: Mallette
let page: Page
beforeAll(async () => {
  mallette = await launchMallette()
  page = mallette.page
  for (const event of events) await ask(page, 'eventNotes.create', event)
  await openSection(page, 'Événements')
})
afterAll(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const view = (name: string) =>
  page.getByRole('radiogroup', { name: 'Affichage' }).getByRole('radio', { name })
const cell = (name: RegExp) => page.getByRole('gridcell', { name })
const panel = () => page.getByRole('region', { name: /^Événements du / })
const dialog = () => page.getByRole('dialog')

/** The days of the programme of the event with this title, as they are stored. */
async function storedDays(title: string): Promise<readonly string[]> {
  const summary = (await ask(page, 'eventNotes.list', {})).find(event => event.title === title)
  return summary?.spans.map(({ day }) => day) ?? []
}

/** Goes to a day of the month by the field. */
async function goToDay(day: string): Promise<void> {
  await page.getByLabel('Aller au').fill(day)
  await page.keyboard.press('Tab')
}

describe('the list of events', () => {
  it('says whether each is confirmed, what its day meets, and keeps those without a date apart', async () => {
    const upcoming = page.getByRole('list', { name: 'Événements à venir' })
    expect(await upcoming.getByRole('listitem').filter({ hasText: 'Cérémonie' }).textContent()).toMatch(
      /jour férié.: Ascension[\s\S]*Confirmé/,
    )
    const undated = page.getByRole('list', { name: 'Sans date' })
    expect(await undated.textContent()).toMatch(/Rencontre avec les élus[\s\S]*Option/)
    await expectNoAxeViolations(page)
  })

  it('narrows by words, standing and département, and says when nothing is left', async () => {
    const links = page.locator('.list-link')
    await page.getByLabel(/^Chercher/).fill('LYCEE durand')
    await expect.poll(() => links.count()).toBe(1)
    await page.getByRole('radio', { name: /^Option/ }).click()
    await page.getByText('Aucun événement ne répond à ces critères.').waitFor()
    await page.getByRole('button', { name: 'Tout afficher' }).click()
    await expect.poll(() => links.count()).toBe(events.length)
  })
})

describe('the month', () => {
  beforeAll(async () => {
    await view('Mois').click()
    await goToDay('4/5/2027')
  })

  it('names each day in words, with its holidays and how many events it has', async () => {
    await page.getByRole('grid', { name: 'Événements de mai 2027' }).waitFor()
    await cell(/^jeudi 6.mai 2027, jour férié.: Ascension, 1 événement/).waitFor()
    await cell(/^vendredi 7.mai 2027, vacances scolaires, zones A, B et C, aucun événement/).waitFor()
    await cell(/^mardi 4.mai 2027, 4 événements/).waitFor()
    await expectNoAxeViolations(page)
  })

  it('is walked by keys, over the edge of the page too', async () => {
    await cell(/^mardi 4.mai/).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    expect(await focusedName()).toMatch(/^mercredi 12.mai 2027/)
    await page.keyboard.press('Home')
    expect(await focusedName()).toMatch(/^lundi 10.mai 2027/)
    await page.keyboard.press('PageDown')
    expect(await focusedName()).toMatch(/^jeudi 10.juin 2027/)
    await page.getByRole('heading', { name: 'Juin 2027', exact: true }).waitFor()
    await page.keyboard.press('PageUp')
    await page.keyboard.press('ArrowUp')
    expect(await focusedName()).toMatch(/^lundi 3.mai 2027/)
  })

  it('leads into the events of a day and back, and leaves the screen only from there', async () => {
    await cell(/^lundi 3.mai/).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const first = panel().getByRole('link').first()
    expect(await first.evaluate(link => link === document.activeElement)).toBe(true)
    await page.keyboard.press('Escape')
    expect(await focusedName()).toMatch(/^mardi 4.mai 2027/)
  })

  it('moves an event by keyboard alone: what moves is said first, and undone from the message', async () => {
    await cell(/^lundi 3.mai/).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await tabTo(page, panel().getByRole('button', { name: /^Déplacer… Visite du lycée/ }))
    await page.keyboard.press('Enter')
    await page.keyboard.type('11/5/2027')
    const moves = await dialog().getByRole('definition').allTextContents()
    expect(moves.map(text => text.replaceAll('\u00A0', ' '))).toEqual([
      'mardi 4 mai 2027mardi 11 mai 2027',
      'mercredi 5 mai 2027mercredi 12 mai 2027',
      'lundi 3 mai 2027lundi 10 mai 2027',
    ])
    expect(await dialog().getByRole('term').last().textContent()).toMatch(/la préfecture/)
    await expectNoAxeViolations(page)
    expect(await storedDays('Visite du lycée')).toEqual(['2027-05-04', '2027-05-05'])

    await tabTo(page, dialog().getByRole('button', { name: 'Déplacer', exact: true }))
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => storedDays('Visite du lycée')).toEqual(['2027-05-11', '2027-05-12'])
    await cell(/^mardi 11.mai 2027, 1 événement/).waitFor()
    await expect.poll(focusedName).toMatch(/^mardi 11.mai 2027/)

    await tabTo(page, page.getByRole('button', { name: 'Annuler' }))
    await page.keyboard.press('Enter')
    await expect.poll(() => storedDays('Visite du lycée')).toEqual(['2027-05-04', '2027-05-05'])
  })

  it('asks before it moves what was dragged, by as many days as it was dragged', async () => {
    await goToDay('4/5/2027')
    const second = cell(/^mercredi 5.mai/).getByRole('link', {
      name: /^Visite du lycée/,
      includeHidden: true,
    })
    await second.dragTo(cell(/^mercredi 12.mai/))
    await dialog().getByRole('definition').first().waitFor()
    expect(await dialog().getByLabel('Nouveau premier jour').inputValue()).toMatch(/^mardi 11.mai 2027$/)
    await page.keyboard.press('Escape')
    expect(await storedDays('Visite du lycée')).toEqual(['2027-05-04', '2027-05-05'])
  })

  it('warns of a holiday and of a deadline that is over', async () => {
    await panel()
      .getByRole('button', { name: /^Déplacer… Visite du lycée/ })
      .click()
    await page.keyboard.type('14/7/2026')
    await dialog()
      .getByText(/Mardi 14.juillet 2026, jour férié.: Fête nationale/)
      .waitFor()
    await dialog()
      .getByText(/La date limite d’accréditation tombera le lundi 13.juillet 2026/)
      .waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('settles the date of an event that has none', async () => {
    await page.getByRole('button', { name: /^Fixer la date… Rencontre/ }).click()
    await page.keyboard.type('20 mai 2027')
    await dialog().getByRole('button', { name: 'Fixer la date' }).click()
    await expect.poll(() => storedDays('Rencontre avec les élus')).toEqual(['2027-05-20'])
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => storedDays('Rencontre avec les élus')).toEqual([])
  })
})

describe('the week', () => {
  it('lays the hours out, what overlaps side by side, and a night into the next day', async () => {
    await goToDay('4/5/2027')
    await view('Semaine').click()
    const boxOf = async (name: RegExp) => {
      const chip = cell(/^mardi 4.mai/)
        .locator('.week-times')
        .getByRole('link', { name })
      return (await chip.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
    }
    const school = await boxOf(/^Visite du lycée/)
    const stone = await boxOf(/^Pose/)
    const panelTalk = await boxOf(/^Table ronde, Annulé/)
    expect(stone.x).toBeGreaterThanOrEqual(school.x + school.width - 1)
    expect(stone.y).toBeGreaterThan(school.y)
    expect(school.height).toBeGreaterThan(stone.height * 2)
    expect(panelTalk.width).toBeGreaterThan(school.width)
    await cell(/^mercredi 5.mai/)
      .getByRole('link', { name: /^Nuit de la recherche/ })
      .waitFor()
    await expectNoAxeViolations(page)
  })

  it('moves by as many days as it was dragged what a night brought to another day', async () => {
    const end = cell(/^mercredi 5.mai/).getByRole('link', { name: /^Nuit de la recherche/ })
    await end.dragTo(cell(/^jeudi 6.mai/), { targetPosition: { x: 30, y: 10 } })
    expect(await dialog().getByLabel('Nouveau jour').inputValue()).toMatch(/^mercredi 5.mai 2027$/)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  it('is taken up again when the person comes back', async () => {
    await openSection(page, 'Notes')
    await openSection(page, 'Événements')
    await page.getByRole('grid', { name: /^Événements de la semaine/ }).waitFor()
    expect(await view('Semaine').getAttribute('aria-checked')).toBe('true')
  })

  it('says when school holidays are not known', async () => {
    await goToDay('6/5/2031')
    await page.getByText(/^Vacances scolaires connues du 2.septembre 2024 au 31.août 2027/).waitFor()
    await goToDay('4/5/2027')
  })
})

describe('the calendar', () => {
  it('fits a small window and twice the size of letters, in both themes and languages', async () => {
    for (const name of ['Mois', 'Semaine']) {
      await view(name).click()
      await setWindow(mallette.app, 960, 640, 1)
      await expect.poll(() => sidewaysOverflow(page)).toBe(0)
      await setWindow(mallette.app, 1280, 800, 2)
      await expect.poll(() => sidewaysOverflow(page)).toBe(0)
      await setWindow(mallette.app, 1280, 800, 1)
      await page.emulateMedia({ colorScheme: 'dark' })
      await expectNoAxeViolations(page)
      await page.emulateMedia({ colorScheme: 'light' })
    }
    await ask(page, 'settings.save', { language: 'en' })
    await page.getByRole('grid', { name: /^Events of the week/ }).waitFor()
    await page
      .getByRole('gridcell', { name: /^Thursday 6 May 2027, public holiday: Ascension Day, 1 event/ })
      .waitFor()
    await expectNoAxeViolations(page)
    await ask(page, 'settings.save', { language: 'fr' })
  })
})

describe('the sheet of an event', () => {
  it('says whether it is confirmed, and the list follows', async () => {
    await view('Liste').click()
    await page.getByRole('link', { name: /^Cérémonie/ }).click()
    await page.getByRole('button', { name: /État/ }).click()
    await page.getByRole('option', { name: 'Annulé' }).click()
    await page.getByText(/^Enregistré à/).waitFor()
    await openSection(page, 'Événements')
    await page.getByRole('link', { name: /^Cérémonie[\s\S]*Annulé/ }).waitFor()
  })
})

/** The day of the cell that has the focus, in words. */
const focusedName = (): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('.visually-hidden')?.textContent ?? '')
