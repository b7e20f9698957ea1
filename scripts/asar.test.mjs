import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { asarOf } from './asar.mjs'
import { run } from './child.mjs'
import { resolveRuntime } from './electron-runtime.mjs'

// Each test starts programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'mallette-asar-'))
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  { first: '', second: 'é'.repeat(3) },
  { first: 'a', second: '' },
  { first: 'longer than the header’s padding', second: '«' },
])('Electron reads back what was written: %j', async ({ first, second }) => {
  const archive = join(folder, 'some.asar')
  writeFileSync(archive, asarOf({ 'first.txt': first, 'a-second-name.txt': second }))
  const script = `for (const name of ['first.txt', 'a-second-name.txt'])
    console.log(JSON.stringify(fs.readFileSync(path.join(process.argv[1], name), 'utf8')))`
  const { executable } = await resolveRuntime()
  const { output } = await run(executable, ['-e', script, archive], { env: { ELECTRON_RUN_AS_NODE: '1' } })
  expect(
    output
      .trim()
      .split('\n')
      .map(line => JSON.parse(line)),
  ).toEqual([first, second])
})
