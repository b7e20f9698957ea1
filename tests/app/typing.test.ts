import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { bodyOf, openBlankNote, writtenIn } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { formOf, leaveForm, untilInPage } from './page-keyboard.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
})
afterAll(() => mallette.close())
beforeEach(async () => {
  await openBlankNote(mallette.page)
})

const type = (text: string) => mallette.page.keyboard.type(text)
/** A key at a person’s pace: the browser tells where the caret went a moment after Home or an arrow. */
const press = async (keys: string): Promise<void> => {
  const { page } = mallette
  await page.keyboard.press(keys)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}
const written = () => writtenIn(bodyOf(mallette.page))

/** Waits until the page reads so. */
const reads = (...expected: string[]) => expect.poll(written, { timeout: 10_000 }).toEqual(expected)

describe('typographic corrections', () => {
  test('come as one types, and composition has nothing to add', async () => {
    await type('Il dit "oui" à l\'école: le 1er mai, n°9... fin! ')
    await reads('p: Il dit «·oui·» à l’école·: le 1^er^ mai, n°·9… fin·! ')
  })

  test('go with one Ctrl+Z, which gives back what was typed, and do not come again there', async () => {
    await type("l'")
    await reads('p: l’')
    await press('Control+z')
    await reads("p: l'")
    await type('eau! ')
    await reads("p: l'eau·! ")
    await press('Control+z')
    await reads("p: l'eau! ")
    await press('Backspace')
    await type(' ')
    await reads("p: l'eau! ")
    await press('Enter')
    await type("d'ici")
    await reads("p: l'eau! ", 'p: d’ici')
  })

  test('leave addresses alone, and make links of them', async () => {
    await type("voir www.exemple.fr/l'eau?a=1 ou presse@exemple.fr ")
    await reads(
      "p: voir [www.exemple.fr/l'eau?a=1](https://www.exemple.fr/l'eau?a=1) ou [presse@exemple.fr](mailto:presse@exemple.fr) ",
    )
  })
})

describe('structure', () => {
  test('begins with a sign and a space', async () => {
    await type('# Partie')
    await press('Enter')
    await type('- un')
    await press('Enter')
    await type('deux')
    await press('Enter')
    await press('Enter')
    await type('1. premier')
    await press('Enter')
    await press('Enter')
    await type('> Nous avançons')
    await press('Enter')
    await type('La ministre')
    await press('Enter')
    await type('Fin')
    await reads(
      'h3: Partie',
      'ul: un | deux',
      'ol: premier',
      'blockquote: Nous avançons | La ministre',
      'p: Fin',
    )
  })

  test('goes back to the sign with one Ctrl+Z', async () => {
    await type('- ')
    await reads('ul: ')
    await press('Control+z')
    await reads('p: - ')
  })

  test('an item in the middle leaves its list by Backspace and by Enter', async () => {
    await type('- un')
    await press('Enter')
    await type('deux')
    await press('Enter')
    await type('trois')
    await press('ArrowUp')
    await press('Home')
    await press('Backspace')
    await reads('ul: un', 'p: deux', 'ul: trois')
  })

  test('toggles by keys and by the toolbar, which shows what is on', async () => {
    const { page } = mallette
    await type('Texte')
    await press('Control+Shift+L')
    await reads('ul: Texte')
    const list = page.getByRole('toolbar').getByRole('button', { name: 'Liste à puces' })
    await expect.poll(() => list.getAttribute('aria-pressed')).toBe('true')
    await list.click()
    await reads('p: Texte')
    await press('Control+Shift+H')
    await reads('h3: Texte')
    await press('Control+Shift+H')
    await press('End')
    await press('Shift+Home')
    await page.getByRole('toolbar').getByRole('button', { name: 'Gras' }).click()
    await reads('p: **Texte**')
    await press('Control+z')
    await reads('p: Texte')
  })
})

