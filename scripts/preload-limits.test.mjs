import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { run } from './child.mjs'
import { commandOf, inCache, root } from './project.mjs'

// Each test starts programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

mkdirSync(inCache(), { recursive: true })
const folder = mkdtempSync(inCache('preload-limits-'))
afterAll(() => rmSync(folder, { recursive: true }))

/**
 * Builds a preload as the real one is built.
 * @param {string} code
 */
async function build(code) {
  mkdirSync(join(folder, 'main', 'bridge'), { recursive: true })
  writeFileSync(join(folder, 'main', 'bridge', 'preload.ts'), code)
  const config = join(folder, 'vite.config.mjs')
  writeFileSync(
    config,
    `import preload from ${JSON.stringify(join(root, 'vite.preload.config.mjs'))}
    export default { ...preload, root: ${JSON.stringify(folder)} }`,
  )
  return run(process.execPath, [commandOf('vite'), 'build', '--config', config, '--configLoader', 'native'])
}

test('builds a small preload that requires electron', async () => {
  expect(await build(`import { ipcRenderer } from 'electron'; ipcRenderer.send('a')`)).toMatchObject({
    status: 0,
  })
})

test.each([
  ['grew', `console.log(${JSON.stringify('long '.repeat(2000))})`, 'must stay below 8192'],
  ['requires Node', `import { readFileSync } from 'node:fs'; readFileSync('a')`, 'node:fs'],
  ['requires Node later', `import('node:fs').then(console.log)`, 'node:fs'],
])('fails on a preload that %s', async (_what, code, words) => {
  const { status, output } = await build(code)
  expect(status).toBe(1)
  expect(output).toContain(words)
})
