import { join } from 'node:path'
import { build } from './build.mjs'
import { run } from './child.mjs'
import { command, say } from './command.mjs'
import { isInstalled } from './display.mjs'
import { declaredVersion } from './electron-official.mjs'
import { packageRequest } from './package-request.mjs'
import { commandOf, root } from './project.mjs'
import { setUpApp, setUpTools } from './set-up.mjs'

/**
 * `npm run package [-- WORD…]`: builds what changed and hands electron-builder the words, with the runtime of
 * this machine. A release is refused with another Electron than the declared one, unless a word of ours says
 * otherwise; a folder to try is not.
 */
await command(async all => {
  const { words, isRelease, allowsOldRuntime, isForThisMachine } = packageRequest(all, process)
  const purpose = isRelease && !allowsOldRuntime ? 'release' : 'development'
  await setUpTools()
  const runtime = isForThisMachine ? await setUpApp({ purpose }) : undefined
  await build()
  const own = runtime ? [`-c.electronDist=${runtime.folder}`, `-c.electronVersion=${runtime.version}`] : []
  if (runtime !== undefined && runtime.version !== declaredVersion()) {
    say('This package is for trying only: do not hand it out.')
  }
  const { status } = await run(
    process.execPath,
    [commandOf('electron-builder'), ...words, '--publish', 'never', ...own, ...laterFuses(runtime?.version)],
    { output: 'show', env: { NO_UPDATE_NOTIFIER: '1', ...debianPackager() } },
  )
  return status ?? 1
})

/** Where Debian's own tool is at hand, our stand-in for fpm spares a download. */
function debianPackager() {
  if (process.env['CUSTOM_FPM_PATH'] || !isInstalled('dpkg-deb')) return {}
  return { CUSTOM_FPM_PATH: join(root, 'scripts', 'fpm.mjs') }
}

/**
 * Mallette reads nothing from file:. electron-builder stops at a fuse that is not there, and this one came with
 * Electron 29: it cannot stand with the others in electron-builder.yml.
 * @param {string | undefined} version of Electron; the declared one when absent
 */
function laterFuses(version) {
  const isOld = version !== undefined && Number.parseInt(version, 10) < 29
  return isOld ? [] : ['-c.electronFuses.grantFileProtocolExtraPrivileges=false']
}
