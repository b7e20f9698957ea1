/** The preload runs in the sandbox before each page: in bytes, what it may weigh. */
const heaviest = 8192

/**
 * A Vite plugin that fails the build of a preload that grew: it must stay one small file that requires
 * nothing but `electron`.
 * @returns {import('vite').Plugin}
 */
export const preloadLimits = () => ({
  name: 'preload-limits',
  generateBundle(_options, bundle) {
    const [file, ...others] = Object.values(bundle)
    if (file?.type !== 'chunk' || others.length > 0) return this.error('The preload must be one file.')
    const weight = Buffer.byteLength(file.code)
    if (weight >= heaviest) this.error(`The preload weighs ${weight} bytes, and must stay below ${heaviest}.`)
    const foreign = [...file.imports, ...file.dynamicImports].filter(name => name !== 'electron')
    if (foreign.length > 0) this.error(`The preload requires ${foreign.join(', ')}: only electron is there.`)
  },
})
