import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './child.mjs'
import { binary, declaredVersion, officialWasRefused } from './electron-official.mjs'
import { resolveRuntime } from './electron-runtime.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-runtime-'))
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** @param {string} version */
function install(version) {
  writeFileSync(join(folder, 'version'), version)
  mkdirSync(dirname(join(folder, binary)), { recursive: true })
  writeFileSync(join(folder, binary), '')
}

test('takes the folder that ELECTRON_OVERRIDE_DIST_PATH names', async () => {
  install('v25.1.1\n')
  const executable = join(folder, binary)
  expect(await resolveRuntime()).toEqual({ kind: 'override', version: '25.1.1', folder, executable })
})

test('releases with the declared version only', async () => {
  install('25.1.1')
  await expect(resolveRuntime({ purpose: 'release' })).rejects.toThrow(declaredVersion())
  install(declaredVersion())
  expect(await resolveRuntime({ purpose: 'release' })).toMatchObject({ version: declaredVersion() })
})

test('refuses a folder without Electron in it', async () => {
  await expect(resolveRuntime()).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH names a folder without')
})

test('remembers for a day that the download failed', () => {
  expect(officialWasRefused(folder)).toBe(false)
  const mark = join(folder, `official-${declaredVersion()}-refused`)
  writeFileSync(mark, '')
  expect(officialWasRefused(folder)).toBe(true)
  const hoursAgo = (/** @type {number} */ hours) => new Date(Date.now() - hours * 3_600_000)
  utimesSync(mark, hoursAgo(23), hoursAgo(23))
  expect(officialWasRefused(folder)).toBe(true)
  utimesSync(mark, hoursAgo(25), hoursAgo(25))
  expect(officialWasRefused(folder)).toBe(false)
})

test('says how to try the download again, where the old runtime stands in', async () => {
  const module = pathToFileURL(join(import.meta.dirname, 'electron-runtime.mjs')).href
  const runtime = { kind: 'fallback', version: '25.1.1', folder: '', executable: '' }
  const script = `import('${module}').then(it => it.sayRuntime(${JSON.stringify(runtime)}))`
  const { output } = await run(process.execPath, ['-e', script])
  expect(output).toMatch(/^Electron 25\.1\.1, .*MALLETTE_ELECTRON=official tries to download it now\.\n$/)
})
