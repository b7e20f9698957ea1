import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { ensureSystemLibraries, missingPackages } from './system-libraries.mjs'

test('names the Debian packages of missing libraries, each once', () => {
  const output = [
    '\tlinux-vdso.so.1 (0x00007fff)',
    '\tlibnss3.so => not found',
    '\tlibnssutil3.so => not found',
    '\tlibc.so.6 => /lib/x86_64-linux-gnu/libc.so.6 (0x00007f00)',
    '\tlibasound.so.2 => not found',
    '\tlibunheard-of.so.1 => not found',
  ].join('\n')
  expect(missingPackages(output)).toEqual(['libasound2', 'libnss3', 'libunheard-of.so.1'])
  expect(missingPackages('\tstatically linked')).toEqual([])
})

test.runIf(process.platform === 'linux')('looks once in each runtime folder', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mallette-libraries-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  // An ldd that keeps account of what it was asked, and finds nothing missing.
  writeFileSync(join(folder, 'ldd'), `#!/bin/sh\necho "$1" >> '${folder}/asked'\n`, { mode: 0o755 })
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`)
  onTestFinished(() => void vi.unstubAllEnvs())

  const runtimeIn = (/** @type {string} */ name) => {
    const home = join(folder, name)
    return /** @type {const} */ ({
      kind: 'override',
      version: '1.2.3',
      folder: home,
      executable: join(home, 'electron'),
    })
  }
  const cache = join(folder, 'cache')
  for (const name of ['one', 'other', 'one', 'other']) await ensureSystemLibraries(runtimeIn(name), cache)
  const asked = new Set(readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n'))
  expect([...asked]).toEqual(['one', 'other'].map(name => runtimeIn(name).executable))
  rmSync(join(folder, 'asked'))
  await ensureSystemLibraries(runtimeIn('one'), cache)
  expect(existsSync(join(folder, 'asked'))).toBe(false)
})
