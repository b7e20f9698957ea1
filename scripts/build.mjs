import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Refusal, say } from './command.mjs'
import { fingerprint } from './fingerprint.mjs'
import { inCache, root } from './project.mjs'

/**
 * What is built: each part from its own sources, by its own Vite configurations, into one folder of dist.
 * `main` holds the main process, the preload and the command line.
 */
const parts = {
  main: {
    configs: ['vite.main.config.mjs', 'vite.preload.config.mjs'],
    sources: [
      'domain',
      'main',
      'resources',
      'renderer/messages',
      'scripts/preload-limits.mjs',
      'scripts/spelling-files.mjs',
    ],
  },
  renderer: { configs: ['vite.renderer.config.mjs'], sources: ['domain', 'renderer', 'resources'] },
}

const shared = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'scripts/build.mjs']

/** @typedef {keyof typeof parts} Part */

/**
 * Builds the parts whose sources have changed since they were last built.
 * @param {Part[]} [wanted]
 * @throws {Refusal} with the compiler's own words
 */
export async function build(wanted = ['main', 'renderer']) {
  for (const part of wanted) {
    const now = fingerprintOf(part)
    if (isBuilt(part, now)) continue
    say(`Building ${part}…`)
    await buildPart(part)
    mkdirSync(dirname(stamp(part)), { recursive: true })
    writeFileSync(stamp(part), now)
  }
}

/** @param {Part} part */
function fingerprintOf(part) {
  const { configs, sources } = parts[part]
  const counts = (/** @type {string} */ file) => !/\.test\.tsx?$/.test(file)
  return fingerprint([...shared, ...configs, ...sources], { counts })
}

/** @param {Part} part */
const stamp = part => inCache('built', part)

/**
 * @param {Part} part
 * @param {string} now
 */
const isBuilt = (part, now) =>
  existsSync(join(root, 'dist', part)) && existsSync(stamp(part)) && readFileSync(stamp(part), 'utf8') === now

/**
 * Builds beside the place and moves in at the end: an application that starts meanwhile finds the old part
 * or the new one, and a build that fails changes nothing.
 * @param {Part} part
 */
async function buildPart(part) {
  const vite = await import('vite')
  const mode = process.env['NODE_ENV']
  // Always the same result, and what we start next inherits none of it: Vite would set it and leave it.
  process.env['NODE_ENV'] = 'production'
  const fresh = inCache('building', `${part}-${process.pid}`)
  try {
    for (const config of parts[part].configs) {
      await vite.build({
        configFile: join(root, config),
        configLoader: 'native',
        logLevel: 'warn',
        build: { outDir: fresh, emptyOutDir: false },
      })
    }
    await moveIn(fresh, join(root, 'dist', part))
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error))
  } finally {
    if (mode === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = mode
    await rm(fresh, { recursive: true, force: true })
  }
}

/**
 * @param {string} fresh
 * @param {string} place
 */
async function moveIn(fresh, place) {
  await mkdir(dirname(place), { recursive: true })
  const old = `${fresh}-old`
  if (existsSync(place)) await rename(place, old)
  await rename(fresh, place)
  await rm(old, { recursive: true, force: true })
}
