import { defineConfig } from 'vite'
import { preloadLimits } from './scripts/preload-limits.mjs'
import { root } from './scripts/project.mjs'

/** The preload: one CommonJS file, the only form that a sandboxed page accepts. */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [preloadLimits()],
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'chrome114',
    minify: false,
    emptyOutDir: false,
    outDir: 'dist/main',
    rolldownOptions: {
      input: { preload: 'main/bridge/preload.ts' },
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
    },
  },
})
