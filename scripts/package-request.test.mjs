import { expect, test } from 'vitest'
import { packageRequest } from './package-request.mjs'

const machine = { platform: 'linux', arch: 'x64' }

test.each([
  [[], true],
  [['--linux'], true],
  [['--linux', 'deb'], true],
  [['--linux', 'deb', 'dir'], true],
  [['--linux', 'dir', '--win'], true],
  [['--linux', 'dir'], false],
  [['-l', 'dir', '--x64', '-c.directories.output=elsewhere'], false],
  [['--dir'], false],
])('%j is a release: %s', (words, isRelease) => {
  expect(packageRequest(words, machine).isRelease).toBe(isRelease)
})

test.each([
  [[], true],
  [['--linux', '--x64'], true],
  [['--linux', '--arm64'], false],
  [['--win'], false],
  [['--linux', 'dir', '-m'], false],
])('%j is for this machine: %s', (words, isForThisMachine) => {
  expect(packageRequest(words, machine).isForThisMachine).toBe(isForThisMachine)
})

test('keeps its own word from electron-builder', () => {
  const request = packageRequest(['--linux', 'deb', '--allow-old-runtime'], machine)
  expect(request).toMatchObject({ words: ['--linux', 'deb'], allowsOldRuntime: true, isRelease: true })
  expect(packageRequest(['--linux', 'deb'], machine).allowsOldRuntime).toBe(false)
})
