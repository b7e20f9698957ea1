import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bodyOf, openBlankNote, pasteInto, putOnClipboard, readClipboard, writtenIn } from './blank-note.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { pageText } from './open-note.ts'
import { walkTo } from './page-keyboard.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
})
afterAll(() => mallette.close())
beforeEach(async () => {
  await openBlankNote(mallette.page)
})

const fixture = (name: string) => readFileSync(join(import.meta.dirname, '../fixtures/pastes', name), 'utf8')
const paste = (carried: Readonly<Record<string, string>>) => pasteInto(mallette.page, carried)
const press = (keys: string) => mallette.page.keyboard.press(keys)
const written = () => writtenIn(bodyOf(mallette.page))
const reads = (...expected: string[]) => expect.poll(written, { timeout: 10_000 }).toEqual(expected)

describe('paste', () => {
  test('from Word keeps looks, links and lists', async () => {
    await paste({ 'text/html': fixture('word.html'), 'text/plain': 'nothing of this' })
    await reads(
      'h3: Un plan pour les écoles de production',
      "p: Agnès Pannier-Runacher, **ministre déléguée** chargée de l'*Industrie*, se rendra le 1^er^ mai à Lieusaint (77).",
      'h3: Objectifs',
      'ul: doubler le nombre d’écoles·; | dont dix en **Île-de-France**·; | former 2 000 élèves.',
      'p: Calendrier·:',
      'ol: appel à projets | ouverture',
      'p: Contact·: [presse@industrie.gouv.fr](mailto:presse@industrie.gouv.fr) ou ' +
        '[l’espace presse](https://www.industrie.gouv.fr/presse), ancien site.',
    )
    await press('Control+z')
    await reads('p: ')
  })

  test.each(['libreoffice.html', 'outlook.html', 'google-docs.html', 'web-page.html', 'hostile.html'])(
    'from %s asks nothing of the network and breaks no rule of the page',
    async name => {
      const { page } = mallette
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await paste({ 'text/html': fixture(name) })
      await expect.poll(async () => (await written()).length, { timeout: 10_000 }).toBeGreaterThan(1)
      expect(await bodyOf(page).locator('script, img, iframe, style, [onerror], [onclick]').count()).toBe(0)
      expect(asked.filter(url => !url.startsWith('app://'))).toEqual([])
      expect(await mallette.consoleErrors()).toEqual([])
    },
  )

  test('of plain text by the real clipboard, with Ctrl+V and without looks with Ctrl+Shift+V', async () => {
    await putOnClipboard(mallette.page, { 'text/plain': 'un', 'text/html': '<p>un <b>deux</b></p>' })
    await press('Control+v')
    await reads('p: un **deux**')
    await press('Control+Shift+v')
    await reads('p: un **deux**un')
  })

  test('in the middle of a paragraph, of an item and of a title', async () => {
    const { page } = mallette
    await page.keyboard.type('avant après')
    for (let step = 0; step < 5; step += 1) await press('ArrowLeft')
    await paste({ 'text/html': '<p>un</p><ul><li>a</li></ul><p>deux </p>' })
    await reads('p: avant un', 'ul: a', 'p: deuxaprès')
    await press('ArrowUp')
    await press('End')
    await paste({ 'text/plain': '- b\n- c' })
    await reads('p: avant un', 'ul: ab | c', 'p: deuxaprès')
    await pageText(page).locator('[data-line=title]').click()
    await paste({ 'text/html': '<h1>Un <b>titre</b></h1><p>et sa suite</p>' })
    await expect
      .poll(() => pageText(page).locator('[data-line=title]').textContent())
      .toBe('Un titre et sa suite')
  })

  test('of an address over words makes a link of them', async () => {
    await mallette.page.keyboard.type('ici')
    await press('Shift+Home')
    await paste({ 'text/plain': 'https://www.exemple.fr/a' })
    await reads('p: [ici](https://www.exemple.fr/a)')
  })

  test('of a file that is no picture says so', async () => {
    const { page } = mallette
    await pageText(page).evaluate(element => {
      const clipboardData = new DataTransfer()
      clipboardData.items.add(new File(['x'], 'image.png', { type: 'image/png' }))
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    })
    await page.getByText('n’est pas une image lisible').first().waitFor()
  })

  describe('of a programme', () => {
    const offer = () => mallette.page.getByRole('button', { name: 'Coller comme étapes du programme' })
    const lines = [
      'p: Horaire – Séquence – Presse',
      'p: 9h15 – Accueil de la ministre – Pool images',
      'p: 9h30 – 10h15 – Visite des ateliers Échange avec les élèves – Toute presse accréditée',
      'p: À l’issue – Micro tendu',
    ]
    const rows = () => mallette.page.locator('.page-programme [data-step]:visible')
    const texts = () =>
      mallette.page.locator('.page-programme [data-cell=stepText]:visible').allTextContents()
    /** All events as they lie on the disk. */
    const facts = () =>
      mallette.page.evaluate(async () => {
        const events = await window.mallette.ask('eventNotes.list', {})
        const ids = JSON.stringify(events).match(/"id":"[0-9a-f-]{36}"/g) ?? []
        const read = ids.map(id => window.mallette.ask('eventNotes.get', { id: id.slice(6, -1) }))
        return JSON.stringify(await Promise.all(read))
      })
    beforeEach(() => openBlankNote(mallette.page, 'invitation'))

    test('offers its steps, never by force, and one Ctrl+Z takes them back', async () => {
      await paste({ 'text/html': fixture('word-programme.html') })
      await reads(...lines)
      await offer().click()
      await reads('p: ')
      await expect
        .poll(texts)
        .toEqual(['Accueil de la ministre', 'Visite des ateliersÉchange avec les élèves', 'Micro tendu'])
      await pageText(mallette.page).focus()
      await press('Control+z')
      await reads(...lines)
      expect(await rows().count()).toBe(0)
      await press('Control+y')
      await reads('p: ')
      await expect.poll(() => rows().count()).toBe(3)
      await expect.poll(facts, { timeout: 10_000 }).toContain('"at":"09:15"')
    })

    test('among other words leaves those in the text', async () => {
      await paste({ 'text/html': `<p>Bonjour,</p>${fixture('word-programme.html')}<p>Cordialement</p>` })
      await reads('p: Bonjour,', ...lines, 'p: Cordialement')
      await offer().click()
      await reads('p: Bonjour,', 'p: Cordialement')
    })

    test('of more steps than a sequence holds takes all of them, and says how many', async () => {
      const row = (index: number) => `<tr><td>${index % 24}h</td><td>Étape ${index}</td></tr>`
      const many = Array.from({ length: 130 }, (_, index) => row(index)).join('')
      await paste({ 'text/html': `<table>${many}</table>` })
      await mallette.page.getByText('Ce tableau ressemble à un programme de 130 étapes.').first().waitFor()
      await offer().click()
      await reads('p: ')
      await expect.poll(() => rows().count()).toBe(130)
    })

    test('is not offered where none is printed', async () => {
      await openBlankNote(mallette.page)
      await paste({ 'text/html': fixture('word-programme.html') })
      await reads(...lines)
      expect(await offer().count()).toBe(0)
    })

    test('goes, copied from one, whole behind the step at the caret, and into the text as lines and an offer', async () => {
      const { page } = mallette
      await paste({ 'text/html': fixture('word-programme.html') })
      await offer().click()
      await expect.poll(() => rows().count()).toBe(3)
      await page.locator('[data-cell=stepText]').first().click()
      await press('Home')
      await press('Shift+ArrowDown')
      await press('Shift+ArrowDown')
      await press('Control+c')
      await page.locator('[data-cell=stepText]').last().click()
      await press('Control+v')
      await expect.poll(() => rows().count()).toBeGreaterThan(4)
      const accesses = await page.locator('.page-programme').getByText('Pool images').count()
      expect(accesses).toBe(2)
      await press('Control+z')
      await expect.poll(() => rows().count()).toBe(3)
      await pageText(page).locator('[data-line=title]').click()
      await walkTo(page, 'ArrowDown', '[data-region=body]')
      await press('Control+v')
      await expect.poll(async () => (await written())[0]).toBe('p: 9·h·15 – Accueil de la ministre')
      await offer().last().click()
      await reads('p: ')
      await expect.poll(() => page.locator('.page-programme').getByText('Pool images').count()).toBe(2)
    })
  })

  test('dropped from outside stands where it is let go', async () => {
    const { page } = mallette
    await page.keyboard.type('avant')
    await bodyOf(page)
      .locator('p')
      .evaluate(paragraph => {
        const { left, top, height } = paragraph.getBoundingClientRect()
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/html', '<p>un <b>deux</b> </p>')
        const at = { clientX: left + 1, clientY: top + height / 2 }
        paragraph.dispatchEvent(
          new DragEvent('drop', { dataTransfer, ...at, bubbles: true, cancelable: true }),
        )
      })
    await reads('p: un **deux**avant')
  })

  test('of five megabytes and of a thousand rows goes in as far as it fits, and says what was left out', async () => {
    const { page } = mallette
    const row =
      '<tr><td><p class=MsoNormal>9h15</p></td><td><p class=MsoNormal>Étape de la visite</p></td></tr>'
    await paste({ 'text/html': `<table>${row.repeat(1_000)}</table>` })
    await page
      .getByText(/501 paragraphes n’ont pas été collés|500 paragraphes n’ont pas été collés/)
      .first()
      .waitFor()
    await press('Control+z')
    await reads('p: ')
    const word =
      "<p class=MsoNormal style='margin:0cm'><span style='font-size:11.0pt'>Un <b>texte</b><o:p></o:p></span></p>\n"
    await paste({ 'text/html': word.repeat(Math.ceil(5_000_000 / word.length)) })
    await page
      .getByText(/plus de [0-9]+ paragraphes n’ont pas été collés/)
      .first()
      .waitFor()
    // What did fit can be written on at once: the caret stands behind it.
    await page.keyboard.type('fin')
    await expect.poll(async () => JSON.stringify(await written())).toContain('fin')
  })
})

describe('copy', () => {
  test('goes out clean and comes back whole', async () => {
    const { page } = mallette
    await paste({
      'text/html':
        '<h2>Titre</h2><p>un <b>gras</b> <a href="https://x.fr">ici</a></p><ol><li>a</li></ol><blockquote><p>dit</p><footer>elle</footer></blockquote>',
    })
    const before = await (async () => {
      await expect.poll(async () => (await written()).length, { timeout: 10_000 }).toBe(4)
      return written()
    })()
    await bodyOf(page).locator('h3').click()
    await press('Home')
    await press('Control+Shift+End')
    await press('Control+c')
    const carried = await readClipboard(page)
    expect(carried.text).toContain('un gras ici')
    expect(carried.html).toContain(
      '<h2>Titre</h2><p>un <strong>gras</strong> <a href="https://x.fr">ici</a></p><ol><li>a</li></ol><blockquote>',
    )
    expect(carried.html).not.toMatch(/class=|data-/)
    await press('Delete')
    await press('Control+v')
    await expect.poll(async () => (await written()).slice(0, 4)).toEqual(before)
  })
})