describe('insertion', () => {
  const list = () => mallette.page.getByRole('listbox', { name: 'Insérer dans la note' })

  test('« / » proposes, typing finds without accents, Enter inserts in one step', async () => {
    const { page } = mallette
    await type('Avant /')
    await list().waitFor()
    await type('chif')
    const option = page.getByRole('option', { name: 'Chiffres clés' })
    await option.waitFor()
    const text = pageText(page)
    expect(await text.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'))
    await press('Enter')
    await type('93')
    await reads('p: Avant ', 'div: 93')
    await press('Control+z')
    await press('Control+z')
    await reads('p: Avant /chif')
  })

  test('« / » opens before words that stand there already', async () => {
    await type('déjà là')
    await press('Home')
    await type('/num')
    await press('Enter')
    await type('un')
    await reads('p: déjà là', 'ol: un')
  })

  test('what is chosen for the event takes its « / » away in the same step', async () => {
    const { page } = mallette
    await openBlankNote(page, 'invitation')
    await type('Avant /prog')
    await page.getByRole('option', { name: 'Programme' }).waitFor()
    await press('Enter')
    await page.locator('.page-programme [data-step]').first().waitFor()
    await untilInPage(page)
    await reads('p: Avant ')
    await press('Control+z')
    await reads('p: Avant /prog')
    expect(await page.locator('.page-programme [data-step]').count()).toBe(0)
    await press('Control+y')
    await page.locator('.page-programme [data-step]').first().waitFor()
    await reads('p: Avant ')
  })

  test('a communiqué is offered nothing of the event, as long as it is one', async () => {
    const { page } = mallette
    const ofEvent = ['Programme', 'Accréditation', 'Accueil de la presse', 'Avis à la presse']
    const offered = async (): Promise<readonly string[]> => {
      await type('/')
      await list().waitFor()
      const bySlash = await list().getByRole('option').allTextContents()
      await press('Escape')
      await press('Backspace')
      await page.getByRole('toolbar').getByRole('button', { name: 'Insérer' }).click()
      await page.getByRole('menuitem').first().waitFor()
      expect(await page.getByRole('menuitem').allTextContents()).toEqual(bySlash)
      await press('Escape')
      await page.getByRole('menuitem').first().waitFor({ state: 'detached' })
      return bySlash.filter(name => ofEvent.includes(name))
    }
    expect(await offered()).toEqual([])
    await pageText(page).locator('[data-slot=headingSlot]').click()
    await formOf(page).getByRole('button', { name: 'Communiqué de presse' }).click()
    await page.getByRole('option', { name: 'Invitation presse' }).click()
    await leaveForm(page)
    await bodyOf(page).click()
    expect(await offered()).toEqual(ofEvent)
  })

  test('Escape leaves the « / » and the screen stays', async () => {
    await type('/')
    await list().waitFor()
    await expectNoAxeViolations(mallette.page)
    await press('Escape')
    await list().waitFor({ state: 'detached' })
    await type(' suite')
    await reads('p: / suite')
  })

  test('a « / » inside a word is a « / »', async () => {
    await type('km/h et 24/7')
    expect(await list().count()).toBe(0)
  })

  test('the toolbar inserts the same things', async () => {
    const { page } = mallette
    await page.getByRole('toolbar').getByRole('button', { name: 'Insérer' }).click()
    await page.getByRole('menuitem', { name: 'Citation et son auteur' }).click()
    await untilInPage(page)
    await type('Bravo')
    await reads('blockquote: Bravo | ')
  })
})

describe('links', () => {
  test('the dialog completes addresses, and offers https for http', async () => {
    const { page } = mallette
    await type('site')
    await press('Shift+Home')
    await press('Control+Shift+K')
    const dialog = page.getByRole('dialog', { name: 'Lien' })
    await dialog.waitFor()
    await page.keyboard.type('http://www.exemple.fr')
    await dialog.getByText('Une note ne porte que des adresses sûres, en https.').waitFor()
    await expectNoAxeViolations(page)
    await dialog.getByRole('button', { name: 'Écrire https://www.exemple.fr' }).click()
    await dialog.getByRole('button', { name: 'Placer le lien' }).click()
    await reads('p: [site](https://www.exemple.fr)')
    await untilInPage(page)
    await press('Control+Shift+K')
    await dialog.getByRole('button', { name: 'Retirer le lien' }).click()
    await reads('p: site')
  })
})

test('the toolbar fits a narrow window at 200 %, arrows lead through it', async () => {
  const { page, app } = mallette
  await setWindow(app, 960, 640, 2)
  await expect.poll(() => sidewaysOverflow(page)).toBe(0)
  const bar = page.getByRole('toolbar')
  await type('Texte')
  await bar.getByRole('button', { name: 'Gras' }).focus()
  await page.keyboard.press('ArrowRight')
  const name = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(await name()).toBe('Italique')
  await bar.getByRole('button', { name: 'Autres mises en forme' }).click()
  await page.getByRole('menuitem', { name: 'Liste à puces' }).click()
  await reads('ul: Texte')
  await setWindow(app, 1280, 800, 1)
})

test('nothing of all this breaks the policy of the page', async () => {
  expect(await mallette.consoleErrors()).toEqual([])
})
