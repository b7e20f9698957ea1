import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Refusal, say } from './command.mjs'
import { fallbackFits, fallbackRuntime } from './electron-fallback.mjs'
import {
  binary,
  declaredVersion,
  downloadOfficial,
  officialRuntime,
  officialWasRefused,
  versionIn,
} from './electron-official.mjs'

/**
 * @typedef {object} Runtime
 * @property {'override' | 'official' | 'fallback'} kind
 * @property {string} version
 * @property {string} folder what `ELECTRON_OVERRIDE_DIST_PATH` and electron-builder's `electronDist` want
 * @property {string} executable
 */

/**
 * Finds the Electron runtime, downloading it when it must. In this order: the folder that
 * `ELECTRON_OVERRIDE_DIST_PATH` names; the official binary of the declared version; the fallback.
 * `MALLETTE_ELECTRON=official` or `fallback` allows only that one, and tries again a download that failed.
 * @param {object} [options]
 * @param {'development' | 'release'} [options.purpose] a release accepts only the declared version
 * @returns {Promise<Runtime>}
 * @throws {Refusal} when there is none, or none that serves the purpose
 */
export async function resolveRuntime({ purpose = 'development' } = {}) {
  const runtime = overridingRuntime() ?? (await declaredRuntime()) ?? (await oldRuntime())
  if (purpose === 'release' && runtime.version !== declaredVersion()) {
    throw new Refusal(
      `A release is built with Electron ${declaredVersion()}, and here is only ${runtime.version}. ` +
        'MALLETTE_ELECTRON=official tries the download again; --allow-old-runtime builds all the same.',
    )
  }
  return runtime
}

/**
 * One line that says which runtime this is, and what it is not for.
 * @param {Runtime} runtime
 */
export function sayRuntime({ kind, version }) {
  const origin = {
    official: '',
    override: ', from ELECTRON_OVERRIDE_DIST_PATH',
    fallback:
      `, for development and tests only: releases are built with Electron ${declaredVersion()}, ` +
      'and MALLETTE_ELECTRON=official tries to download it now',
  }[kind]
  say(`Electron ${version}${origin}.`)
}

/** @returns {Runtime | undefined} */
function overridingRuntime() {
  const named = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  if (!named) return undefined
  const folder = resolve(named)
  const executable = join(folder, binary)
  if (!existsSync(executable))
    throw new Refusal(`ELECTRON_OVERRIDE_DIST_PATH names a folder without ${binary}.`)
  return { kind: 'override', version: versionIn(folder) ?? 'of unknown version', folder, executable }
}

/** @returns {Promise<Runtime | undefined>} */
async function declaredRuntime() {
  const choice = process.env['MALLETTE_ELECTRON']
  if (choice === 'fallback') return undefined
  const canDoWithout = fallbackFits && choice !== 'official'
  const found =
    officialRuntime() ?? (canDoWithout && officialWasRefused() ? undefined : await downloadOfficial())
  if (found) return { kind: 'official', ...found }
  if (canDoWithout) return undefined
  throw new Refusal(`Electron ${declaredVersion()} could not be downloaded: try again with a network.`)
}

/** @returns {Promise<Runtime>} */
async function oldRuntime() {
  if (!fallbackFits) throw new Refusal('The fallback runtime exists for Linux on x64 only.')
  return { kind: 'fallback', ...(await fallbackRuntime()) }
}
