import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { expectNoAxeViolations } from './axe.ts'
import { launchMallette, type Mallette } from './launch.ts'
import { openExample, pageText } from './open-note.ts'
import { untilSaved } from './screens.ts'
import { rewriteNote, storedNote } from './stored-note.ts'

let mallette: Mallette
beforeEach(async () => {
  mallette = await launchMallette()
  await openExample(mallette)
})
afterEach(async () => {
  expect(await mallette.consoleErrors()).toEqual([])
  await mallette.close()
})

/** The texts of the body on the disk. */
const bodyOf = async (page: Page): Promise<string[]> =>
  (await storedNote(page)).note.body.map(passage =>
    passage.kind === 'paragraph' ? passage.spans.map(({ text }) => text).join('') : passage.kind,
  )

describe('writing on the page', () => {
  test('is saved as it is typed, undone and done again, with the caret where it happened', async () => {
    const { page } = mallette
    await pageText(page).getByText('Cet AMI offrira').click()
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
    await pageText(page).getByText('Cet AMI offrira').click()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.keyboard.type('Un ')
    await page.keyboard.press('ControlOrMeta+b')
    await page.keyboard.type('plan')
    await page.keyboard.press('ControlOrMeta+b')
    await untilSaved(page)
    await expect.poll(async () => (await bodyOf(page)).length).toBe(before.length + 1)
    const { note } = await storedNote(page)
    expect(note.body.at(-1)).toMatchObject({
      kind: 'paragraph',
      spans: [
        { text: 'Un ', bold: false },
        { text: 'plan', bold: true },
      ],
    })
    const style = await pageText(page)
      .getByText('plan', { exact: true })
      .evaluate(word => {
        const { fontSize, textAlign } = getComputedStyle(word.parentElement ?? word)
        return { fontSize, textAlign }
      })
    expect(style).toEqual({ fontSize: '13.3333px', textAlign: 'justify' })
  })

  test('a text that is full takes no more, and says so', async () => {
    const { page } = mallette
    await rewriteNote(page, work => ({ ...work, note: { ...work.note, title: 'T'.repeat(300) } }))
    await pageText(page).getByText('TTTT').click()
    await page.keyboard.type('x')
    await page
      .getByText(/300 caractères au plus/)
      .first()
      .waitFor()
    await page.keyboard.press('Backspace')
    await expect.poll(async () => (await storedNote(page)).note.title).toBe('T'.repeat(299))
  })
})

test('words typed where a form stands go into the text', async () => {
  const { page } = mallette
  await pageText(page).locator('[data-line=announcement]').click()
  await page.keyboard.press('ControlOrMeta+Home')
  while ((await page.locator('.page-slot.ProseMirror-selectednode').count()) === 0) {
    await page.keyboard.press('ArrowUp')
  }
  await page.keyboard.type('Aussitôt ')
  await expect
    .poll(async () => {
      const { note } = await storedNote(page)
      return [note.title, JSON.stringify(note.body)].join(' ')
    })
    .toContain('Aussitôt')
})

describe('a sentence of Mallette’s', () => {
  const sentence = 'se rendra en Seine-et-Marne'

  test('is taken over by writing in it, and comes back when the line is emptied', async () => {
    const { page } = mallette
    const line = pageText(page).locator('[data-line=announcement]')
    expect(await line.getAttribute('class')).toContain('is-generated')
    await line.getByText(sentence).click()
    await page.keyboard.press('Home')
    await page.keyboard.type('demain, ')
    await expect.poll(async () => (await storedNote(page)).note.announcement).toMatch(/^demain, se rendra/)
    expect(await line.getAttribute('class')).not.toContain('is-generated')
    await line.selectText()
    await page.keyboard.press('Delete')
    await expect.poll(async () => (await storedNote(page)).note.announcement).toBe('')
    // As long as the caret is there, the line is hers to write anew.
    expect(await line.textContent()).toBe('')
    await page.keyboard.type('viendra')
    await expect.poll(async () => (await storedNote(page)).note.announcement).toBe('viendra')
    await page.keyboard.press('ControlOrMeta+Backspace')
    await pageText(page).getByText('Cet AMI offrira').click()
    await line.getByText(sentence).waitFor()
  })

  test('is made one’s own as it stands, and given back, by a button', async () => {
    const { page } = mallette
    await pageText(page).getByText('Lieusaint (77)').click()
    await page.getByRole('button', { name: 'La rédiger moi-même' }).click()
    await expect.poll(async () => (await storedNote(page)).event?.where).toBe('Lieusaint\u00A0(77)')
    await page.getByRole('button', { name: 'Revenir à la phrase de Mallette' }).click()
    await expect.poll(async () => (await storedNote(page)).event?.where).toBe('')
  })
})

