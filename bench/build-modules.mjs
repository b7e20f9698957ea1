import { build } from 'vite'
import config from '../vite.main.config.mjs'
import { entries, place } from './modules.mjs'

/** Builds what bench/ measures exactly as the main process is built: what is measured is what ships. */
export async function buildModules() {
  await build({
    ...config,
    configFile: false,
    logLevel: 'warn',
    build: {
      ...config.build,
      outDir: place,
      emptyOutDir: true,
      rolldownOptions: { ...config.build?.rolldownOptions, input: entries },
    },
  })
}
