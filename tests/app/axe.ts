import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

declare global {
  interface Window {
    readonly axe: { run(): Promise<AxeResults> }
  }
}

/**
 * Fails when axe finds anything to say about the page as it stands. The source is evaluated rather than added
 * as a script: the page's policy refuses foreign scripts, as it should.
 */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await untilStill(page)
  await page.evaluate(source)
  const { violations } = await page.evaluate(() => window.axe.run())
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary ?? ''}`),
  }))
  expect(found).toEqual([])
}

/** Frames without a fade after which the page counts as still: a fade begins some frames after what it follows. */
const stillFrames = 15

/** A change of theme fades: what axe measures halfway through is on no screen that anyone reads. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async frames => {
    let still = 0
    while (still < frames) {
      await new Promise(resolve => requestAnimationFrame(resolve))
      const fading = document.getAnimations().filter(animation => animation instanceof CSSTransition)
      await Promise.allSettled(fading.map(({ finished }) => finished))
      still = fading.length === 0 ? still + 1 : 0
    }
  }, stillFrames)
}
