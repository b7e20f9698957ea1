#!/usr/bin/env node
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { command, Refusal } from './command.mjs'

const one = /** @type {const} */ ({ type: 'string', default: '' })
const several = /** @type {const} */ ({ type: 'string', multiple: true })

/** The words that electron-builder says to fpm; one that we do not know is refused rather than lost. */
const options = {
  'input-type': { ...one, short: 's' },
  'output-type': { ...one, short: 't' },
  package: one,
  name: one,
  version: one,
  iteration: one,
  architecture: one,
  category: { ...one, default: 'misc' },
  maintainer: one,
  url: one,
  description: one,
  depends: { ...several, short: 'd' },
  'deb-recommends': several,
  'deb-priority': { ...one, default: 'optional' },
  'deb-compression': { ...one, default: 'xz' },
  'after-install': one,
  'after-remove': one,
  // These change nothing: Debian has no field for the vendor, and the licence is a file.
  vendor: one,
  license: one,
  force: /** @type {const} */ ({ type: 'boolean' }),
}

/**
 * Stands in for fpm, the packager in Ruby that electron-builder would download: makes a Debian package with
 * dpkg-deb alone. electron-builder starts it where CUSTOM_FPM_PATH says so.
 */
await command(async words => {
  const { values, positionals } = read(words)
  if (values['output-type'] !== 'deb') throw new Refusal('Only Debian packages are made here.')
  const workplace = await mkdtemp(join(tmpdir(), 'mallette-deb-'))
  try {
    const tree = join(workplace, 'tree')
    for (const mapping of positionals) await bring(mapping, tree)
    const { sums, kibibytes } = await account(tree)
    const about = join(tree, 'DEBIAN')
    await mkdir(about)
    await writeFile(join(about, 'control'), control(values, kibibytes))
    await writeFile(join(about, 'md5sums'), sums.join(''))
    await bring(`${values['after-install']}=DEBIAN/postinst`, tree)
    await bring(`${values['after-remove']}=DEBIAN/postrm`, tree)
    execFileSync('chmod', ['-R', 'u=rwX,go=rX', tree])
    execFileSync('chmod', ['755', join(about, 'postinst'), join(about, 'postrm')])
    const compression = `-Z${values['deb-compression']}`
    execFileSync('dpkg-deb', ['--root-owner-group', compression, '--build', tree, values.package])
    return 0
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
})

/** @param {string[]} words */
function read(words) {
  return parseArgs({ args: words, options, allowPositionals: true })
}

/**
 * @param {string} mapping `SOURCE=PLACE`: a file, or the contents of a folder, and where it goes
 * @param {string} tree
 */
async function bring(mapping, tree) {
  const at = mapping.lastIndexOf('=')
  await cp(mapping.slice(0, at), join(tree, mapping.slice(at + 1)), { recursive: true })
}

/**
 * @param {string} tree
 * @returns {Promise<{ sums: string[], kibibytes: number }>} the lines of md5sums, and the installed size as
 *   dpkg-gencontrol(1) counts it
 */
async function account(tree) {
  const entries = await readdir(tree, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  const sums = []
  let kibibytes = 1 + entries.length - files.length
  for (const path of files) {
    const bytes = await readFile(path)
    kibibytes += Math.ceil(bytes.length / 1024)
    sums.push(`${createHash('md5').update(bytes).digest('hex')}  ${relative(tree, path)}\n`)
  }
  return { sums, kibibytes }
}

/**
 * The control file of Debian Policy, 5.3.
 * @param {ReturnType<typeof read>['values']} values
 * @param {number} kibibytes
 */
function control(values, kibibytes) {
  const [synopsis = '', ...more] = values.description.split('\n').map(line => line.trim())
  const fields = {
    Package: values.name,
    Version: values.iteration === '' ? values.version : `${values.version}-${values.iteration}`,
    Section: values.category,
    Priority: values['deb-priority'],
    Architecture: values.architecture,
    'Installed-Size': String(kibibytes),
    Maintainer: values.maintainer,
    Depends: (values.depends ?? []).join(', '),
    Recommends: (values['deb-recommends'] ?? []).join(', '),
    Homepage: values.url,
    Description: [synopsis, ...more.map(line => ` ${line || '.'}`)].join('\n'),
  }
  return Object.entries(fields)
    .map(([name, value]) => (value === '' ? '' : `${name}: ${value}\n`))
    .join('')
}
