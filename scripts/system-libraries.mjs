import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './child.mjs'
import { Refusal, say } from './command.mjs'
import { inCache } from './project.mjs'

/** The Debian 12 package of each shared library that Electron asks the system for. */
const debianPackages = new Map(
  Object.entries({
    'libX11.so.6': 'libx11-6',
    'libXcomposite.so.1': 'libxcomposite1',
    'libXdamage.so.1': 'libxdamage1',
    'libXext.so.6': 'libxext6',
    'libXfixes.so.3': 'libxfixes3',
    'libXrandr.so.2': 'libxrandr2',
    'libasound.so.2': 'libasound2',
    'libatk-1.0.so.0': 'libatk1.0-0',
    'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
    'libatspi.so.0': 'libatspi2.0-0',
    'libcairo.so.2': 'libcairo2',
    'libcups.so.2': 'libcups2',
    'libdbus-1.so.3': 'libdbus-1-3',
    'libdrm.so.2': 'libdrm2',
    'libexpat.so.1': 'libexpat1',
    'libgbm.so.1': 'libgbm1',
    'libgio-2.0.so.0': 'libglib2.0-0',
    'libglib-2.0.so.0': 'libglib2.0-0',
    'libgobject-2.0.so.0': 'libglib2.0-0',
    'libgtk-3.so.0': 'libgtk-3-0',
    'libnspr4.so': 'libnspr4',
    'libnss3.so': 'libnss3',
    'libnssutil3.so': 'libnss3',
    'libpango-1.0.so.0': 'libpango-1.0-0',
    'libsmime3.so': 'libnss3',
    'libudev.so.1': 'libudev1',
    'libxcb.so.1': 'libxcb1',
    'libxkbcommon.so.0': 'libxkbcommon0',
  }),
)

/**
 * The Debian packages that hold the libraries which `ldd` did not find; a library that we do not know
 * stands for itself, so that the person still reads its name.
 * @param {string} lddOutput
 * @returns {string[]} each once, in alphabetical order
 */
export function missingPackages(lddOutput) {
  const missing = [...lddOutput.matchAll(/^\s*(\S+) => not found$/gm)].map(([, library = '']) => library)
  return [...new Set(missing.map(library => debianPackages.get(library) ?? library))].sort()
}

/**
 * On Linux, makes sure that Electron finds its shared libraries. Checked once for each runtime folder and version
 * in it: should one vanish later, Electron names it itself.
 * @param {import('./electron-runtime.mjs').Runtime} runtime
 * @param {string} [cache]
 */
export async function ensureSystemLibraries({ executable, folder, version }, cache = inCache('electron')) {
  if (process.platform !== 'linux') return
  const place = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16)
  const mark = join(cache, `libraries-of-${version}-in-${place}-found`)
  if (existsSync(mark)) return
  const absent = async () => missingPackages((await run('ldd', [executable])).output)
  await installPackages(await absent())
  const still = await absent()
  if (still.length > 0) throw new Refusal(`Electron still lacks ${still.join(', ')}.`)
  mkdirSync(cache, { recursive: true })
  writeFileSync(mark, '')
}

/**
 * Installs Debian packages as root; anybody else reads which ones to ask for.
 * @param {string[]} packages
 * @throws {Refusal}
 */
export async function installPackages(packages) {
  if (packages.length === 0) return
  const names = packages.join(' ')
  const refusal = new Refusal(
    `Mallette needs system packages that are missing: sudo apt-get install ${names}`,
  )
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw refusal
  say(`Installing ${names}…`)
  const patience = ['-q', '-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', [...patience, 'update'])
  const words = [...patience, 'install', '-y', '--no-install-recommends', ...packages]
  const { status, output } = await run('apt-get', words, { env: { DEBIAN_FRONTEND: 'noninteractive' } })
  if (status === 0) return
  say(output)
  throw refusal
}
