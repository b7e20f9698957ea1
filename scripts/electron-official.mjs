import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { run } from './child.mjs'
import { say } from './command.mjs'
import { inCache, root } from './project.mjs'

/** Long enough for 120 MB over a slow line. */
const downloadSeconds = 600

/** How long a failed download is not tried again, in ms: a day, for a network that was only away. */
const refusalLasts = 24 * 60 * 60 * 1000

/** Where the binary lies in an Electron folder of this system. */
export const binary =
  process.platform === 'win32'
    ? 'electron.exe'
    : process.platform === 'darwin'
      ? join('Electron.app', 'Contents', 'MacOS', 'Electron')
      : 'electron'

/** The folder and version of the npm package `electron`, which downloads its binary on demand. */
function declaredPackage() {
  const manifest = createRequire(join(root, 'package.json')).resolve('electron/package.json')
  return { folder: dirname(manifest), version: String(JSON.parse(readFileSync(manifest, 'utf8')).version) }
}

/** The version that package.json declares, which releases are built with. */
export const declaredVersion = () => declaredPackage().version

/**
 * The version that an Electron folder says it holds.
 * @param {string} folder
 */
export function versionIn(folder) {
  const file = join(folder, 'version')
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined
}

/** The official runtime, if its binary is already there. */
export function officialRuntime() {
  const { folder: home, version } = declaredPackage()
  const folder = join(home, 'dist')
  const executable = join(folder, binary)
  return versionIn(folder) === version && existsSync(executable) ? { version, folder, executable } : undefined
}

/**
 * Downloads the official binary with the electron package's own installer, which checks its checksum.
 * A failure is remembered for a day, so that the next start does not wait for it again.
 */
export async function downloadOfficial() {
  const { folder, version } = declaredPackage()
  say(`Downloading Electron ${version}…`)
  await run(process.execPath, [join(folder, 'install.js')], { seconds: downloadSeconds })
  const runtime = officialRuntime()
  if (runtime) rmSync(refusalFile(version), { force: true })
  else {
    mkdirSync(inCache('electron'), { recursive: true })
    writeFileSync(refusalFile(version), '')
  }
  return runtime
}

/**
 * Whether a download of the declared version has failed on this machine within the last day.
 * @param {string} [cache]
 */
export function officialWasRefused(cache = inCache('electron')) {
  const refusal = statSync(refusalFile(declaredVersion(), cache), { throwIfNoEntry: false })
  return refusal !== undefined && Date.now() - refusal.mtimeMs < refusalLasts
}

/**
 * @param {string} version
 * @param {string} [cache]
 */
const refusalFile = (version, cache = inCache('electron')) => join(cache, `official-${version}-refused`)
