/**
 * @typedef {object} PackageRequest
 * @property {string[]} words what electron-builder gets
 * @property {boolean} isRelease whether something is built to be handed out, not just a folder to try
 * @property {boolean} allowsOldRuntime whether the person said that an old runtime will do
 * @property {boolean} isForThisMachine whether our own runtime fits; for other systems and processors
 *   electron-builder downloads the declared one
 */

/** The names that electron-builder gives the systems, by Node's. */
const platforms = /** @type {const} */ ({
  linux: ['--linux', '-l'],
  win32: ['--win', '--windows', '-w'],
  darwin: ['--mac', '--macos', '-m', '-o'],
})

const architectures = ['x64', 'ia32', 'armv7l', 'arm64', 'universal']

const allowance = '--allow-old-runtime'

/**
 * Reads what `npm run package -- …` asks for: electron-builder's own words, and ours, which it must not see.
 * @param {string[]} all
 * @param {{ platform: string, arch: string }} machine in Node's words
 * @returns {PackageRequest}
 */
export function packageRequest(all, machine) {
  const words = all.filter(word => word !== allowance)
  const systems = Object.entries(platforms)
    .filter(([, names]) => names.some(name => words.includes(name)))
    .map(([system]) => system)
  const processors = architectures.filter(name => words.includes(`--${name}`))
  return {
    words,
    isRelease: !words.includes('--dir') && !targets(words).every(target => target === 'dir'),
    allowsOldRuntime: words.length < all.length,
    isForThisMachine:
      systems.every(system => system === machine.platform) && processors.every(name => name === machine.arch),
  }
}

/**
 * What is built for each system that is named; a system without targets gets those of electron-builder.yml.
 * @param {string[]} words
 */
function targets(words) {
  const flags = Object.values(platforms).flat()
  const places = words.flatMap((word, place) => (flags.some(flag => flag === word) ? [place] : []))
  const named = places.flatMap(place => {
    const rest = words.slice(place + 1)
    const end = rest.findIndex(word => word.startsWith('-'))
    const own = end === -1 ? rest : rest.slice(0, end)
    return own.length > 0 ? own : ['the usual ones']
  })
  return named.length > 0 ? named : ['the usual ones']
}