/** Each gap between two sheets: where it is, unscaled, from the top of the first, and the words that follow it. */
const gapsOf = (page: Page): Promise<{ desk: number; words: string }[]> =>
  page.evaluate(() => {
    const ground = document.querySelector<HTMLElement>('.page-sheet-ground')
    if (ground === null) return []
    const { top, width } = ground.getBoundingClientRect()
    const scale = width / ground.offsetWidth
    return [...ground.querySelectorAll('.page-gap')].map(gap => {
      const range = document.createRange()
      range.setStartAfter(gap)
      range.setEnd(ground, ground.childNodes.length)
      const desk = gap.querySelector('.page-gap-desk')?.getBoundingClientRect()
      return { desk: ((desk?.top ?? 0) - top) / scale, words: range.toString().trim().slice(0, 24) }
    })
  })

/** The height of an A4 sheet, and of the desk that shows between two, in pixels at 100 %. */
const sheetHeight = (297 / 25.4) * 96

describe('the sheets', () => {
  const line =
    'La ministre saluera les élèves, les formateurs et les entreprises qui accueillent des apprentis. '
  const paragraph = (words: string) => ({
    kind: 'paragraph' as const,
    spans: [{ text: words, bold: false, italic: false, superscript: false, href: '' }],
  })

  test('are A4, break a paragraph where its line goes to the next sheet, and follow what is typed', async () => {
    const { page } = mallette
    const long = Array.from({ length: 30 }, (_, index) => paragraph(`Alinéa ${index + 1}. ${line.repeat(4)}`))
    await rewriteNote(page, work => ({ ...work, note: { ...work.note, body: long } }))
    await pageText(page).locator('.page-gap').nth(1).waitFor()
    const gaps = await gapsOf(page)
    expect(gaps.length).toBeGreaterThan(2)
    const heights = gaps.map(({ desk }, index) => desk - (gaps[index - 1]?.desk ?? 0))
    expect(heights[0]).toBeCloseTo(sheetHeight, 0)
    // Between two sheets lies a strip of the desk.
    for (const height of heights.slice(1)) {
      expect(height).toBeGreaterThan(sheetHeight)
      expect(height).toBeLessThan(sheetHeight + 60)
    }
    expect(await pageText(page).locator('.page-gap.is-in-text').count()).toBeGreaterThan(0)
    await pageText(page).getByText('Alinéa 1.').click()
    await page.keyboard.press('Home')
    await page.keyboard.type(line.repeat(3))
    await expect.poll(async () => (await gapsOf(page))[0]?.words).not.toBe(gaps[0]?.words)
    expect((await gapsOf(page))[0]?.desk).toBeCloseTo(sheetHeight, 0)
  })
})

describe('by keyboard', () => {
  test('the arrows reach every part, Enter opens it, Escape leaves the page', async () => {
    const { page } = mallette
    const selected = pageText(page).locator('.page-slot.ProseMirror-selectednode')
    await pageText(page).focus()
    await page.waitForTimeout(100)
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Un titre')
    await expect.poll(async () => (await storedNote(page)).note.title).toBe('Un titre')
    await page.keyboard.press('ArrowUp')
    expect(await selected.getAttribute('data-part')).toBe('heading')
    await page.keyboard.press('ArrowUp')
    expect(await selected.getAttribute('data-part')).toBe('letterhead')
    for (const part of ['heading', 'persons']) {
      await page.keyboard.press('ArrowDown')
      if (part === 'persons') await page.keyboard.press('ArrowDown')
      expect(await selected.getAttribute('data-part')).toBe(part)
    }
    await expectNoAxeViolations(page)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await pageText(page).focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
  })
})
