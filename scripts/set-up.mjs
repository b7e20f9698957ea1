import { Refusal } from './command.mjs'
import { ensureDisplay } from './display.mjs'
import { resolveRuntime, sayRuntime } from './electron-runtime.mjs'
import { ensurePackages } from './npm-packages.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/** The oldest Node that the build tools accept. */
const oldestNode = { major: 20, minor: 19 }

/**
 * Makes this machine able to run the scripts: installs what is missing, does nothing the next time.
 * @throws {Refusal} when a person must act first
 */
export async function setUpTools() {
  checkNode(process.versions.node)
  await ensurePackages()
}

/**
 * Makes this machine able to run the application too, and says with which Electron.
 * @param {object} [options]
 * @param {'development' | 'release'} [options.purpose]
 * @param {boolean} [options.display] whether a screen in memory must be at hand where there is no other
 */
export async function setUpApp({ purpose = 'development', display = false } = {}) {
  await setUpTools()
  const runtime = await resolveRuntime({ purpose })
  sayRuntime(runtime)
  await ensureSystemLibraries(runtime)
  if (display) await ensureDisplay()
  return runtime
}

/**
 * @param {string} version
 * @throws {Refusal}
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldestNode.major || (major === oldestNode.major && minor >= oldestNode.minor)) return
  throw new Refusal(
    `Mallette needs Node ${oldestNode.major}.${oldestNode.minor} or newer; this is ${version}.`,
  )
}
