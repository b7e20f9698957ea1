import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchMallette, type Mallette } from './launch.ts'

let mallette: Mallette
beforeAll(async () => {
  mallette = await launchMallette()
})
afterAll(() => mallette.close())

it('opens one window on its own page', async () => {
  const windows = await mallette.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(window => ({
      size: window.getSize(),
      smallest: window.getMinimumSize(),
    })),
  )
  expect(windows).toEqual([{ size: [1280, 800], smallest: [960, 640] }])
  expect(mallette.page.url()).toBe('app://mallette/index.html')
})

it('shows it with something on it, without an error or a violation of the policy', async () => {
  await mallette.page.getByRole('heading', { level: 1 }).waitFor()
  const isVisible = () =>
    mallette.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(true)
  expect(await mallette.consoleErrors()).toEqual([])
  expect(await mallette.cspViolations()).toEqual([])
})

it('lets React Aria add its style, by the nonce of the page', async () => {
  const rules = await mallette.page.evaluate(
    () =>
      document.querySelector<HTMLStyleElement>('#react-aria-pressable-style')?.sheet?.cssRules.length ?? 0,
  )
  expect(rules).toBeGreaterThan(0)
})

it('reads the schemas once the window is on its way, not before', () => {
  const [main = '', answers = ''] = ['main.cjs', 'answers.cjs'].map(name =>
    readFileSync(join('dist', 'main', name), 'utf8'),
  )
  expect(answers).toContain('strictObject(')
  expect(main).not.toContain('strictObject(')
})
