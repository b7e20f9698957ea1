import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { run } from './child.mjs'
import { commandOf, inCache, readJson, root } from './project.mjs'

// Each test starts programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

mkdirSync(inCache(), { recursive: true })
const folder = mkdtempSync(inCache('tally-reporter-'))
afterAll(() => rmSync(folder, { recursive: true }))

const suites = {
  'mixed.test.mjs': `
    test('passes', () => {})
    test('fails', () => { throw new Error('on purpose') })
    test('lacks something', ({ skip }) => skip('LibreOffice is not installed'))
    test.skip('says nothing', () => {})
    describe('after a hook that fails', () => {
      beforeAll(() => { throw new Error('on purpose') })
      test('does not run', () => {})
    })`,
  'broken.test.mjs': `throw new Error('on purpose')`,
  'late.test.mjs': `test('leaves an error behind', () => { Promise.reject(new Error('on purpose')) })`,
}

test('counts tests, files and hooks that fail and errors outside tests', async () => {
  for (const [name, code] of Object.entries(suites)) {
    writeFileSync(join(folder, name), `import { beforeAll, describe, test } from 'vitest'\n${code}`)
  }
  // Without a configuration of its own, Vitest would take the project’s.
  writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {}')
  const account = join(folder, 'account.json')
  const reporter = `--reporter=${join(root, 'scripts', 'tally-reporter.mjs')}`
  const env = { MALLETTE_TALLY: account }
  await run(process.execPath, [commandOf('vitest'), 'run', '--root', folder, reporter], { env })
  expect(readJson(account)).toEqual({
    passed: 2,
    failed: 4,
    skipped: 3,
    leftOut: ['lacks something: LibreOffice is not installed'],
  })
})
