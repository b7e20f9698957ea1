import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { binary, declaredVersion } from './electron-official.mjs'
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
