import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { packagesAreFresh } from './npm-packages.mjs'
import { readJson, root } from './project.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-packages-'))
  mkdirSync(join(folder, 'node_modules'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const zod = { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' } }
const forWindows = { 'node_modules/win': { version: '1.0.0', integrity: 'sha512-b', optional: true } }

/** @param {object} packages */
const lock = packages =>
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ packages: { '': { name: 'x' }, ...packages } }),
  )

/** @param {object} packages */
const install = packages =>
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages }))

test('fresh when all is installed but what is for other systems', () => {
  lock({ ...zod, ...forWindows })
  install(zod)
  expect(packagesAreFresh(folder)).toBe(true)
})

test('stale before the first installation, and after one that was cut short', () => {
  lock(zod)
  expect(packagesAreFresh(folder)).toBe(false)
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), '{"packages":')
  expect(packagesAreFresh(folder)).toBe(false)
})

test.each([
  ['a package is missing', {}],
  ['a version differs', { 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-a' } }],
  ['the bytes differ', { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-z' } }],
  ['a package is no longer wanted', { ...zod, 'node_modules/old': { version: '1.0.0' } }],
])('stale when %s', (_what, installed) => {
  lock(zod)
  install(installed)
  expect(packagesAreFresh(folder)).toBe(false)
})

test('package-lock.json names what each package may need on other systems, or npm ci refuses it', () => {
  const lock = /** @type {{ packages: Record<string, { optionalDependencies?: object }> }} */ (
    readJson(join(root, 'package-lock.json'))
  )
  const places = Object.keys(lock.packages)
  const wanted = Object.values(lock.packages).flatMap(entry => Object.keys(entry.optionalDependencies ?? {}))
  const lacking = wanted.filter(name => !places.some(place => place.endsWith(`node_modules/${name}`)))
  expect(wanted).not.toEqual([])
  expect(lacking).toEqual([])
})
