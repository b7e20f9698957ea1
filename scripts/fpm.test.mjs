import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from './child.mjs'
import { isInstalled } from './display.mjs'
import { root } from './project.mjs'

/** Started as electron-builder starts it: as a program. */
const fpm = join(root, 'scripts', 'fpm.mjs')
const missing = 'needs dpkg-deb'
const hasTool = isInstalled('dpkg-deb')

const folder = mkdtempSync(join(tmpdir(), 'mallette-fpm-'))
const archive = join(folder, 'some.deb')
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  mkdirSync(join(folder, 'app', 'locales'), { recursive: true })
  writeFileSync(join(folder, 'app', 'program'), 'x'.repeat(2000))
  chmodSync(join(folder, 'app', 'program'), 0o700)
  writeFileSync(join(folder, 'app', 'locales', 'fr=é.pak'), 'français')
  chmodSync(join(folder, 'app', 'locales', 'fr=é.pak'), 0o600)
  for (const name of ['install', 'remove']) writeFileSync(join(folder, name), `#!/bin/sh\n# ${name}\n`)
  // In the order and the spelling of electron-builder 26.
  const words = ['-s', 'dir', '--force', '-t', 'deb', '-d', 'libc6', '-d', 'libasound2 (>= 1.0.17)']
  words.push('--deb-recommends', 'fonts-liberation', '--deb-compression', 'xz', '--architecture', 'amd64')
  words.push('--after-install', join(folder, 'install'), '--after-remove', join(folder, 'remove'))
  words.push('--description', 'Une mallette\n Des notes.\n\n Sans réseau.', '--version', '1.2.0~beta.1')
  words.push('--package', archive, '--name', 'some', '--maintainer', 'Some One <some@one.invalid>')
  words.push('--vendor', 'Some One', '--url', 'https://some.invalid', '--category', 'editors')
  words.push('--deb-priority', 'optional', '--license', 'EUPL-1.2', '--iteration', '7')
  words.push(`${join(folder, 'app')}/=/opt/Some`, `${join(folder, 'install')}=/usr/share/doc/some/copyright`)
  if (hasTool) expect(await run(fpm, words)).toMatchObject({ status: 0 })
})

/** @param {string[]} words */
const ask = async (...words) => (await run('dpkg-deb', words)).output

describe('the package', () => {
  test('says what it is', async context => {
    if (!hasTool) return context.skip(missing)
    expect(await ask('-f', archive)).toBe(`Package: some
Version: 1.2.0~beta.1-7
Section: editors
Priority: optional
Architecture: amd64
Installed-Size: 12
Maintainer: Some One <some@one.invalid>
Depends: libc6, libasound2 (>= 1.0.17)
Recommends: fonts-liberation
Homepage: https://some.invalid
Description: Une mallette
 Des notes.
 .
 Sans réseau.
`)
  })

  test('gives its files to root, with rights that let everyone read them', async context => {
    if (!hasTool) return context.skip(missing)
    const listed = (await ask('-c', archive)).trim().split('\n')
    const lines = listed.map(line => line.replace(/^(\S+ \S+) .* \.(\S*)$/, '$1 $2'))
    expect(lines.filter(line => !line.startsWith('drwxr-xr-x root/root '))).toEqual([
      expect.stringMatching(/^-rw-r--r-- root\/root \/opt\/Some\/locales\/fr=/),
      '-rwxr-xr-x root/root /opt/Some/program',
      '-rw-r--r-- root/root /usr/share/doc/some/copyright',
    ])
  })

  test('carries its scripts, and sums that hold', async context => {
    if (!hasTool) return context.skip(missing)
    await ask('-R', archive, join(folder, 'unpacked'))
    const about = join(folder, 'unpacked', 'DEBIAN')
    expect(readFileSync(join(about, 'postinst'), 'utf8')).toContain('# install')
    expect(readFileSync(join(about, 'postrm'), 'utf8')).toContain('# remove')
    const checked = await run('md5sum', ['-c', 'DEBIAN/md5sums'], { folder: join(folder, 'unpacked') })
    expect(checked).toMatchObject({ status: 0 })
    expect(checked.output.match(/: OK$/gm)).toHaveLength(3)
  })
})

test.each([
  [['-t', 'rpm'], 'Only Debian packages are made here.'],
  [['-t', 'deb', '--unheard-of', 'word'], "Unknown option '--unheard-of'"],
])('%j is refused', async (words, reason) => {
  const { status, output } = await run(process.execPath, [fpm, ...words])
  expect(status).toBe(1)
  expect(output).toContain(reason)
})
