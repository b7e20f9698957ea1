import { afterEach, describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Question } from '../../domain/channels.ts'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openSection } from './screens.ts'

let mallette: Mallette
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** What main answers to the page. */
const ask = (question: Question, input: unknown): Promise<unknown> =>
  mallette.page.evaluate(`window.mallette.ask(${JSON.stringify(question)}, ${JSON.stringify(input)})`)

const checked = z.object({ value: z.tuple([z.array(z.object({ from: z.int(), to: z.int() }))]) })

async function slipsIn(text: string): Promise<string[]> {
  const { value } = checked.parse(await ask('spelling.check', { texts: [text] }))
  return value[0].map(({ from, to }) => text.slice(from, to))
}

describe('the spelling check', () => {
  it('finds slips in its thread, proposes words, and Mallette ends all the same', async () => {
    mallette = await launchMallette()
    const text = "Demande d’acréditation à l'ecole de Lieusaint, 👩‍🏭 le jeudi 6 mai à 9 h 30."
    expect(await slipsIn(text)).toEqual(['d’acréditation', "l'ecole"])
    expect(await ask('spelling.suggest', { word: "l'ecole" })).toEqual({ ok: true, value: ['l’école'] })
  })

  it('accepts whom the press file, the issuers and the events name, and follows them', async () => {
    mallette = await launchMallette()
    const { page } = mallette
    const text = 'Quatrebarbes, Zyxomma et Pannier-Runacher'
    expect(await slipsIn(text)).toEqual(['Quatrebarbes', 'Zyxomma', 'Pannier-Runacher'])
    await ask('issuers.create', { name: 'Délégation Zyxomma' })
    expect(await slipsIn(text)).toEqual(['Quatrebarbes', 'Pannier-Runacher'])
    await ask('demonstration.load', {})
    expect(await slipsIn(text)).toEqual(['Quatrebarbes'])
    const heard = page.evaluate(
      () =>
        new Promise(resolve => {
          window.mallette.listen('changed', ({ noun }) => noun === 'spelling' && resolve(noun))
        }),
    )
    await ask('contacts.create', { draft: { family: 'Quatrebarbes' } })
    expect(await heard).toBe('spelling')
    expect(await slipsIn(text)).toEqual([])
  })

  it('keeps the person’s own words, which Réglages shows and takes out again', async () => {
    mallette = await launchMallette()
    const { dataDir } = mallette
    expect(await slipsIn('Un zyxommage')).toEqual(['zyxommage'])
    await ask('spelling.learn', { word: 'zyxommage' })
    await ask('spelling.learn', { word: 'Qarma' })
    expect(await slipsIn('Un zyxommage')).toEqual([])
    await mallette.close()

    mallette = await launchMallette({ dataDir })
    expect(await slipsIn('Un zyxommage')).toEqual([])
    const { page } = mallette
    await openSection(page, 'Réglages')
    const words = page.getByRole('region', { name: 'Votre dictionnaire' }).getByRole('listitem')
    await expect.poll(() => words.allTextContents()).toEqual(['Qarma', 'zyxommage'])
    await expectNoAxeViolations(page)
    await page.getByRole('button', { name: 'Retirer «\u00A0zyxommage\u00A0»' }).click()
    await expect.poll(() => words.allTextContents()).toEqual(['Qarma'])
    expect(await slipsIn('Un zyxommage')).toEqual(['zyxommage'])
    await page.getByRole('button', { name: 'Annuler' }).click()
    await expect.poll(() => words.allTextContents()).toEqual(['Qarma', 'zyxommage'])
  })

  it('asks nothing of a network, and leaves Electron’s own check off', async () => {
    mallette = await launchMallette()
    const own = await mallette.app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
    const languages = await mallette.app.evaluate(({ session }) =>
      session.defaultSession.getSpellCheckerLanguages(),
    )
    expect([own, languages]).toEqual([false, []])
  })
})
