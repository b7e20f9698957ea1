import { join } from 'node:path'
import { build } from 'vite'
import { inCache, root } from '../scripts/project.mjs'

/** Builds the bare editor that the composer is measured beside, into the place where its page looks for it. */
export async function buildBareEditor() {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      target: 'chrome114',
      outDir: inCache('bench', 'page'),
      emptyOutDir: true,
      lib: {
        entry: join(root, 'bench', 'bare-editor.mjs'),
        formats: ['iife'],
        name: 'bareEditor',
        fileName: () => 'bare-editor.js',
      },
    },
  })
}
