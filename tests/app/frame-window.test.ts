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
      title: window.getTitle(),
      size: window.getSize(),
      smallest: window.getMinimumSize(),
    })),
  )
  expect(windows).toEqual([{ title: 'Mallette', size: [1280, 800], smallest: [960, 640] }])
  expect(mallette.page.url()).toBe('app://mallette/index.html')
})

it('starts without an error or a violation of the policy', async () => {
  expect(await mallette.consoleErrors()).toEqual([])
})
