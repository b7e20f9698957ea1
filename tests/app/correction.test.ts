import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { tabTo } from './keyboard.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { ask } from './press-file.ts'
import { alterEvent, goTo, putOff, type ReleasedExample, releaseExample } from './released-example.ts'
import { setWindow, sidewaysOverflow } from './screens.ts'

let mallette: Mallette
let example: ReleasedExample
beforeEach(async () => {
  mallette = await launchMallette()
  example = await releaseExample(mallette.page)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const banner = () =>
  mallette.page.getByRole('region', {
    name: 'À rectifier : 1 fait a changé depuis la diffusion du n° 962',
  })
const dialog = () => mallette.page.getByRole('dialog', { name: 'Rectifier le n° 962' })
/** The words of the page, ordinary spaces for non-breaking ones. */
const pageWords = async (): Promise<string> =>
  ((await pageText(mallette.page).textContent()) ?? '').replaceAll('\u00A0', ' ')
const openedNote = (): string => /#\/note\/([0-9a-f-]{36})/.exec(mallette.page.url())?.[1] ?? ''

describe('a fact that changed after the release', () => {
  test('is told by the note and by its event, with what was and what is', async () => {
    const { page } = mallette
    await goTo(page, `#/note/${example.noteId}`)
    await pageText(page).waitFor()
    expect(await banner().count()).toBe(0)
    await putOff(page, example)
    await banner().waitFor()
    const [change, ...others] = await banner().getByRole('listitem').allTextContents()
    expect(change?.replaceAll('\u00A0', ' ')).toBe(
      '10 h 10 → 10 h 40, présentation de l’AMI « Écoles de production »',
    )
    expect(others).toEqual([])
    // The released note goes on saying what newsrooms hold.
    expect(await pageWords()).toContain('10 h 10')
    await expectNoAxeViolations(page)
    for (const screen of ['event', 'timeline']) {
      await goTo(page, `#/${screen}/${example.eventId}`)
      await banner().waitFor()
      await expectNoAxeViolations(page)
    }
    await alterEvent(page, example.eventId, before =>
      JSON.parse(JSON.stringify(before).replace('10:40', '10:10')),
    )
    await banner().waitFor({ state: 'detached' })
  })

  test('is put right by keyboard alone: draft, release, and links both ways', async () => {
    const { page } = mallette
    await putOff(page, example)
    await goTo(page, `#/note/${example.noteId}`)
    await tabTo(page, banner().getByRole('button', { name: 'Rectifier…' }))
    await page.keyboard.press('Enter')
    await dialog().getByText('10 h 40 au lieu de 10 h 10').waitFor()
    await expectNoAxeViolations(page)
    await tabTo(page, dialog().getByRole('radio', { name: /Rectificatif/ }))
    await page.keyboard.press('ArrowUp')
    await dialog()
      .getByText(/^\[mise à jour du /)
      .waitFor()
    await page.keyboard.press('ArrowDown')
    await tabTo(page, dialog().getByRole('button', { name: 'Préparer le rectificatif' }))
    await page.keyboard.press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await page.waitForURL(url => !url.hash.includes(example.noteId))

    await pageText(page).getByText('Les informations suivantes remplacent celles de la note n° 962').waitFor()
    const text = await pageWords()
    expect(text).toContain('Rectificatif : cette note corrige la note n° 962')
    expect(text).toContain('Présentation de l’AMI « Écoles de production » : 10 h 40 au lieu de 10 h 10')
    const correction = openedNote()
    await ask(page, 'releases.release', { noteId: correction, number: '963' })

    await page.getByRole('link', { name: /^Rectifie le n° 962 du / }).click()
    await page.getByRole('link', { name: 'Rectifiée par le n° 963' }).waitFor()
    expect(openedNote()).toBe(example.noteId)
    expect(await banner().count()).toBe(0)
    await expectNoAxeViolations(page)
    await page.getByRole('link', { name: 'Rectifiée par le n° 963' }).click()
    await page.getByRole('link', { name: /^Rectifie le n° 962 du / }).waitFor()
    const released = await ask(page, 'releases.list', {})
    expect(released.map(({ number, state }) => [number, state])).toEqual([
      ['963', 'current'],
      ['962', 'corrected'],
    ])
  })

  test('is not put right twice by accident: the open draft is offered', async () => {
    const { page } = mallette
    await putOff(page, example)
    const { id } = await ask(page, 'releases.correct', { noteId: example.noteId, effect: 'corrects' })
    await goTo(page, `#/note/${example.noteId}`)
    await banner().getByRole('button', { name: 'Rectifier…' }).click()
    await dialog()
      .getByText(/^Un brouillon existe déjà/)
      .waitFor()
    await dialog().getByRole('button', { name: 'Ouvrir ce brouillon' }).click()
    await page.waitForURL(url => url.hash.includes(id))
  })
})

test('an event that was called off leads to the cancellation, which asks nobody to come', async () => {
  const { page } = mallette
  await alterEvent(page, example.eventId, before => ({ ...before, standing: 'cancelled' }))
  await goTo(page, `#/event/${example.eventId}`)
  await banner().getByText('confirmé').waitFor()
  await banner().getByRole('button', { name: 'Rectifier…' }).click()
  await dialog().getByRole('button', { name: 'Préparer l’annulation' }).click()
  await pageText(page)
    .getByText(/est annulé\./)
    .waitFor()
  const text = await pageWords()
  expect(text).toContain('Cette note annule la note n° 962')
  const invitation = pageText(page).getByText(/accréditer|Présentation de l’AMI/)
  expect(await invitation.filter({ visible: true }).count()).toBe(0)
})

test('a note whose facts all hold can still be replaced', async () => {
  const { page } = mallette
  await goTo(page, `#/note/${example.noteId}`)
  await page.getByRole('button', { name: 'Rectifier…' }).click()
  await dialog().getByText('Aucun fait n’a changé').waitFor()
  await page.keyboard.press('Escape')
  await dialog().waitFor({ state: 'detached' })
})

test('banner and dialog fit a small window, a large zoom, and speak English', async () => {
  const { app, page } = mallette
  await putOff(page, example)
  for (const [width, height, zoom] of [
    [960, 640, 1],
    [1280, 800, 2],
  ] as const) {
    await setWindow(app, width, height, zoom)
    await goTo(page, `#/event/${example.eventId}`)
    await banner().getByRole('button', { name: 'Rectifier…' }).click()
    await dialog().getByText('10 h 40 au lieu de 10 h 10').waitFor()
    expect(await dialog().evaluate(inside => inside.scrollWidth - inside.clientWidth)).toBeLessThanOrEqual(0)
    await dialog().getByRole('button', { name: 'Préparer le rectificatif' }).click({ trial: true })
    await page.keyboard.press('Escape')
    expect(await sidewaysOverflow(page)).toBe(0)
    await goTo(page, '#/home')
  }
  await setWindow(app, 1280, 800, 1)
  const settings = await ask(page, 'settings.get', {})
  await ask(page, 'settings.save', { ...settings, language: 'en' })
  await goTo(page, `#/event/${example.eventId}`)
  await page
    .getByRole('region', { name: 'To correct: 1 fact has changed since no. 962 was released' })
    .waitFor()
  await page.getByRole('button', { name: 'Correct…' }).click()
  await page.getByRole('dialog', { name: 'Correct no. 962' }).waitFor()
  await expectNoAxeViolations(page)
})
