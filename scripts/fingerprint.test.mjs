import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { fingerprint } from './fingerprint.mjs'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mallette-fingerprint-'))
  mkdirSync(join(folder, 'deep'))
  writeFileSync(join(folder, 'deep', 'a.ts'), 'a')
  writeFileSync(join(folder, 'deep', 'a.test.ts'), 'test')
})
afterEach(() => rmSync(folder, { recursive: true }))

const now = () => fingerprint(['deep', 'absent'], { folder, counts: file => !file.endsWith('.test.ts') })

test('stays when dates change, or files that do not count', () => {
  const before = now()
  utimesSync(join(folder, 'deep', 'a.ts'), 1, 1)
  writeFileSync(join(folder, 'deep', 'a.test.ts'), 'another test')
  expect(now()).toBe(before)
})

test('changes with the bytes, the name, and the number of files', () => {
  const seen = new Set([now()])
  writeFileSync(join(folder, 'deep', 'a.ts'), 'b')
  seen.add(now())
  renameSync(join(folder, 'deep', 'a.ts'), join(folder, 'deep', 'b.ts'))
  seen.add(now())
  writeFileSync(join(folder, 'deep', 'c.ts'), '')
  seen.add(now())
  expect(seen.size).toBe(4)
})
