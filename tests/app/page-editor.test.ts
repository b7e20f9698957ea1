import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample } from './open-note.ts'
import { untilSaved } from './screens.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

const editor = (page: Page) => page.getByRole('textbox', { name: 'Page de la note' })

/** The note and its event as they are on the disk. */
async function stored(page: Page) {
  const kept = await page.evaluate(async () => {
    const notes = await window.mallette.ask('pressNotes.list', {})
    const note = await window.mallette.ask('pressNotes.get', {
      id: notes.ok ? (notes.value[0]?.id ?? '') : '',
    })
    const eventNoteId = note.ok ? (note.value.eventNoteId ?? '') : ''
    const event = await window.mallette.ask('eventNotes.get', { id: eventNoteId })
    return note.ok && event.ok ? { note: note.value, event: event.value } : null
  })
  if (kept === null) throw new Error('the note cannot be read')
  return kept
}

/** The texts of the body on the disk. */
const bodyOf = async (page: Page): Promise<string[]> =>
  (await stored(page)).note.body.map(passage =>
    passage.kind === 'paragraph' ? passage.spans.map(({ text }) => text).join('') : passage.kind,
  )

describe('writing on the page', () => {
  test('is saved as it is typed, undone and done again, with the caret where it happened', async () => {
    const { page } = mallette
    await editor(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('Home')
    await page.keyboard.type('Enfin. ')
    await untilSaved(page)
    await expect.poll(() => bodyOf(page)).toContainEqual(expect.stringMatching(/Enfin\. /))
    await page.keyboard.press('ControlOrMeta+z')
    await expect.poll(async () => (await bodyOf(page)).join('')).not.toContain('Enfin.')
    await page.keyboard.press('ControlOrMeta+y')
    await expect.poll(async () => (await bodyOf(page)).join('')).toContain('Enfin.')
    await page.keyboard.type('Oui. ')
    await expect.poll(async () => (await bodyOf(page)).join('')).toContain('Enfin. Oui.')
  })

  test('Enter makes a paragraph of its own, and its looks are those that Word gets', async () => {
    const { page } = mallette
    const before = await bodyOf(page)
    await editor(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('ControlOrMeta+End')
    await editor(page).getByText('tout au long du projet').click()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Un ')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type('plan')
    await page.keyboard.press('ControlOrMeta+b')
    await untilSaved(page)
    await expect.poll(async () => (await bodyOf(page)).length).toBe(before.length + 1)
    const { note } = await stored(page)
    expect(note.body.at(-1)).toMatchObject({
      kind: 'paragraph',
      spans: [
        { text: 'Un ', bold: false },
        { text: 'plan', bold: true },
      ],
    })
    const style = await editor(page)
      .getByText('plan', { exact: true })
      .evaluate(word => {
        const { fontSize, textAlign } = getComputedStyle(word.parentElement ?? word)
        return { fontSize, textAlign }
      })
    expect(style).toEqual({ fontSize: '13.3333px', textAlign: 'justify' })
  })

  test('a text that is full takes no more, and says so', async () => {
    const { page } = mallette
    await page.evaluate(async () => {
      const notes = await window.mallette.ask('pressNotes.list', {})
      location.assign(`#/notes`)
      return notes
    })
    const { note } = await stored(page)
    const {
      id,
      status: _s,
      version: _v,
      releasedAt: _r,
      supersededBy: _b,
      createdAt: _c,
      changedAt: _h,
      ...draft
    } = note
    await page.evaluate(([key, value]) => window.mallette.ask('pressNotes.save', { id: key, draft: value }), [
      id,
      { ...draft, title: 'T'.repeat(300) },
    ] as const)
    await page.evaluate(key => location.assign(`#/note/${key}`), id)
    await editor(page).getByText('TTTT').click()
    await page.keyboard.type('x')
    await page.getByText(/300 caractères au plus/).waitFor()
    expect((await stored(page)).note.title).toBe('T'.repeat(300))
  })
})

describe('a sentence of Mallette’s', () => {
  const sentence = 'se rendra en Seine-et-Marne'

  test('is taken over by writing in it, and comes back when the line is emptied', async () => {
    const { page } = mallette
    const line = editor(page).locator('[data-line=announcement]')
    expect(await line.getAttribute('class')).toContain('is-generated')
    await line.getByText(sentence).click()
    await page.keyboard.press('Home')
    await page.keyboard.type('demain, ')
    await expect.poll(async () => (await stored(page)).note.announcement).toMatch(/^demain, se rendra/)
    expect(await line.getAttribute('class')).not.toContain('is-generated')
    await line.selectText()
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await stored(page)).note.announcement).toBe('')
    // As long as the caret is there, the line is hers to write anew.
    expect(await line.textContent()).toBe('')
    await page.keyboard.type('viendra')
    await expect.poll(async () => (await stored(page)).note.announcement).toBe('viendra')
    await page.keyboard.press('ControlOrMeta+Backspace')
    await editor(page).getByText('Cet AMI offrira').click()
    await line.getByText(sentence).waitFor()
  })

  test('is made one’s own as it stands, and given back, by a button', async () => {
    const { page } = mallette
    await editor(page).getByText('Lieusaint (77)').click()
    await page.getByRole('button', { name: 'La rédiger moi-même' }).click()
    await expect.poll(async () => (await stored(page)).event.where).toBe('Lieusaint\u00A0(77)')
    await page.getByRole('button', { name: 'Revenir à la phrase de Mallette' }).click()
    await expect.poll(async () => (await stored(page)).event.where).toBe('')
  })
})
